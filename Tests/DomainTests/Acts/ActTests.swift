// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// Who may record what, and under which code it stays in the audit trail.
struct ActTests {
    private let oggi = Fixtures.oggi

    private func domanda(_ event: DomandaEvent) -> Act { .moveDomanda(Identifier(1), version: 1, event) }
    private func presa(_ event: PresaInCaricoEvent) -> Act { .movePresa(Identifier(1), version: 1, event) }

    @Test func `i fatti della domanda chiedono il permesso di chi li fa`() {
        let expected: [String: Permesso] = [
            "protocolla": .compilaDomanda, "annulla": .compilaDomanda, "rinuncia": .compilaDomanda,
            "verifica": .verificaDomanda, "rigetta": .verificaDomanda, "invia": .inviaDomanda,
            "ricevuta": .inviaDomanda, "scarto": .inviaDomanda, "esito_accolta": .registraEsito,
            "esito_respinta": .registraEsito, "esito_sospesa": .registraEsito, "esito_decaduta": .registraEsito,
            "esito_revocata": .registraEsito, "riesame": .registraEsito, "ripristina": .registraEsito,
            "termina": .registraEsito,
        ]
        let events = DomandaCase.events()
        #expect(Set(events.map(\.code)) == Set(expected.keys))
        for event in events {
            #expect(domanda(event).permesso == expected[event.code], "\(event.code)")
            #expect(domanda(event).code == "domanda_\(event.code)")
        }
    }

    @Test func `i fatti della presa in carico chiedono il permesso di chi li fa`() {
        let expected: [String: Permesso] = [
            "apri": .assegna, "assegna": .assegna, "trasferisci": .assegna, "convoca": .convoca,
            "incontro_presente": .convoca, "incontro_assente_giustificato": .convoca,
            "incontro_assente_ingiustificato": .convoca, "chiudi_analisi": .compilaAnalisi,
            "instrada": .compilaAnalisi, "patto_sottoscritto": .firmaProgetto, "firma": .firmaProgetto,
            "riclassifica": .riclassifica, "rettifica_analisi": .compilaAnalisi,
            "misura_in_itinere": .compilaQuadro,
            "contatta_cpi": .firmaProgetto, "chiudi_quadro": .compilaQuadro, "comunica": .comunicaInps,
            "scarta_comunicazione": .comunicaInps,
            "monitora": .monitora, "sospendi": .monitora, "riprendi": .monitora, "revisiona": .compilaProgetto,
            "chiudi": .chiudiFascicolo, "riapri": .riapriFascicolo,
        ]
        let events = PresaCase.events().map(\.event)
        #expect(Set(events.map(\.code)) == Set(expected.keys))
        for event in events {
            #expect(presa(event).permesso == expected[event.code], "\(event.code)")
            #expect(presa(event).code == "presa_\(event.code)")
        }
    }

    @Test func `ogni altro atto ha il suo permesso e il suo codice`() {
        let presa = Identifier<PresaInCarico>(1)
        let dati = DatiOperatore(codice: "AE", cognome: "Esempio", nome: "Ada", ente: "SdS", ruolo: .urp)
        let progetto = ProgettoPersonalizzato(apertoIl: oggi)
        let accesso = DatiAccesso(
            data: oggi, ora: Fixtures.time(9, 30), punto: Identifier(1), motivi: [.domanda], esito: .domanda)
        let expected: [(Act, Permesso, String)] = [
            (.setUp(Fixtures.ambito, punti: [], catalogo: [], primo: dati), .gestisciOperatori, "avvio_archivio"),
            (.addOperatore(dati), .gestisciOperatori, "nuovo_operatore"),
            (.addPersona(DatiPersona()), .registraPersona, "nuova_persona"),
            (.amendPersona(Identifier(1), version: 1, DatiPersona()), .registraPersona, "modifica_persona"),
            (.recordAccesso(accesso), .registraAccesso, "nuovo_accesso"),
            (.addNucleo([]), .registraPersona, "nuovo_nucleo"),
            (.amendNucleo(Identifier(1), version: 1, []), .registraPersona, "modifica_nucleo"),
            (
                .addDomanda(DatiDomanda(), nucleo: Identifier(1), richiedente: Identifier(1)), .compilaDomanda,
                "nuova_domanda"
            ),
            (.amendDomanda(Identifier(1), version: 1, DatiDomanda()), .compilaDomanda, "modifica_domanda"),
            (.openPresa(Identifier(1), data: oggi, motivo: "sfratto"), .assegna, "apri_presa"),
            (.saveAnalisi(presa, version: 1, AnalisiPreliminare()), .compilaAnalisi, "scheda_a"),
            (
                .amendAnalisi(presa, version: 1, motivo: "errore", AnalisiPreliminare()), .compilaAnalisi,
                "rettifica_scheda_a"
            ),
            (.saveEquipe(presa, version: 1, EquipeMultidisciplinare()), .gestisciEquipe, "equipe"),
            (.saveQuadro(presa, version: 1, QuadroDiAnalisi()), .compilaQuadro, "quadro"),
            (
                .measureQuadro(presa, version: 1, MisuraQuadro(momento: .inItinere, data: oggi, voci: [])),
                .compilaQuadro, "misura_quadro"
            ),
            (.saveProgetto(presa, version: 1, progetto), .compilaProgetto, "progetto"),
            (.signProgetto(presa, version: 1, progetto), .firmaProgetto, "firma_progetto"),
            (
                .recordPatto(presa, version: 1, PattoDiServizio(firmatoIl: oggi, riferimento: "1")), .firmaProgetto,
                "patto"
            ),
            (
                .recordComunicazione(presa, version: 1, ComunicazioneInps(data: oggi, ricevuta: "1")), .comunicaInps,
                "comunicazione_inps"
            ),
            (
                .recordMonitoraggio(presa, version: 1, Monitoraggio(data: oggi, tipo: .visita)), .monitora,
                "monitoraggio"
            ),
            (.addNota(presa, NotaDiario(data: oggi, tipo: .visita, testo: "x")), .scriviDiario, "nota_diario"),
            (
                .sendComunicazioni(DatiLottoComunicazioni(data: oggi, firme: [])), .comunicaInps,
                "lotto_comunicato"
            ),
            (
                .recordRicevutaComunicazione(presa, version: 1, data: oggi, protocollo: "1"), .comunicaInps,
                "ricevuta_comunicazione"
            ),
            (
                .addPassoRichiesta(
                    Identifier(1), version: 1, PassoRichiesta(tipo: .sollecito, data: oggi, testo: "")),
                .gestisciEquipe, "richiesta_sollecito"
            ),
            (
                .addVariazioneBeneficio(presa, DatiVariazioneBeneficio(tipo: .nuovaDsu, data: oggi)), .compilaDomanda,
                "nuova_variazione"
            ),
            (
                .closeVariazioneBeneficio(
                    Identifier(1), version: 1, ChiusuraVariazione(isFatta: true, data: oggi)),
                .compilaDomanda, "variazione_fatta"
            ),
            (
                .addInadempienza(presa, DatiInadempienza(tipo: .altroImpegno, origine: .scuola, data: oggi)),
                .registraInadempienze, "nuova_inadempienza"
            ),
            (
                .addPassoInadempienza(
                    Identifier(1), version: 1, PassoInadempienza(tipo: .comunicazione, data: oggi)),
                .comunicaInps, "inadempienza_comunicazione"
            ),
            (
                .addPassoInadempienza(Identifier(1), version: 1, PassoInadempienza(tipo: .richiamo, data: oggi)),
                .registraInadempienze, "inadempienza_richiamo"
            ),
        ]
        for (act, permesso, code) in expected {
            #expect(act.permesso == permesso, "\(code)")
            #expect(act.code == code)
        }
        #expect(Set(expected.map(\.2)).count == expected.count)
    }

    @Test func `chi fa un passo nella tabella lo può fare`() {
        let actors: [(Ruolo, [Act])] = [
            (
                .urp,
                [domanda(.protocolla), domanda(.annulla(data: oggi, motivo: "errore")), domanda(.rinuncia(data: oggi))]
            ),
            (
                .amministrativo,
                [
                    domanda(.verifica(DomandaCase.positiva)), domanda(.invia(data: oggi, lotto: "1", deroga: nil)),
                    domanda(.esito(DomandaCase.esito(.accolta))), presa(.trasferisci(data: oggi, ambito: "altro")),
                    presa(.comunica(data: oggi, ricevuta: "1")), presa(.convoca(PresaCase.convocazione(on: oggi))),
                ]
            ),
            (.consulenteCpi, [presa(.pattoSottoscritto(data: oggi, riferimento: "1"))]),
            (
                .assistenteSociale,
                [
                    presa(.apri(data: oggi, motivo: "sfratto")), presa(.chiudiAnalisi(data: oggi, esito: .soloSociale)),
                    presa(.riclassifica(data: oggi, esito: .soloLavoro, motivo: "x")), presa(.firma(data: oggi)),
                    presa(.chiudi(data: oggi, motivo: .rinuncia, valutazione: "x")),
                ]
            ),
            (.supervisore, [presa(.riapri(data: oggi, motivo: "x"))]),
        ]
        for (ruolo, acts) in actors {
            for act in acts {
                #expect(TabellaPermessi.refusal(act.permesso, for: ruolo) == nil, "\(ruolo) \(act.code)")
            }
        }
    }

    @Test func `lo sportello non verifica, non invia e non assegna`() {
        let acts = [
            domanda(.verifica(DomandaCase.positiva)), domanda(.invia(data: oggi, lotto: "1", deroga: nil)),
            presa(.apri(data: oggi, motivo: "x")), presa(.trasferisci(data: oggi, ambito: "altro")),
        ]
        for act in acts { #expect(TabellaPermessi.refusal(act.permesso, for: .urp) != nil, "\(act.code)") }
    }
}
