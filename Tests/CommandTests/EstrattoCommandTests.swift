// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// The extract of a person's data from the command line, on one demonstration archive.
@Suite final class EstrattoCommandTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("dimostrazione.sqlite")
        let made = try program.run("demo", "--archivio", archive, "--domande", "40")
        try #require(made.status == 0, "\(made.errors)")
    }

    deinit { program.clean() }

    private func run(_ arguments: String...) throws -> Program.Run {
        try program.run(arguments + ["--archivio", archive])
    }

    private func codice() throws -> String {
        let found = try program.shell(
            "sqlite3 '\(archive)' \"SELECT codice FROM domande WHERE codice IS NOT NULL ORDER BY id LIMIT 1\"")
        return found.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func `l'estratto si scrive in parole e in JSON, con ciò che manca e perché`() throws {
        let code = try codice()
        let text = try run("estratto", code)
        #expect(text.status == 0, "\(text.errors)")
        #expect(text.output.contains("\nCHI È\n  Cognome: "))
        #expect(text.output.contains("CHE COSA NON C'È IN QUESTO ESTRATTO, E PERCHÉ"))
        let json = try run("estratto", code, "--formato", "json", "--note", "nessuna")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect((object["sezioni"] as? [Any])?.count == 16)
        #expect(
            try program.shell(
                "sqlite3 '\(archive)' \"SELECT count(*) FROM registro WHERE azione = 'estratto_persona'\""
            )
            .output.trimmingCharacters(in: .whitespacesAndNewlines) == "2")
    }

    @Test func `in un file che solo il proprietario legge, mai al posto di un altro`() throws {
        let file = program.path("estratto.txt")
        let code = try codice()
        #expect(try run("estratto", code, "-o", file).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let again = try run("estratto", code, "-o", file)
        #expect(again.status == 73 && again.errors.contains("c'è già"))
    }

    @Test func `una persona che non c'è è detta, e nulla è scritto`() throws {
        let none = try run("estratto", "REI-1999-00001")
        #expect(none.status == 66 && none.errors.contains("indicare il codice fiscale"))
    }
}
