// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Domanda {
    /// The domanda with its form.
    var json: JsonValue {
        .object([
            ("codice", .string(ifAny: codice)), ("stato", .code(stato)), ("misura", .code(dati.misura)),
            ("tipo", .code(dati.tipo)), ("comune", .words(dati.comune)), ("punto", .id(dati.punto)),
            ("richiedente", .id(richiedente)),
            ("presentata_il", .date(dati.presentataIl)), ("presentata_alle", .time(dati.presentataAlle)),
            ("protocollo", .string(ifAny: dati.protocollo?.text)), ("firmata", .boolean(dati.isFirmata)),
            ("tipo_documento", .code(dati.tipoDocumento)), ("documento", .words(dati.documento)),
            ("documento_scade", .date(dati.documentoScade)),
            ("delega", .words(dati.delega)), ("residenza_dal", .date(dati.residenzaDal)),
            ("cittadinanza", .code(dati.cittadinanza)), ("tipo_titolo", .code(dati.tipoTitolo)),
            ("titolo_di_soggiorno", .words(dati.titoloDiSoggiorno)),
            ("titolo_scade", .date(dati.titoloScade)), ("rinnovo_titolo_chiesto", .date(dati.rinnovoTitoloChiesto)),
            ("dsu", .words(dati.dsu)), ("dsu_del", .date(dati.dsuDel)),
            ("dsu_scade", .date(dati.dsuScade)), ("tipo_isee", .code(dati.tipoIsee)),
            ("isee", .euro(dati.isee)), ("isr", .euro(dati.isr)),
            ("isre", .euro(dati.isre)), ("immobili", .euro(dati.immobili)), ("mobiliare", .euro(dati.mobiliare)),
            ("caso_familiare", .code(dati.casoFamiliare)),
            ("veicoli", .array((dati.veicoliDichiarati ?? []).map(\.json))),
            ("imbarcazioni", .boolean(ifAny: dati.hasImbarcazioni)), ("naspi", .boolean(ifAny: dati.hasNaspi)),
            ("naspi_di", .id(dati.naspiDi)), ("parto_previsto", .date(dati.partoPrevisto)),
            ("trattamenti", .array(dati.trattamentiDichiarati.map(\.json))), ("mesi_sia", .number(dati.mesiSia)),
            ("reicom", .boolean(dati.hasReiCom)), ("lavori", .array((dati.lavori ?? []).map(\.json))),
            ("note", .words(dati.note)),
            ("verifica", verifica?.json ?? .null), ("inviata_il", .date(inviataIl)),
            ("protocollo_inps", .string(ifAny: protocolloInps)), ("esito", esito?.json ?? .null),
        ])
    }
}

extension VeicoloDichiarato {
    fileprivate var json: JsonValue {
        .object([
            ("prima_immatricolazione", .date(primaImmatricolazione)), ("targa", .string(ifAny: targa)),
            ("agevolazione_disabilita", .boolean(haAgevolazioneDisabili)),
        ])
    }
}

extension TrattamentoDichiarato {
    fileprivate var json: JsonValue {
        .object([
            ("descrizione", .words(descrizione)), ("importo", .euro(importo)), ("periodicita", .code(periodicita)),
            ("prova_dei_mezzi", .boolean(hasProvaDeiMezzi)), ("data", .date(data)),
        ])
    }
}

extension LavoroDichiarato {
    fileprivate var json: JsonValue {
        .object([
            ("persona", .id(persona)), ("dal", .date(dal)), ("reddito_annuo", .euro(redditoAnnuo)),
            ("settore", .words(settore)),
        ])
    }
}

extension VerificaComune {
    fileprivate var json: JsonValue {
        .object([
            ("data", .date(data)), ("residenza_confermata", .boolean(isResidenzaConfermata)),
            ("soggiorno_confermato", .boolean(isSoggiornoConfermato)), ("motivo", .words(motivo)),
        ])
    }
}

extension EsitoInps {
    fileprivate var json: JsonValue {
        .object([
            ("stato", .code(stato)), ("data", .date(data)), ("motivo", .code(motivo)),
            ("importo_mensile", .euro(importo)),
            ("decorrenza", .date(decorrenza)), ("scadenza", .date(scadenza)),
        ])
    }
}
