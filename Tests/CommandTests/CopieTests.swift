// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// Backups and restores, rehearsed from the command line on one demonstration archive.
@Suite final class CopieTests {
    private let program: Program
    private let archive: String
    private let folder: String
    private let phrase: String

    init() throws {
        program = try Program()
        archive = program.path("dimostrazione.sqlite")
        folder = program.path("copie")
        phrase = program.path("frase")
        try program.demonstrate(archive, domande: 40)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try write("cinque parole dette a caso\n", to: phrase)
    }

    deinit { program.clean() }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    private func backup(_ options: String...) throws -> Program.Run {
        try program.run(["backup", "--verso", folder, "--frase", phrase, "--archivio", archive] + options)
    }

    private func copies() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    /// Every row of every table, but the register, which grows with what is done.
    private func rows(_ path: String) throws -> String {
        try program.shell(
            "sqlite3 '\(path)' '.dump' | grep '^INSERT' | grep -v 'INTO registro\\|sqlite_' | sort | sha256sum"
        )
        .output
    }

    @Test func `una copia si fa, si ripristina in un file nuovo e ha le stesse righe`() throws {
        let seal = program.path("sigillo.txt")
        #expect(try program.run("registro", "sigillo", "-o", seal, "--archivio", archive).status == 0)
        let before = try rows(archive)
        let made = try backup()
        #expect(made.status == 0, "\(made.errors)")
        let names = try copies()
        try #require(names.count == 1)
        let copy = "\(folder)/\(names[0])"
        #expect(made.output.hasPrefix("Copia fatta e controllata: \(copy)\n"))
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        let content = try Data(contentsOf: URL(fileURLWithPath: copy))
        #expect(
            content.range(of: Data("INVENTATI".utf8)) == nil && content.range(of: Data("SQLite format".utf8)) == nil)
        // Nothing plain is left beside the archive.
        let beside = try FileManager.default.contentsOfDirectory(atPath: program.directory.path)
        #expect(!beside.contains { $0.contains(".copia-") })

        let restored = program.path("ripristinato.sqlite")
        let done = try program.run("ripristina", copy, "--in", restored, "--frase", phrase)
        #expect(done.status == 0, "\(done.errors)")
        #expect(try rows(restored) == before)
        #expect(try program.run("verifica", "--sigillo", seal, "--archivio", restored).status == 0)
        // Never over a file that is there.
        let again = try program.run("ripristina", copy, "--in", restored, "--frase", phrase)
        #expect(again.status == 73 && again.errors.contains("esiste già e non si sovrascrive"))
    }

    @Test func `una frase sbagliata, una copia cambiata o tagliata non lasciano nulla`() throws {
        #expect(try backup().status == 0)
        let copy = "\(folder)/\(try copies()[0])"
        let target = program.path("nuovo.sqlite")
        let wrong = program.path("altra")
        try write("un'altra frase qualunque\n", to: wrong)
        let closed = try program.run("ripristina", copy, "--in", target, "--frase", wrong)
        #expect(closed.status == 65 && closed.errors.contains("la frase non è quella, oppure il file è stato cambiato"))
        let whole = try Data(contentsOf: URL(fileURLWithPath: copy))
        for damaged in [whole.dropLast(1), whole.prefix(1_048_576 + 16 + 50), whole + Data([0])] {
            try damaged.write(to: URL(fileURLWithPath: copy))
            #expect(try program.run("ripristina", copy, "--in", target, "--frase", phrase).status == 65)
        }
        var changed = whole
        changed[whole.count / 2] ^= 1
        try changed.write(to: URL(fileURLWithPath: copy))
        #expect(try program.run("ripristina", copy, "--in", target, "--frase", phrase).status == 65)
        #expect(!FileManager.default.fileExists(atPath: target))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.directory.path).allSatisfy {
                !$0.hasSuffix(".parte")
            })
    }

    @Test func `le copie che non servono più sono tolte, quelle degli altri no`() throws {
        #expect(try backup().status == 0)
        let first = try copies()[0]
        let id = first.split(separator: "-")[1]
        for day in ["20181129", "20181128", "20181001", "20170501"] {
            try write("", to: "\(folder)/percorso-\(id)-\(day)-120000.copia")
        }
        try write("", to: "\(folder)/percorso-00000000-20170501-120000.copia")
        try write("", to: "\(folder)/appunti.txt")
        let made = try backup("--giornaliere", "2", "--settimanali", "0", "--mensili", "2")
        #expect(made.status == 0, "\(made.errors)")
        let left = try copies()
        #expect(
            left.contains("percorso-\(id)-20181129-120000.copia")
                && left.contains("percorso-\(id)-20181001-120000.copia"))
        #expect(
            !left.contains("percorso-\(id)-20181128-120000.copia")
                && !left.contains("percorso-\(id)-20170501-120000.copia"))
        #expect(left.contains("percorso-00000000-20170501-120000.copia") && left.contains("appunti.txt"))
    }

    @Test func `quello che non va è detto, prima di scrivere`() throws {
        #expect(try program.run("backup", "--verso", folder, "--archivio", archive).status == 64)
        try write("corta\n", to: phrase)
        #expect(try backup().errors.contains("La frase è troppo corta: servono almeno 12 caratteri"))
        try write("cinque parole dette a caso\n", to: phrase)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: phrase)
        let open = try backup()
        #expect(open.status == 77 && open.errors.contains("la possono leggere anche altri"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: phrase)
        let absent = try program.run(
            "backup", "--verso", program.path("niente"), "--frase", phrase, "--archivio", archive)
        #expect(absent.status == 73 && absent.errors.contains("non c'è: crearla"))
        #expect(try copies() == [])
        // A damaged archive makes no copy that looks good.
        _ = try program.shell("sqlite3 '\(archive)' 'DELETE FROM attese'")
        let damaged = try backup()
        #expect(damaged.status == 65 && damaged.errors.contains("La copia non torna, e non è stata tenuta"))
        #expect(try copies() == [])
    }

    @Test func `una copia per un destinatario si apre con la sua chiave privata e con nient'altro`() throws {
        let key = program.path("chiave")
        let pair = try program.run("chiave-copie", key)
        #expect(pair.status == 0, "\(pair.errors)")
        #expect(try program.run("chiave-copie", key).status == 73)
        let before = try rows(archive)
        let made = try program.run(
            "backup", "--verso", folder, "--destinatario", key + ".pubblica", "--archivio", archive)
        #expect(made.status == 0, "\(made.errors)")
        let copy = "\(folder)/\(try #require(try copies().first))"
        let new = program.path("nuovo.sqlite")
        let byPhrase = try program.run("ripristina", copy, "--in", new, "--frase", phrase)
        #expect(byPhrase.status == 65)
        #expect(byPhrase.errors.contains("--chiave"))
        #expect(try program.run("ripristina", copy, "--in", new, "--chiave", key + ".pubblica").status == 65)
        #expect(try program.run("ripristina", copy, "--in", new, "--chiave", program.path("manca")).status == 66)
        #expect(try program.run("ripristina", copy, "--in", new, "--chiave", key, "--frase", phrase).status == 64)
        #expect(!FileManager.default.fileExists(atPath: new))
        let restored = try program.run("ripristina", copy, "--in", new, "--chiave", key)
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(try rows(new) == before)
        let both = try program.run(
            "backup", "--verso", folder, "--destinatario", key, "--frase", phrase, "--archivio", archive)
        #expect(both.status == 64)
        let wrong = try program.run("backup", "--verso", folder, "--destinatario", key, "--archivio", archive)
        #expect(wrong.status == 65)
        #expect(try copies().count == 1)
    }
}
