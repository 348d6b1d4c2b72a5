// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// Getting in by password from the command line.
@Suite final class IngressoCommandTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("zona.sqlite")
        let made = try program.run(
            "inizia", "--archivio", archive, "--zona", "Zona Prova", "--sede", "Pistoia", "--comuni",
            "G713",
            "--cognome", "Prova", "--nome", "Silvia")
        try #require(made.status == 0, "\(made.errors)")
    }

    deinit { program.clean() }

    @Test func aPasswordClosesTheCommandsToo() throws {
        let refused = try program.run(
            "operatori", "ingresso", "--modo", "password", "--archivio", archive)
        #expect(refused.status == 77 && refused.errors.contains("serve la propria"))
        let given = try program.run("operatori", "password", "s.prova", "--archivio", archive)
        let password = given.output.filter { !$0.isNewline }
        #expect(given.status == 0 && password.count == 29)
        let chosen = try program.run(
            "operatori", "ingresso", "--modo", "password", "--blocco", "5", "--archivio", archive)
        #expect(
            chosen.output
                == "Si entra con la password.\nLo schermo si blocca: dopo 5 minuti senza tasti.\n")
        let nobody = try program.run("operatori", "--archivio", archive)
        #expect(nobody.status == 64 && nobody.errors.contains("indicare chi con --operatore"))
        let line =
            "printf '%s\\n' \"$W\" | $P operatori --password-da-stdin --operatore s.prova --archivio '\(archive)'; echo $?"
        let wrong = try program.shell(line.replacing("$W", with: "sbagliata-sbagliata"))
        #expect(
            wrong.output == "percorso: Codice o password non corretti: controllarli e riprovare.\n77\n")
        let temporary = try program.shell(line.replacing("$W", with: password))
        #expect(
            temporary.output.contains("La password è provvisoria") && temporary.output.hasSuffix("77\n"))
    }
}
