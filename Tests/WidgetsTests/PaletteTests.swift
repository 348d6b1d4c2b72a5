// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct PaletteTests {
    static let palette = Palette(items: [
        PaletteItem(id: "nuova", name: "Nuova domanda", keyHint: "N"),
        PaletteItem(id: "lista", name: "Lista d’attesa", keyHint: "L"),
        PaletteItem(id: "assegna", name: "Assegna il fascicolo", unavailableReason: "serve il ruolo di supervisore"),
        PaletteItem(id: "stampa", name: "Stampa la domanda già presentata"),
    ])

    @Test(
        arguments: [
            ("dom", ["nuova", "stampa"]), ("gia", ["stampa"]), ("d'att", ["lista"]), ("dom sta", ["stampa"]),
            ("xyz", []),
            ("", ["nuova", "lista", "assegna", "stampa"]), ("il", ["assegna"]),
            ("LIS", ["lista"]),
        ] as [(String, [String])])
    func `every typed word is contained in the name, whatever accents and case`(typed: String, found: [String]) {
        var palette = Self.palette
        for key in Keyboard.keys(typed) { #expect(palette.handle(key) == .pending) }
        #expect(palette.matches.map(\.id) == found)
    }

    @Test func `Enter chooses, Esc closes, and what cannot be used says why`() {
        var palette = Self.palette
        #expect(palette.handle(.down) == .pending)
        #expect(palette.handle(.enter) == .chosen("lista"))
        #expect(palette.handle(.down) == .pending)
        #expect(palette.handle(.enter) == .unavailable("serve il ruolo di supervisore"))
        #expect(palette.handle(.escape) == .cancelled)
        var empty = Self.palette
        empty.insert(paste: "zzz")
        #expect(empty.handle(.enter) == .pending)
        #expect(empty.handle(.down) == .pending)
    }

    @Test func `it shows names, keys and reasons, and the cursor follows the mark`() {
        var palette = Self.palette
        var canvas = Sheet.draw(rows: 12, columns: 60) { palette.draw(on: &$0) }
        #expect(
            Array(canvas.rows()[2...9]) == [
                "  ┌─ Comandi ────────────────────────────────────────────┐",
                "  │ Cerca                                                │",
                "  │                                                      │",
                "  │ ▸ Nuova domanda                                    N │",
                "  │   Lista d’attesa                                   L │",
                "  │   Assegna il fascicolo  (serve il ruolo di supervis… │",
                "  │   Stampa la domanda già presentata                   │",
                "  └──────────────────────────────────────────────────────┘",
            ])
        #expect(canvas.cursor == Point(row: 3, column: 11))
        #expect(palette.handle(.down) == .pending)
        canvas = Sheet.draw(rows: 12, columns: 60) { palette.draw(on: &$0) }
        #expect(canvas.cursor == Point(row: 6, column: 4))
    }
}
