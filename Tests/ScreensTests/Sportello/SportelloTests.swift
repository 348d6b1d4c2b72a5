// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct SportelloTests {
    private func voce(_ id: Int64, _ hour: Int, _ motivi: [MotivoAccesso], _ esito: EsitoAccesso) -> VoceRegistro {
        VoceRegistro(
            accesso: Identifier(id), data: Fixtures.oggi, ora: Fixtures.time(hour, 5), punto: Identifier(1),
            modalita: .sportello, persona: id == 1 ? "" : "INVENTATI Maria", motivi: motivi, esito: esito,
            operatore: "A. Esempio", isRettifica: false)
    }

    private func open() -> CounterDesk {
        var desk = CounterDesk(.sportello(SportelloState()))
        let cells = [
            CellaAccessi(
                data: Fixtures.oggi, punto: Identifier(1), modalita: .sportello, esito: .informato, quanti: 8),
            CellaAccessi(
                data: Fixtures.oggi, punto: Identifier(1), modalita: .telefono, esito: .informato, quanti: 4),
        ]
        desk.answer(
            .loaded(
                .conteggioAccessi(
                    ConteggioAccessi(dal: Fixtures.oggi, al: Fixtures.oggi, celle: cells, motivi: [:]))))
        desk.answer(
            .loaded(
                .registroAccessi(
                    FiltroRegistro(punto: Identifier(1)),
                    PaginaRegistro(
                        voci: [
                            voce(2, 9, [.statoDomanda], .informato), voce(1, 8, [.mensa, .affitto], .altroServizio),
                        ],
                        hasMore: false))))
        return desk
    }

    @Test func theCounterShowsTheDayAndTheLastContacts() {
        let desk = open()
        #expect(desk.text.contains("oggi 12: 8 allo sportello, 4 per telefono"))
        expectGolden(desk.picture, named: "sportello-80x24")
    }

    /// A point with a long name, ten channels in the count, a person and reasons that do not fit.
    @Test func aLongPointGivesWayToTheCountAndNothingIsCutWithoutAMark() {
        var state = Fixtures.appState(.urp, showing: .sportello(SportelloState()))
        state.session?.punti[0].denominazione = "URP di Pistoia, allo sportello 6: informazioni, domande e segretariato"
        var desk = CounterDesk(state)
        let cells = [(ModalitaAccesso.sportello, 18), (.telefono, 4)].map {
            CellaAccessi(data: Fixtures.oggi, punto: Identifier(1), modalita: $0, esito: .informato, quanti: $1)
        }
        desk.answer(
            .loaded(
                .conteggioAccessi(
                    ConteggioAccessi(dal: Fixtures.oggi, al: Fixtures.oggi, celle: cells, motivi: [:]))))
        var long = voce(2, 9, [.statoDomanda, .mensa, .affitto, .utenze], .altroServizio)
        long = VoceRegistro(
            accesso: long.accesso, data: long.data, ora: long.ora, punto: long.punto, modalita: long.modalita,
            persona: "DELL'INVENZIONE LUNGHISSIMA Maria Antonietta", motivi: long.motivi, esito: long.esito,
            operatore: long.operatore, isRettifica: false)
        desk.answer(
            .loaded(
                .registroAccessi(FiltroRegistro(punto: Identifier(1)), PaginaRegistro(voci: [long], hasMore: false))))
        let rows = desk.picture.rows()
        #expect(rows[2].contains("URP di Pistoia, allo sportello 6") && rows[2].contains("…  oggi 22: "))
        #expect(rows[2].contains("oggi 22: 18 allo sportello, 4 per telefono"))
        #expect(desk.text.contains("DELL'INVENZIONE LUNGHISSIMA…"))
        #expect(rows.contains { $0.contains("09:05") && $0.reversed().first { $0 != " " } == "…" })
        expectGolden(desk.picture, named: "sportello-lungo-80x24")
    }

    @Test func afterSavingTheNextSearchBeginsWithPointAndChannelKept() throws {
        var desk = open()
        desk.press(.function(6))
        desk.press(.function(5))
        guard case .accesso(let form) = desk.front else {
            Issue.record("no contact is open")
            return
        }
        #expect(form.value("modalita") == "telefono")
        desk.press(.character("1"), .enter, .enter)
        desk.type("informato")
        desk.press(.function(2))
        desk.answer(.recorded([Receipt()]))
        guard case .sportello(let counter) = desk.front else {
            Issue.record("the counter is not in front")
            return
        }
        #expect(counter.turno?.modalita == .telefono)
        #expect(desk.words == "L'accesso è registrato.")
        desk.type("inv")
        guard case .sportello = desk.front else {
            Issue.record("typing did not search")
            return
        }
    }

    @Test func oneKeyEndsIt() {
        var desk = open()
        desk.state.stack = ScreenStack(.scrivania(ScrivaniaState()))
        _ = AppUpdate.start(&desk.state)
        desk.press(.character("s"))
        guard case .sportello = desk.front else {
            Issue.record("the counter is not open")
            return
        }
        desk.press(.escape)
        guard case .scrivania = desk.front else {
            Issue.record("the desk is not in front")
            return
        }
        #expect(desk.words.contains("Lo sportello è finito"))
    }

    @Test func escInTheFormComesBackToTheCounter() {
        var desk = open()
        desk.press(.function(5), .escape)
        guard case .sportello = desk.front else {
            Issue.record("the counter is not in front")
            return
        }
    }
}
