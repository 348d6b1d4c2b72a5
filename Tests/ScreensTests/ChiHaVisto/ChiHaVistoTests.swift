// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct ChiHaVistoTests {
    private func entry(
        _ numero: Int64, _ azione: String, _ ruolo: Ruolo = .assistenteSociale, refused: Bool = false
    ) -> RegisterEntry {
        let who = Operatore(
            id: Identifier(numero), codice: "x", cognome: ruolo == .urp ? "Modello" : "Esempio", nome: "Anna",
            ente: "Società della Salute", ruolo: ruolo, utenteDiSistema: nil, comune: nil, isAttivo: true,
            oreSettimanali: nil)
        return RegisterEntry(
            numero: numero, istante: Instant(milliseconds: 1_537_430_400_000 + numero * 60_000), operatore: who,
            azione: azione, isRefused: refused, fascicolo: numero % 2 == 0 ? "REI-2018-00311" : "")
    }

    private var rows: [RegisterEntry] {
        [
            entry(58, "lettura_fascicolo"), entry(57, "modifica_persona", .urp),
            entry(56, "lettura_fascicolo", .consulenteCpi, refused: true), entry(55, "lettura_copia", .supervisore),
            entry(54, "nota_diario"),
        ]
    }

    private func desk(size: Size = Size(rows: 24, columns: 80), isRead: Bool = true) -> AssessDesk {
        var desk = AssessDesk(
            .chiHaVisto(ChiHaVistoState(fascicolo: Fixtures.inAnalisi)), .assistenteSociale, size: size)
        if isRead {
            desk.receive(
                .loaded(
                    .register(
                        RegisterQuery(nucleo: Fixtures.inAnalisi.nucleo.id),
                        RegisterPage(entries: rows, hasMore: false))))
        }
        return desk
    }

    @Test func `the list of who has seen the data, the newest first, what was refused marked`() {
        expectGolden(desk().picture, named: "chi-ha-visto-80x24")
        expectGolden(desk(size: Size(rows: 40, columns: 132)).picture, named: "chi-ha-visto-132x40")
    }

    @Test func `opening leaves a row, coming back and other desks do not`() {
        var desk = desk(isRead: false)
        func openings() -> [Bool] {
            desk.effects.compactMap {
                if case .load(.register(_, _, _, let isOpening), _) = $0 { isOpening } else { nil }
            }
        }
        #expect(openings().last == true)
        desk.receive(
            .loaded(
                .register(
                    RegisterQuery(nucleo: Fixtures.inAnalisi.nucleo.id), RegisterPage(entries: rows, hasMore: false))))
        desk.receive(.archiveChanged)
        #expect(openings().last == false)
    }

    @Test func `a refused reading says so in words`() {
        var desk = desk()
        desk.press(.down, .down)
        #expect(desk.text.contains("! Rifiutato: il ruolo non lo permette"))
    }

    @Test func `S prints the paper for who asks`() {
        var desk = desk()
        desk.press(.character("s"))
        #expect(
            desk.effects.contains {
                if case .load(.anteprima(.chiHaVisto, _, _), _) = $0 { true } else { false }
            })
    }
}
