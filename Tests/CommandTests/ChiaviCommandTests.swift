// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// The encryption of an archive from the command line, on one demonstration archive.
@Suite final class ChiaviCommandTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("dimostrazione.sqlite")
        try program.demonstrate(archive, domande: 40)
    }

    deinit { program.clean() }

    private func run(_ arguments: String...) throws -> Program.Run {
        try program.run(arguments + ["--archivio", archive])
    }

    /// Checks a recovery key read from the standard input; what is said is in the output.
    private func check(_ carta: some StringProtocol) throws -> Program.Run {
        try program.shell(
            "printf '%s\\n' '\(carta)' | $P chiavi verifica-recupero --chiave-da-stdin --archivio '\(archive)'")
    }

    @Test func `l'archivio si cifra una volta, e la chiave di recupero si controlla`() throws {
        let clear = try run("chiavi", "stato")
        #expect(clear.status == 0 && clear.output.hasPrefix("L'archivio non è cifrato: "))
        #expect(try run("chiavi", "ruota").status != 0)
        let codes = try program.shell("sqlite3 '\(archive)' 'SELECT codice FROM domande WHERE codice IS NOT NULL'")
            .output
        let code = try #require(codes.split(separator: "\n").first).description
        let before = try run("fascicolo", code, "--formato", "json", "--operatore", "s.prova")
        #expect(before.status == 0, "\(before.errors)")

        let made = try run("chiavi", "attiva", "--operatore", "s.prova")
        #expect(made.status == 0, "\(made.errors)")
        let carta = try #require(
            made.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
                .first { $0.split(separator: "-").count == 14 })
        #expect(made.output.contains("Archivio cifrato. Documenti cifrati: "))
        let twice = try run("chiavi", "attiva", "--operatore", "s.prova")
        #expect(twice.status != 0 && twice.errors.contains("già cifrato"))

        let after = try run("fascicolo", code, "--formato", "json", "--operatore", "s.prova")
        #expect(after.output == before.output)
        let state = try run("chiavi", "stato", "--formato", "json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(state.output.utf8)) as? [String: Any])
        #expect(json["cifrato"] as? Bool == true && json["documenti_in_chiaro"] as? Int == 0)

        let right = try check(carta.lowercased())
        #expect(right.status == 0, "\(right.output)")
        let wrong = try check((carta.first == "A" ? "B" : "A") + carta.dropFirst(1))
        #expect(wrong.status != 0)
        let short = try check(carta.dropLast(4))
        #expect(short.output.contains("ne sono stati scritti 52"))
        #expect(!short.output.contains(carta.prefix(9)))
    }

    @Test func `si verifica e si copia anche senza chiavi, dicendo che cosa non si è aperto`() throws {
        #expect(try run("chiavi", "attiva", "--operatore", "s.prova").status == 0)
        let known = try run("verifica", "--operatore", "s.prova")
        #expect(known.status == 0 && known.output.hasPrefix("L'archivio è integro.\n"), "\(known.output)")
        try FileManager.default.removeItem(atPath: program.path(".config/percorso/chiavi"))
        let blind = try run("verifica", "--operatore", "s.prova")
        #expect(
            blind.status == 0 && blind.output.contains("Non controllati, perché manca la chiave"), "\(blind.output)")
        let frase = program.path("frase")
        try Data("cinque parole dette a caso\n".utf8).write(to: URL(fileURLWithPath: frase))
        chmod(frase, 0o600)
        try FileManager.default.createDirectory(atPath: program.path("copie"), withIntermediateDirectories: true)
        let copy = try run("backup", "--verso", program.path("copie"), "--frase", frase, "--operatore", "s.prova")
        #expect(copy.status == 0, "\(copy.errors)")
    }
}
