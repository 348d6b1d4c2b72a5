// SPDX-License-Identifier: EUPL-1.2
import Domain

extension PresaInCarico {
    /// The work of the équipe, without its documents.
    var json: JsonValue {
        .object([
            ("stato", .code(stato)), ("aperta_il", .date(apertaIl)),
            ("assistente", .string(ifAny: assistente?.nomeBreve)),
            ("consulente", .string(ifAny: consulente?.nomeBreve)), ("gia_in_carico", .boolean(isGiaInCarico)),
            ("analisi_il", .date(analisiIl)), ("esito_analisi", .code(esitoAnalisi)), ("firmata_il", .date(firmataIl)),
            ("comunicata_il", .date(comunicataIl)), ("prossima_verifica", .date(prossimaVerifica)),
            ("chiusa_il", .date(chiusaIl)),
        ])
    }
}

extension Convocazione {
    /// A convocation.
    var json: JsonValue {
        .object([
            ("data", .date(data)), ("ora", .time(ora)), ("luogo", .words(luogo)), ("mezzo", .code(mezzo)),
            ("avvisato_il", .date(avvisatoIl)), ("partecipanti", .words(partecipanti)),
            ("durata_minuti", .number(ifAny: durata)), ("stanza", .words(stanza ?? "")),
            ("recapiti", .array(recapiti.map(\.json))), ("esito", .code(esito)),
            ("giustificazione", .code(giustificazione)), ("motivo_assenza", .words(motivoAssenza)),
            ("contata", .boolean(isContata)),
        ])
    }
}

extension Recapito {
    fileprivate var json: JsonValue {
        .object([("data", .date(data)), ("esito", .code(esito)), ("nota", .words(nota))])
    }
}

extension AnalisiPreliminare {
    /// The sheet: its answers by key, in the order of the keys.
    var json: JsonValue {
        let given = risposte.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        return .object([
            ("scheda", .string(scheda)), ("chiusa", .boolean(isChiusa)),
            ("risposte", .object(given.map { ($0.key, .string($0.value)) })),
        ])
    }
}

extension EquipeMultidisciplinare {
    /// The équipe with its meetings.
    var json: JsonValue {
        .object([
            ("allargata", .boolean(isAllargata)), ("componenti", .array(componenti.map(\.json))),
            ("incontri", .array(incontri.map(\.json))),
        ])
    }
}

extension ComponenteEquipe {
    fileprivate var json: JsonValue {
        .object([
            ("nome", .words(nome)), ("ente", .words(ente)), ("profilo", .words(profilo)), ("ruolo", .code(ruolo)),
            ("ore_mensili", .number(oreMensili)), ("servizio", .code(tipo)),
            ("consenso_di", .string(ifAny: consenso?.persona)), ("consenso_del", .date(consenso?.data)),
        ])
    }
}

extension IncontroEquipe {
    fileprivate var json: JsonValue {
        .object([
            ("data", .date(data)), ("presenti", .words(presenti)), ("decisioni", .words(decisioni)),
            ("prossimo", .date(prossimo)), ("prossima_ora", .time(prossimaOra)),
            ("durata", .number(ifAny: durata)),
        ])
    }
}

extension VersioneAnalisi {
    /// A closed version of the sheet: who closed it, when, why it takes the place of the one before, its answers.
    var json: JsonValue {
        .object([
            ("versione", .number(numero)), ("registrata", .string(ifAny: registrata?.iso)),
            ("operatore", .words(operatore)), ("motivo", .words(motivo)), ("analisi", analisi.json),
        ])
    }
}

extension ContattoCpi {
    /// A contact with the CPI and its answer.
    var json: JsonValue {
        .object([
            ("data", .date(data)), ("mezzo", .code(mezzo)), ("con", .words(con)), ("risposta", .code(risposta)),
            ("appuntamento", .date(appuntamento)), ("nota", .words(nota)),
        ])
    }
}

extension LivelloQuadro {
    fileprivate var json: JsonValue {
        .object([
            ("persona", .id(persona)), ("dominio", .code(dominio)), ("momento", .code(momento)),
            ("data", .date(data)), ("livello", .number(livello)), ("operatore", .words(operatore)),
            ("registrato", .string(registrato.iso)),
        ])
    }
}

extension QuadroDiAnalisi {
    /// The quadro: the entries that are filled, and every measure of the levels.
    func json(_ livelli: [LivelloQuadro]) -> JsonValue {
        let filled = voci.filter(\.isFilled).map { voce in
            JsonValue.object([
                ("persona", .id(voce.persona)), ("dominio", .code(voce.dominio)),
                ("situazione", .words(voce.situazione)),
                ("risorse", .words(voce.risorse)), ("bisogni", .words(voce.bisogni)),
                ("priorita", .code(voce.priorita)),
                ("livello_ingresso", .number(ifAny: voce.livelloIngresso)),
                ("scritta_da", .string(ifAny: voce.scrittaDa)), ("scritta_il", .date(voce.scrittaIl)),
            ])
        }
        return .object([
            ("autori", .words(autori)), ("chiuso_il", .date(chiusoIl)), ("voci", .array(filled)),
            ("livelli", .array(livelli.map(\.json))),
        ])
    }
}
