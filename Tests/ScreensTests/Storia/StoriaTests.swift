// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct StoriaTests {
    private let persona = SoggettoStoria.persona(Identifier(7))

    private func change(
        _ number: Int64, _ tipo: TipoModifica?, _ parte: String, _ who: String, _ azione: String,
        _ campi: [CampoModificato], undoes: Bool = false, undone: Bool = false
    ) -> ModificaStoria {
        ModificaStoria(
            id: CursoreStoria(istante: 1_537_430_400_000 + number * 60_000, origine: 0, numero: number), tipo: tipo,
            parte: parte, istante: Instant(milliseconds: 1_537_430_400_000 + number * 60_000), operatore: who,
            azione: azione, campi: campi, isAnnullamento: undoes, isAnnullata: undone)
    }

    private var page: PaginaStoria {
        PaginaStoria(
            modifiche: [
                change(
                    9, .persona, "Dati della persona", "U. Modello", "annullamento di una propria azione",
                    [CampoModificato("Telefono", prima: "0573 222222", dopo: "0573 111111")], undoes: true),
                change(
                    8, .persona, "Dati della persona", "U. Modello", "modifica dei dati di una persona",
                    [
                        CampoModificato("Telefono", prima: "0573 111111", dopo: "0573 222222")
                    ], undone: true),
                change(
                    5, .persona, "Dati della persona", "A. Esempio", "modifica dei dati di una persona",
                    [
                        CampoModificato("Residenza", prima: "", dopo: "via Prova 3, 51100 Pistoia"),
                        CampoModificato("E-mail", prima: "maria@esempio.it", dopo: ""),
                    ]),
                change(
                    2, .accesso, "Accesso del 03/09/2018", "U. Modello", "rettifica di un accesso",
                    [
                        CampoModificato(
                            "Note", prima: "chiede del bonus per l'abbonamento dell'autobus dei due figli",
                            dopo: "chiede della domanda di ReI e del bonus per l'abbonamento dell'autobus dei due figli"
                        )
                    ]),
                change(
                    1, nil, "Domanda", "U. Modello", "protocolla",
                    [
                        CampoModificato("Stato", prima: "in bozza", dopo: "presentata")
                    ]),
            ], seguito: nil, nascoste: 2)
    }

    private func desk(size: Size = Size(rows: 24, columns: 80), isRead: Bool = true) -> AssessDesk {
        var desk = AssessDesk(
            .storia(StoriaState(persona, nome: "INVENTATI Maria")), .assistenteSociale, size: size)
        if isRead { desk.receive(.loaded(.storia(persona, page))) }
        return desk
    }

    @Test func `every change with the value before and after, who and when`() {
        var desk = desk()
        expectGolden(desk.picture, named: "storia-80x24")
        desk.press(.down, .down, .down, .down)
        #expect(desk.text.contains("Prima: chiede del bonus per"))
        #expect(desk.text.contains("Dopo: chiede della domanda"))
        expectGolden(self.desk(size: Size(rows: 40, columns: 132)).picture, named: "storia-132x40")
    }

    @Test func `opening leaves a row, coming back and other desks do not`() {
        var desk = desk(isRead: false)
        func openings() -> [Bool] {
            desk.effects.compactMap {
                if case .load(.storia(_, _, _, let isOpening), _) = $0 { isOpening } else { nil }
            }
        }
        #expect(openings() == [true])
        desk.receive(.loaded(.storia(persona, page)))
        desk.receive(.archiveChanged)
        #expect(openings() == [false])
    }

    @Test func `the end of a window asks for what follows, once`() {
        var further = page
        further.seguito = CursoreStoria(istante: 5, origine: 0, numero: 1)
        var desk = desk(isRead: false)
        desk.receive(.loaded(.storia(persona, further)))
        desk.press(.end)
        let asked = desk.effects.compactMap {
            if case .load(.storia(_, let before, _, _), _) = $0 { before } else { nil }
        }
        #expect(asked == [CursoreStoria(istante: 5, origine: 0, numero: 1)])
        desk.press(.end)
        #expect(desk.effects.isEmpty)
        desk.receive(.loaded(.storia(persona, PaginaStoria(modifiche: page.modifiche))))
        #expect(desk.text.contains("di 12"))
    }

    @Test func `a refused reading says why`() {
        var desk = desk(isRead: false)
        desk.receive(.refused(Refusal("permesso", "Con questo ruolo non si può leggere il fascicolo.")))
        #expect(desk.banner.contains("non si può leggere"))
        #expect(desk.text.contains("Non si può leggere."))
    }

    @Test func `one key opens the changes from the case file`() {
        var desk = AssessDesk(.fascicolo(FascicoloState(domanda: Fixtures.inAnalisi.domanda.id)), .assistenteSociale)
        desk.receive(.loaded(.fascicolo(Fixtures.inAnalisi)))
        desk.press(.control("t"))
        #expect(
            desk.effects.contains {
                if case .load(.storia(.fascicolo(Fixtures.inAnalisi.domanda.id), _, _, _), _) = $0 {
                    true
                } else {
                    false
                }
            })
    }
}
