// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// An import that ends without a word in the middle: nothing of it is there, and a repeat does it all.
@Suite final class ImportaKillTests {
    private let program: Program

    init() throws { program = try Program() }

    deinit { program.clean() }

    private static let rows = 400

    /// A provisional code of eleven digits, valid and different for each number.
    private func code(_ number: Int) -> String {
        let body = String(repeating: "0", count: 10 - String(number).count) + String(number)
        var sum = 0
        for (index, digit) in body.utf8.enumerated() {
            let value = Int(digit) - 48
            sum += index % 2 == 0 ? value : (value * 2 > 9 ? value * 2 - 9 : value * 2)
        }
        return body + String((10 - sum % 10) % 10)
    }

    private func archive(_ name: String) throws -> String {
        let path = program.path(name)
        let made = try program.run(
            "inizia", "--archivio", path, "--zona", "Zona Esempio", "--sede", "Pistoia", "--comuni", "G713",
            "--cognome", "Prova", "--nome", "Sara")
        try #require(made.status == 0, "\(made.errors)")
        return path
    }

    private func figures(_ archive: String) throws -> String {
        try program.shell(
            """
            sqlite3 -readonly '\(archive)' "SELECT (SELECT count(*) FROM domande), (SELECT count(*) FROM persone),
            (SELECT count(*) FROM eventi), (SELECT count(*) FROM attese), (SELECT count(*) FROM registro),
            (SELECT count(*) FROM chiavi_ricerca), (SELECT max(codice) FROM domande)"
            """
        ).output
    }

    /// Runs the import, killed when it has used `limit` clock ticks of processor.
    ///
    /// The state and the ticks are those of /proc, which a program that ended keeps until it is waited for. The shell
    /// starts nothing else, for it would wait for both; and it does not wait, because SIGCHLD is blocked in what a
    /// thread of the tests starts.
    ///
    /// - Returns: the ticks it had used, and whether it was killed.
    private func importing(_ file: String, into archive: String, limit: Int) throws -> (ticks: Int, wasKilled: Bool) {
        let line = """
            "$P" importa domande '\(file)' --archivio '\(archive)' >/dev/null 2>&1 &
            end=finita
            while read -r stat < /proc/$!/stat && set -- $stat && [ "$3" != Z ]; do
                if [ $((${14} + ${15})) -ge \(limit) ]; then kill -9 $!; end=uccisa; fi
            done
            echo $((${14} + ${15})) $end
            """
        let words = try program.shell(line).output.split(whereSeparator: \.isWhitespace)
        try #require(words.count == 2, "\(words)")
        return (try #require(Int(words[0])), words[1] == "uccisa")
    }

    @Test func aKillInTheMiddleLeavesNothingAndARepeatGivesTheSameFigures() throws {
        var register =
            "protocollo_domanda;data_presentazione;comune;cf_richiedente;cognome;nome;data_verifica;data_invio\n"
        for number in 1...Self.rows {
            register += "\(number)/2018;2018-07-02;G713;\(code(number));Inventati;Prova;2018-07-04;2018-07-09\n"
        }
        let file = program.path("registro.csv")
        try register.write(toFile: file, atomically: true, encoding: .utf8)
        let clean = try archive("intero.sqlite")
        let whole = try importing(file, into: clean, limit: .max)
        #expect(!whole.wasKilled)

        for tenth in [3, 6, 9] {
            let killed = try archive("ucciso-\(tenth).sqlite")
            let before = try figures(killed)
            let run = try importing(file, into: killed, limit: max(1, whole.ticks * tenth / 10))
            let after = try figures(killed)
            // Well before the end nothing is there; a kill that comes too late finds all of it: never a part.
            if tenth < 9 { #expect(run.wasKilled && after == before, "\(run)") }
            if after != before { #expect(try after == figures(clean)) }
            #expect(try program.run("verifica", "--archivio", killed).status == 0)
            guard run.wasKilled, after == before else { continue }
            let again = try program.run("importa", "domande", file, "--archivio", killed)
            #expect(again.status == 0, "\(again.errors)")
            #expect(try figures(killed) == figures(clean))
        }
    }
}
