// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct DialogTests {
    static let question = Dialog(
        title: "Uscire?", lines: ["La bozza resta salvata."], kind: .confirm(yes: "esce", no: "resta"))

    @Test(arguments: [
        ("⏎", DialogEvent.accepted), ("s", .accepted), ("S", .accepted), ("n", .cancelled), ("⎋", .cancelled),
        ("→⏎", .cancelled), ("→←⏎", .accepted), ("⇥", .consumed), ("x", .pending),
    ])
    func `a question is answered by letter, by Enter or by Esc`(keys: String, event: DialogEvent) {
        var dialog = Self.question
        var last = DialogEvent.pending
        for key in Keyboard.keys(keys) { last = dialog.handle(key) }
        #expect(last == event)
    }

    @Test func `what cannot be undone begins on no`() {
        var dialog = Self.question
        dialog.isYesMarked = false
        #expect(dialog.handle(.enter) == .cancelled)
        #expect(dialog.handle(.character("s")) == .accepted)
    }

    @Test func `a question is framed in the middle and the cursor is on the answer`() {
        let canvas = Sheet.draw(rows: 7, columns: 40) {
            $0.fill($0.whole, "#")
            Self.question.draw(on: &$0)
        }
        #expect(
            canvas.rows() == [
                "########################################", "######┌─ Uscire? ───────────────┐#######",
                "######│ La bozza resta salvata. │#######", "######│                         │#######",
                "######│ ▸ S esce      N resta   │#######", "######└─────────────────────────┘#######",
                "########################################",
            ])
        #expect(canvas.cursor == Point(row: 4, column: 8))
        #expect(canvas.styleRows()[4].filter { $0 == "f" }.count == 6)
    }

    @Test func `in the linear presentation there is no frame`() {
        let canvas = Sheet.draw(rows: 7, columns: 40) { Self.question.draw(on: &$0, presentation: .linear) }
        #expect(!canvas.rows().joined().contains { "┌─┐│└┘".contains($0) })
        #expect(canvas.rows().joined().contains("Uscire?"))
    }

    @Test func `a long message is scrolled with the arrows`() {
        var dialog = Dialog(title: "Nota", lines: (1...30).map { "riga \($0)" })
        var canvas = Sheet.draw(rows: 10, columns: 40) { dialog.draw(on: &$0) }
        #expect(canvas.rows()[1].contains("riga 1"))
        #expect(canvas.rows()[9].contains("frecce"))
        #expect(dialog.handle(.down) == .consumed)
        canvas = Sheet.draw(rows: 10, columns: 40) { dialog.draw(on: &$0) }
        #expect(canvas.rows()[1].contains("riga 2"))
        #expect(canvas.rows()[8].contains("Invio chiude"))
        #expect(dialog.handle(.enter) == .accepted)
    }

    @Test func `a small form is filled, accepted by F2 or at its end and cancelled by Esc`() {
        let form = Form(fields: [
            FormField(id: "motivo", label: "Motivo", kind: .choice(FormFixture.titles), isRequired: true),
            FormField(id: "note", label: "Note"),
        ])
        var dialog = Dialog(title: "Sospende", lines: ["Il termine continua."], kind: .form(form))
        #expect(dialog.handle(.character("3")) == .changed("motivo"))
        let canvas = Sheet.draw(rows: 12, columns: 70) { dialog.draw(on: &$0) }
        #expect(canvas.rows()[5].contains("▸ Motivo *  3"))
        #expect(canvas.rows()[6].contains("▸ 3 Alloggio popolare"))
        #expect(canvas.cursor == Point(row: 5, column: 18))
        #expect(dialog.handle(.escape) == .consumed)
        #expect(dialog.form?.value("motivo") == "erp")
        #expect(dialog.handle(.escape) == .cancelled)
        #expect(dialog.handle(.character("2")) == .changed("motivo"))
        #expect(dialog.handle(.function(2)) == .accepted)
        #expect(dialog.form?.value("motivo") == "aff")
        #expect(dialog.handle(.enter) == .left("motivo"))
        #expect(dialog.insert(paste: "urgente") == .changed("note"))
        #expect(dialog.handle(.enter) == .accepted)
        #expect(dialog.form?.value("note") == "urgente")
    }

    @Test func `a dialog is drawn on any canvas`() {
        let form = Dialog(
            title: "Prova", lines: ["testo lungo da andare a capo più volte"], kind: .form(FormFixture.form()))
        for rows in 1...30 {
            for columns in stride(from: 1, through: 90, by: 7) {
                for dialog in [Self.question, form, Dialog(title: "x", lines: ["y"])] {
                    let canvas = Sheet.draw(rows: rows, columns: columns) { dialog.draw(on: &$0) }
                    let cursor = canvas.cursor ?? Point(row: -1, column: -1)
                    #expect(
                        (0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column), "\(rows)×\(columns)")
                }
            }
        }
    }
}
