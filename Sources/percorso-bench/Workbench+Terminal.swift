// SPDX-License-Identifier: EUPL-1.2

import Foundation

extension Workbench {
    /// Down and up, in words that all three understand.
    private static let down = "j"
    private static let up = "k"

    /// What a person at the terminal feels: first picture, a key, bytes on the line, memory.
    func measureTerminal(_ archive: String, _ size: Int, into table: inout BenchTable) throws {
        let frames = try firstFrames(archive)
        table.add("prima schermata, mediana", size: size, frames.ours.median, peer: "tig", frames.tig.median)
        table.add("prima schermata, mediana", size: size, frames.ours.median, peer: "less", frames.less.median)

        let ours = try open(archive)
        _ = ours.press("l")
        ours.settle()
        let tig = try openTig()
        let less = try openLess()
        let list = walk(ours)
        let commits = walk(tig)
        let lines = walk(less)
        let name = "riga dopo in un elenco"
        table.add("\(name), p50", size: size, list.time.median, peer: "tig", commits.time.median)
        table.add("\(name), p99", size: size, list.time.p99, peer: "tig", commits.time.p99)
        table.add("\(name), p50", size: size, list.time.median, peer: "less", lines.time.median)
        table.add("\(name), p99", size: size, list.time.p99, peer: "less", lines.time.p99)
        table.add("\(name), byte", size: size, list.bytes.mean, unit: "byte", peer: "tig", commits.bytes.mean)
        table.add("\(name), byte", size: size, list.bytes.mean, unit: "byte", peer: "less", lines.bytes.mean)

        try measureTyping(ours, size, into: &table)
        try measureSearch(ours, archive, size, into: &table)
        let memory = ours.memory()
        table.add("memoria residente", size: size, memory.now, unit: "MiB", peer: "tig", tig.memory().now)
        table.add("memoria, massimo", size: size, memory.most, unit: "MiB", peer: "tig", tig.memory().most)
    }

    private func firstFrames(_ archive: String) throws -> (ours: Sample, tig: Sample, less: Sample) {
        var (ours, tig, less) = (Sample(), Sample(), Sample())
        // In turn, so that what else the machine does falls on all alike.
        for _ in 0..<max(10, times / 10) {
            ours.add(try firstFrame(oursCommand(archive), ["Scrivania", "F1"]))
            tig.add(try firstFrame(tigCommand, ["numero 300", "numero 280"]))
            less.add(try firstFrame(lessCommand, ["riga", "testo.txt"]))
        }
        return (ours, tig, less)
    }

    private func firstFrame(_ command: [String], _ words: [String]) throws -> Double {
        let terminal = try PseudoTerminal(command, environment: environment)
        let time = try terminal.wait(for: words)
        terminal.end()
        return time.milliseconds
    }

    private func oursCommand(_ archive: String) -> [String] { [program, "--archivio", archive] }
    private var tigCommand: [String] { ["tig", "-C", repository] }
    private var lessCommand: [String] { ["less", text] }

    private func open(_ archive: String) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(oursCommand(archive), environment: environment)
        _ = try terminal.wait(for: ["Scrivania", "F1"])
        terminal.settle()
        return terminal
    }

    private func openTig() throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(tigCommand, environment: environment)
        _ = try terminal.wait(for: ["modifica"])
        terminal.settle()
        return terminal
    }

    private func openLess() throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(lessCommand, environment: environment)
        _ = try terminal.wait(for: ["riga"])
        terminal.settle()
        return terminal
    }

    /// Twelve lines down and twelve up, again and again: inside the first picture, so that nobody scrolls.
    private func walk(_ terminal: PseudoTerminal) -> (time: Sample, bytes: Sample) {
        var (time, bytes) = (Sample(), Sample())
        for turn in 0..<times {
            let key = (turn / 12) % 2 == 0 ? Workbench.down : Workbench.up
            guard let answer = terminal.press(key) else { continue }
            time.add(answer.time.milliseconds)
            bytes.add(Double(answer.bytes))
        }
        return (time, bytes)
    }

    /// Letters in a form: that of a person who is not there yet.
    private func measureTyping(_ terminal: PseudoTerminal, _ size: Int, into table: inout BenchTable) throws {
        for key in ["\u{1B}", "/", "z", "z", "x", "\u{1B}OR"] { _ = terminal.press(key) }
        terminal.settle()
        var (time, bytes) = (Sample(), Sample())
        for turn in 0..<times {
            let key = turn % 24 < 12 ? "a" : "\u{7F}"
            guard let answer = terminal.press(key) else { continue }
            time.add(answer.time.milliseconds)
            bytes.add(Double(answer.bytes))
        }
        table.add("lettera in una scheda, p50", size: size, time.median)
        table.add("lettera in una scheda, p99", size: size, time.p99)
        table.add("lettera in una scheda, byte", size: size, bytes.mean, unit: "byte")
        for _ in 0..<3 { _ = terminal.press("\u{1B}") }
        terminal.settle()
    }

    /// From each key to the painted list, for text that many, few and no names hold.
    private func measureSearch(
        _ terminal: PseudoTerminal, _ archive: String, _ size: Int, into table: inout BenchTable
    ) throws {
        _ = terminal.press("/")
        for (kind, text) in try searchTexts(archive) {
            var (time, all) = (Sample(), Sample())
            // The first two rounds warm the pages of the archive.
            for round in 0..<(2 + max(5, times / 12)) {
                for letter in text {
                    guard let answer = terminal.press(String(letter)) else { continue }
                    if round >= 2 { time.add(answer.time.milliseconds) }
                }
                for _ in text {
                    guard let answer = terminal.press("\u{7F}") else { continue }
                    if round >= 2 { all.add(answer.time.milliseconds) }
                }
            }
            table.add("ricerca, testo \(kind), p50", size: size, time.median)
            table.add("ricerca, testo \(kind), p99", size: size, time.p99)
            table.add("ricerca, cancellando, \(kind), p99", size: size, all.p99)
        }
        _ = terminal.press("\u{1B}")
        terminal.settle()
    }

    /// The end of the commonest surname, that of the rarest, and letters that no name has.
    private func searchTexts(_ archive: String) throws -> [(String, String)] {
        func surname(_ order: String) throws -> String {
            let shell = try ShellAnswer.lines(
                archive,
                "SELECT lower(cognome) FROM persone WHERE length(cognome) > 5 GROUP BY cognome "
                    + "ORDER BY count(*) \(order), cognome LIMIT 1")
            return shell.first ?? "inventati"
        }
        let common = try surname("DESC")
        let rare = try surname("ASC")
        return [
            ("frequente", common), ("frequente interno", String(common.dropFirst())), ("raro", rare),
            ("raro interno", String(rare.dropFirst())), ("assente", "zqxwzq"),
        ]
    }
}
