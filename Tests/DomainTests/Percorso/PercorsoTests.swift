// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct PercorsoTests {
    private func next(_ fascicolo: Fascicolo) -> ProssimoPasso? {
        fascicolo.prossimoPasso(on: Fixtures.oggi, catalogo: Fixtures.catalogo)
    }

    /// The line as read: "domanda 02/07", "analisi adesso", "firma".
    private func line(_ fascicolo: Fascicolo) -> [String] {
        fascicolo.percorso.map { step in
            switch step.stato {
            case .fatto: "\(step.passo.denominazione) \(step.data?.dayMonth ?? "?")"
            case .adesso: "\(step.passo.denominazione) adesso"
            case .dopo: step.passo.denominazione
            }
        }
    }

    @Test func `ogni stato della domanda, prima della presa in carico, ha il suo prossimo passo`() {
        let expected: [DomandaState: Passo] = [
            .bozza: .domanda, .presentata: .verifica, .verificata: .invio, .inviata: .esito, .inLavorazione: .esito,
        ]
        for stato in DomandaState.allCases {
            let fascicolo = Fixtures.fascicolo(stato)
            #expect(next(fascicolo)?.passo == expected[stato], "\(stato)")
            #expect(fascicolo.prossimoPassoDomanda == expected[stato], "\(stato)")
        }
    }

    @Test func `ogni stato della presa in carico ha il suo prossimo passo`() {
        let expected: [PresaInCaricoState: Passo] = [
            .daAssegnare: .assegnazione, .assegnata: .convocazione, .convocata: .incontro, .inAnalisi: .analisi,
            .analizzata: .equipe, .attesaPatto: .patto, .quadroAnalisi: .quadro, .progettazione: .progetto,
            .sottoscritta: .inps, .comunicata: .monitoraggio, .inMonitoraggio: .monitoraggio,
        ]
        for stato in PresaInCaricoState.allCases {
            #expect(next(Fixtures.fascicolo(.accolta, presa: stato))?.passo == expected[stato], "\(stato)")
        }
    }

    @Test func `aperta a mano prima dell'esito, lavora l'équipe e la domanda va avanti`() {
        let fascicolo = Fixtures.fascicolo(.presentata, presa: .assegnata)
        #expect(next(fascicolo)?.passo == .convocazione)
        let both = fascicolo.prossimiPassi(on: Fixtures.oggi, catalogo: Fixtures.catalogo)
        #expect(both.map(\.passo) == [.convocazione, .verifica])
        let alone = Fixtures.fascicolo(.presentata).prossimiPassi(on: Fixtures.oggi, catalogo: Fixtures.catalogo)
        #expect(alone.map(\.passo) == [.verifica])
        let accepted = Fixtures.fascicolo(.accolta, presa: .assegnata)
        #expect(accepted.prossimiPassi(on: Fixtures.oggi, catalogo: []).map(\.passo) == [.convocazione])
    }

    @Test func `il prossimo passo dice che cosa manca e dove`() {
        var draft = Fixtures.fascicolo(.bozza)
        draft.domanda.dati.isFirmata = false
        #expect(next(draft)?.missing.map(\.field) == ["firmata"])
        let team = next(Fixtures.fascicolo(.accolta, presa: .analizzata))
        #expect(team?.missing.map(\.section) == ["equipe"])
        let quadro = next(Fixtures.fascicolo(.accolta, presa: .quadroAnalisi))
        #expect(quadro?.missing.map(\.section) == ["quadro"])
        let project = next(Fixtures.fascicolo(.accolta, presa: .progettazione))
        #expect(
            project?.missing.map(\.field) == [
                "testata.figura", "testata.inizio", "testata.fine", "obiettivi", "impegni",
            ])
    }

    @Test func `una verifica negativa porta al rigetto, non all'invio`() {
        var fascicolo = Fixtures.fascicolo(.verificata)
        #expect(next(fascicolo)?.titolo == "inviare la domanda all'INPS")
        fascicolo.domanda.verifica = DomandaCase.negativa
        #expect(next(fascicolo)?.titolo == "respingere la domanda: la verifica è negativa")
    }

    @Test func `scritto il progetto si raccolgono le firme degli adulti`() {
        var fascicolo = Fixtures.fascicolo(.accolta, presa: .progettazione, esito: .soloSociale)
        var progetto = ProgettoPersonalizzato(
            apertoIl: Fixtures.date(2018, 9, 12), figuraDiRiferimento: "A. Esempio",
            inizio: Fixtures.date(2018, 9, 20), fine: Fixtures.date(2019, 9, 19),
            obiettivi: [
                Obiettivo(
                    area: .lavoro, testo: "trovare un lavoro",
                    risultati: [RisultatoAtteso(testo: "tirocinio", entro: Fixtures.date(2019, 3, 1))])
            ], impegni: [Impegno(tipo: .contatti, testo: "un colloquio al mese")])
        fascicolo.progetti = [progetto]
        #expect(next(fascicolo)?.passo == .firma)
        #expect(next(fascicolo)?.missing.map(\.field) == ["firma.11", "firma.12"])
        #expect(line(fascicolo).suffix(3) == ["progetto 12/09", "firma adesso", "INPS"])
        progetto.firme = [
            FirmaComponente(persona: Fixtures.maria.id, data: Fixtures.oggi),
            FirmaComponente(persona: Fixtures.luca.id, motivoMancata: "ricoverato"),
        ]
        fascicolo.progetti = [progetto]
        #expect(next(fascicolo)?.missing.isEmpty == true)
    }

    @Test func `la linea dei passi dice i fatti, il passo di adesso e quelli da fare`() {
        #expect(
            line(Fixtures.fascicolo(.bozza)) == [
                "domanda adesso", "verifica", "invio", "esito", "analisi", "progetto", "firma", "INPS",
            ])
        #expect(
            line(Fixtures.fascicolo(.accolta, presa: .convocata)) == [
                "domanda 02/07", "verifica 04/07", "invio 09/07", "esito 16/07", "analisi adesso", "progetto", "firma",
                "INPS",
            ])
        #expect(
            line(Fixtures.fascicolo(.accolta, presa: .attesaPatto, esito: .soloLavoro)).suffix(4) == [
                "analisi 10/09", "patto adesso", "firma", "INPS",
            ])
        #expect(
            line(Fixtures.fascicolo(.accolta, presa: .inMonitoraggio)).suffix(4) == [
                "analisi 10/09", "progetto 17/09", "firma 17/09", "INPS 19/09",
            ])
    }

    @Test func `al massimo un passo della linea è quello di adesso`() {
        for domanda in DomandaState.allCases {
            for presa in [nil] + PresaInCaricoState.allCases.map({ Optional($0) }) {
                let percorso = Fixtures.fascicolo(domanda, presa: presa).percorso
                #expect(percorso.count == 8)
                #expect(percorso.count { $0.stato == .adesso } <= 1)
                #expect(percorso.allSatisfy { $0.stato != .fatto || $0.data != nil })
            }
        }
    }
}
