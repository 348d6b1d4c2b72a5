// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct KeymapTests {
    enum Command: Hashable, Sendable {
        case save, new, newest, back, palette, help
    }

    static let keymap = Keymap<Command>([
        KeyBinding(.save, keys: [.function(2)], label: "salva"),
        KeyBinding(.new, keys: [.character("n")], label: "nuovo"),
        KeyBinding(.newest, keys: [.character("G")], label: "fine", isShown: false),
        KeyBinding(.palette, keys: [.control("k")], label: "comandi"),
        KeyBinding(.help, keys: [.function(1), .character("?")], label: "aiuto", hint: "F1"),
        KeyBinding(.back, keys: [.escape], label: "indietro"),
    ])

    @Test(
        arguments: [
            (Key.function(2), Command.save), (.character("n"), .new), (.character("N"), .new),
            (.character("G"), .newest),
            (.character("g"), .newest), (.character("?"), .help), (.control("k"), .palette), (.character("k"), nil),
            (.enter, nil),
        ] as [(Key, Command?)])
    func `a key finds its command, in either case of the letter`(key: Key, command: Command?) {
        #expect(Self.keymap.command(for: key) == command)
    }

    @Test func `the hints come from the same table, with what cannot be used now`() {
        let hints = Self.keymap.hints { $0 != .save }
        #expect(hints.map(\.key) == ["F2", "N", "^K", "F1", "Esc"])
        #expect(hints.map(\.isAvailable) == [false, true, true, true, true])
    }

    static func bar(_ columns: Int, _ hints: [(key: String, label: String, isAvailable: Bool)]) -> String {
        Sheet.draw(rows: 1, columns: columns) { HintBar.draw(hints: hints, on: &$0, row: 0) }.rows()[0]
    }

    @Test(arguments: [
        (60, " (F2 salva)  N nuovo  ^K comandi  F1 aiuto  Esc indietro"),
        (56, " (F2 salva)  N nuovo  ^K comandi  F1 aiuto  Esc"), (42, " (F2 salva)  N nuovo  ^K comandi  F1  Esc"),
        (34, " (F2 salva)  N nuovo  ^K  F1  Esc"), (33, " (F2 salva)  …  ^K  F1  Esc"),
        (20, " …  ^K  F1  Esc"), (12, " F1  Esc"), (5, " Esc"), (2, ""),
    ])
    func `the bottom line drops whole hints and keeps the last keys`(columns: Int, line: String) {
        #expect(Self.bar(columns, Self.keymap.hints { $0 != .save }) == line)
    }

    @Test func `keys are named in Italian`() {
        let keys: [Key] = [.enter, .escape, .tab, .backTab, .character("n"), .character("/"), .control("k"), .pageDown]
        #expect(keys.map(\.hint) == ["Invio", "Esc", "Tab", "Maiusc-Tab", "N", "/", "^K", "Pag giù"])
    }
}
