// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// An import that ends without a word in the middle: nothing of it is there, and a repeat does it all.
@Suite final class ImportaKillTests {
    private let program: Program

    init() throws { program = try Program() }

    deinit { program.clean() }

    private static let rows = 1200

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

    @Test func aKillInTheMiddleLeavesNothingAndARepeatGivesTheSameFigures() throws {
        var register =
            "protocollo_domanda;data_presentazione;comune;cf_richiedente;cognome;nome;data_verifica;data_invio\n"
        for number in 1...Self.rows {
            register += "\(number)/2018;2018-07-02;G713;\(code(number));Inventati;Prova;2018-07-04;2018-07-09\n"
        }
        let file = program.path("registro.csv")
        try register.write(toFile: file, atomically: true, encoding: .utf8)
        let (clean, killed) = (try archive("intero.sqlite"), try archive("ucciso.sqlite"))
        let before = try figures(killed)
        #expect(try program.run("importa", "domande", file, "--archivio", clean).status == 0)

        // The journal grows while the transaction is open: somewhere in the middle the program is killed.
        let line = """
            "$P" importa domande '\(file)' --archivio '\(killed)' >/dev/null 2>&1 &
            while kill -0 $! 2>/dev/null; do
                size=$(stat -c %s '\(killed)-wal' 2>/dev/null || echo 0)
                if [ "$size" -gt 300000 ]; then kill -9 $!; echo uccisa; break; fi
            done
            wait $! 2>/dev/null
            """
        #expect(try program.shell(line).output.contains("uccisa"))
        #expect(try figures(killed) == before)
        let again = try program.run("importa", "domande", file, "--archivio", killed)
        #expect(again.status == 0, "\(again.errors)")
        #expect(try figures(killed) == figures(clean))
        #expect(try program.run("verifica", "--archivio", killed).status == 0)
    }
}
