// SPDX-License-Identifier: EUPL-1.2

import Application
import Canvas
import Domain
import Foundation
import TestSupport
import Testing

/// Keys pressed in any order over an archive whose every text would like to command the terminal.
@Suite struct OstileTests {
    @Test func `tasti a caso su un archivio ostile: nessuna caduta, e nessuna cella che un terminale eseguirebbe`()
        throws
    {
        let chosen = ProcessInfo.processInfo.environment["PERCORSO_SEED"].flatMap { UInt64($0) }
        let seed = chosen ?? UInt64.random(in: 0...UInt64(UInt32.max))
        let archive = try JourneyArchive(isEmpty: true)
        var environment = ProcessInfo.processInfo.environment
        environment["PERCORSO_DATI"] = JourneyPlaces.data.path
        let made = try JourneyProcess.run(
            JourneyPlaces.program.path, ["demo", "--archivio", archive.path, "--domande", "20"],
            environment: environment)
        try #require(made.status == 0, "\(made.errors)")
        #expect(try HostileText.stuff(archive.path) == HostileText.columns.count)
        var (pressed, screens, isSeen) = (0, Set<String>(), false)
        for walk in 0..<(6 * Mutations.multiplier) {
            var random = SeededGenerator(seed: seed &+ UInt64(walk))
            let terminal = try ScriptedJourneyTerminal(archive, size: Size(rows: 24, columns: 80 + walk % 3 * 20))
            for _ in 0..<150 where terminal.loop.isRunning {
                try press(Self.keys(&random), terminal)
                pressed += 1
                let picture = terminal.loop.canvas
                screens.insert(String(picture.rows().first?.prefix(40) ?? ""))
                isSeen = isSeen || picture.rows().contains { $0.contains("]52;c") }
                if let bad = Self.obeyed(on: picture) {
                    Issue.record(
                        "U+\(String(bad.value, radix: 16)), PERCORSO_SEED=\(seed &+ UInt64(walk)), tasto \(pressed)")
                    return
                }
            }
        }
        #expect(isSeen, "PERCORSO_SEED=\(seed)")
        Mutations.count(pressed, of: "tasti, \(screens.count) schermate", seed: seed)
    }

    private func press(_ keys: [Key], _ terminal: ScriptedJourneyTerminal) throws {
        for key in keys where terminal.loop.isRunning { try terminal.press([key]) }
    }

    /// What a cell of a picture would command.
    private static func obeyed(on picture: Canvas) -> Unicode.Scalar? {
        for row in 0..<picture.size.rows {
            for column in 0..<picture.size.columns {
                if let bad = HostileText.obeyed(in: picture[row, column].text, allowed: []) { return bad }
            }
        }
        return nil
    }

    /// One thing a person does: a key, a word, a screen from the palette, sometimes what no keyboard sends.
    private static func keys(_ random: inout SeededGenerator) -> [Key] {
        let moves: [Key] = [
            .up, .down, .down, .down, .left, .right, .enter, .enter, .enter, .tab, .tab, .backTab, .escape, .pageDown,
            .pageUp, .home, .end, .delete, .backspace, .insert, .function(1), .function(2), .function(3), .function(4),
            .function(5), .function(6), .function(7), .function(8), .function(9), .control("k"), .control("u"),
            .control("z"), .character(" "), .unknown,
        ]
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<6: return [Generators.pick(moves, &random)]
        case 6:
            return "abcdefghilmnopqrstuvzABCDEFGHILMNOPQRSTUVZ0123456789/?+-".randomElement(using: &random).map {
                [.character($0)]
            } ?? []
        case 7:
            return [.character("/")]
                + Generators.pick(["inv", "inventati", "prova", "rei-2018-00003"], &random).map { .character($0) } + [
                    .enter
                ]
        case 8:
            let wanted = Generators.pick(
                [
                    "agenda", "coda", "nuova", "oper", "conv", "reg", "fasc", "anal", "quad", "prog", "doc", "seg",
                    "stam",
                ],
                &random)
            return [.control("k")] + wanted.map { .character($0) } + [.enter]
        default: return Generators.text(&random).map { .character($0) }
        }
    }
}
