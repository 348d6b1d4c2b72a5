// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct SegnalazioniTests {
    private let dati = DatiSegnalazione(
        ricevutaIl: Fixtures.date(2018, 9, 18), ente: "Caritas parrocchiale Esempio",
        segnalante: "C. Prova, 0573 000001", riguarda: "Maria, via Prova 3",
        contenuto: "Viene ogni settimana per i generi alimentari; ha due bambini e non sa che può chiedere il ReI.")

    private func segnalazione(_ stato: StatoSegnalazione = .daPrendere) -> Segnalazione {
        Segnalazione(
            id: Identifier(5), dati: dati, ricevutaIl: dati.ricevutaIl, ente: dati.ente, stato: stato,
            decisaIl: stato == .daPrendere ? nil : Fixtures.oggi, operatore: "U. Modello")
    }

    private func reading(_ ruolo: Ruolo = .assistenteSociale) -> CounterDesk {
        var desk = CounterDesk(.segnalazioni(SegnalazioniState()), ruolo)
        var row = segnalazione()
        row.dati = nil
        desk.answer(
            .loaded(
                .segnalazioni(
                    .daPrendere, PaginaSegnalazioni(segnalazioni: [row], totale: Conteggio(1), hasMore: false))))
        desk.press(.enter)
        desk.answer(.loaded(.segnalazione(segnalazione())))
        return desk
    }

    @Test func pictures() {
        var desk = CounterDesk(.segnalazioni(SegnalazioniState()), .assistenteSociale)
        var row = segnalazione()
        row.dati = nil
        desk.answer(
            .loaded(
                .segnalazioni(
                    .daPrendere, PaginaSegnalazioni(segnalazioni: [row], totale: Conteggio(1), hasMore: false))))
        expectGolden(desk.picture, named: "segnalazioni-80x24")
        expectGolden(reading().picture, named: "segnalazione-80x24")
        desk.press(.character("n"))
        desk.type("Caritas")
        expectGolden(desk.picture, named: "segnalazione-nuova-80x24")
    }

    @Test func theListIsReadAWindowAtATimeAndSaysHowManyThereAre() {
        func page(_ numbers: ClosedRange<Int64>, hasMore: Bool) -> Outcome {
            let rows = numbers.map {
                Segnalazione(
                    id: Identifier($0), dati: nil, ricevutaIl: dati.ricevutaIl, ente: "Ente \($0)", stato: .daPrendere,
                    operatore: "U. Modello")
            }
            return .loaded(
                .segnalazioni(
                    .daPrendere,
                    PaginaSegnalazioni(segnalazioni: rows, totale: Conteggio(260), hasMore: hasMore)))
        }
        let context = Fixtures.context(.assistenteSociale)
        func query(_ after: Int64?, _ before: CursoreSegnalazioni? = nil) -> [Effect] {
            let cursor = after.map {
                CursoreSegnalazioni(ricevuta: dati.ricevutaIl.dayNumber, segnalazione: $0)
            }
            return [.load(.segnalazioni(.daPrendere, after: cursor, before: before, limit: 100), context.ticket)]
        }
        var state = SegnalazioniState()
        #expect(state.appear(context).effects == query(nil))
        _ = state.receive(page(1...100, hasMore: true), context)
        for _ in 0..<99 { #expect(state.handle(.down, context).effects.isEmpty) }
        #expect(state.handle(.down, context).effects == query(100))
        _ = state.receive(page(101...200, hasMore: true), context)
        #expect(
            state.perform("segnalazioni.apri", context).navigation
                == .push(.segnalazione(SegnalazioneState(segnalazione: Identifier(101)))))
        #expect(state.handle(.end, context).effects == query(nil, .end(.daPrendere)))
        _ = state.receive(page(161...260, hasMore: true), context)
        #expect(
            state.perform("segnalazioni.apri", context).navigation
                == .push(.segnalazione(SegnalazioneState(segnalazione: Identifier(260)))))
        expectGolden(Fixtures.picture(of: .segnalazioni(state)), named: "segnalazioni-pagine-80x24")
    }

    @Test func takingItUpSearchesThePersonThenRecordsAContactWithItsSource() {
        var desk = reading()
        desk.press(.character("p"))
        guard case .ricerca = desk.front else {
            Issue.record("the search is not open")
            return
        }
        desk.type("maria")
        desk.answer(
            .loaded(
                .ricerca(
                    "maria",
                    [
                        RisultatoRicerca(
                            persona: Fixtures.maria.id, nome: "INVENTATI Maria", codiceFiscale: "", nascita: nil,
                            domanda: nil, situazione: "")
                    ])))
        desk.press(.enter)
        desk.answer(.loaded(.persona(Fixtures.maria, nil)))
        #expect(desk.text.contains("Segnalazione ▸ Nuovo accesso"))
        #expect(desk.text.contains("Terzo settore"))
        desk.press(.tab, .tab)
        desk.type("informato")
        desk.press(.function(2))
        guard case .recordAccesso(let dati) = desk.acts.first else {
            Issue.record("nothing was recorded: \(desk.text)")
            return
        }
        #expect(dati.segnalazione == Identifier(5))
        #expect(dati.persona == Fixtures.maria.id)
        #expect(dati.chiamante == "C. Prova, 0573 000001, Caritas parrocchiale Esempio")
        #expect(dati.motivi == [.bisognoSociale])
    }

    @Test func closingItNeedsAReason() {
        var desk = reading()
        desk.press(.character("c"), .function(2))
        #expect(desk.acts.isEmpty)
        desk.type("già seguita")
        desk.press(.enter)
        #expect(desk.acts == [.closeSegnalazione(Identifier(5), motivo: "già seguita")])
    }

    @Test func aDecidedOneIsOnlyRead() {
        var desk = CounterDesk(.segnalazione(SegnalazioneState(segnalazione: Identifier(5))), .assistenteSociale)
        desk.answer(.loaded(.segnalazione(segnalazione(.accolta))))
        desk.press(.character("p"))
        #expect(desk.words.contains("già decisa"))
    }

    @Test func aSignalWithoutSourceIsNotRecorded() {
        var desk = CounterDesk(.nuovaSegnalazione(NuovaSegnalazioneState()), .urp)
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.words.contains("da correggere"))
    }
}
