// SPDX-License-Identifier: EUPL-1.2
import Foundation
import TestSupport
import Testing

/// What others wrote in the archive, in a file, in the name of a file: nothing of it commands the terminal or the machine.
@Suite final class OstileTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("archivio.sqlite")
        try program.demonstrate(archive, domande: 20)
    }

    deinit { program.clean() }

    @Test func `nessuna sequenza di comando dell'archivio arriva al terminale, da nessun comando`() throws {
        #expect(try HostileText.stuff(archive) == HostileText.columns.count)
        var commands = [
            ["operatori"], ["operatori", "--formato", "json"], ["agenda"], ["agenda", "--formato", "ics"],
            ["registro"], ["registro", "--formato", "json"], ["agenda", "--formato", "csv"], ["report", "domande"],
            ["report", "domande", "--formato", "csv"], ["verifica"], ["verifica", "--formato", "json"],
        ]
        for queue in ["da-inviare", "senza-analisi", "senza-progetto", "monitoraggi", "in-scadenza"] {
            for format in ["tabella", "csv", "json"] { commands.append(["coda", queue, "--formato", format]) }
        }
        for number in 1...6 {
            commands += [
                ["fascicolo", "REI-2018-0000\(number)"], ["fascicolo", "REI-2018-0000\(number)", "--formato", "json"],
            ]
        }
        var isSeen = false
        for command in commands {
            let run = try program.run(command + ["--archivio", archive])
            #expect([0, 65].contains(run.status), "\(command): \(run.status) \(run.errors)")
            // A tab and the line ends of iCalendar are its own.
            let output = run.output.replacing("\r\n", with: "\n")
            #expect(HostileText.obeyed(in: output, allowed: ["\n", "\t"]) == nil, "\(command)")
            #expect(HostileText.obeyed(in: run.errors) == nil, "\(command)")
            isSeen = isSeen || run.output.contains("]52;c")
        }
        // The text itself is there to be read: otherwise nothing was tried.
        #expect(isSeen)
    }

    @Test func `il nome di un file non comanda il terminale, e la frase resta una riga sola`() throws {
        let name = "a\nb\u{1B}[31m\u{202E}.csv"
        for command in [
            ["importa", "esiti", name, "--archivio", archive], ["requisiti", name],
            ["fascicolo", name, "--archivio", archive],
            ["verifica", "--archivio", name],
            ["ripristina", name, "--in", program.path("nuovo.sqlite"), "--frase", name],
            ["backup", "--verso", name, "--archivio", archive], ["--\u{1B}[31m"],
            ["stampa", "ricevuta", "REI-2018-00003", "-o", name + "/x.html", "--archivio", archive],
        ] {
            let run = try program.run(command)
            #expect((64...77).contains(run.status), "\(command): \(run.status)")
            #expect(run.errors.split(separator: "\n").count == 1, "\(command): \(run.errors)")
            #expect(HostileText.obeyed(in: run.errors) == nil, "\(command)")
        }
    }

    @Test func `pipe, dispositivi e cartelle dati come file: una frase, senza aspettare`() throws {
        let (pipe, phrase) = (program.path("pipe"), program.path("frase"))
        #expect(mkfifo(pipe, 0o600) == 0)
        try Data("cinque parole dette a caso\n".utf8).write(to: URL(fileURLWithPath: phrase))
        #expect(chmod(phrase, 0o600) == 0)
        for file in [pipe, "/dev/zero", "/dev/null", program.directory.path] {
            for command in [
                ["importa", "esiti", file, "--archivio", archive], ["importa", "domande", file, "--archivio", archive],
                ["ripristina", file, "--in", program.path("nuovo.sqlite"), "--frase", phrase],
                ["verifica", "--archivio", file],
            ] {
                let run = try program.shell(
                    "timeout 20 $P \(command.map { "'\($0)'" }.joined(separator: " ")) 2>&1")
                #expect((64...77).contains(run.status), "\(command): \(run.status) \(run.output)")
                #expect(run.output.hasPrefix("percorso: "), "\(command): \(run.output)")
            }
        }
        #expect(!FileManager.default.fileExists(atPath: program.path("nuovo.sqlite")))
    }

    @Test func `un collegamento messo al posto di un file da scrivere non porta a scrivere altrove`() throws {
        let target = program.path("prezioso")
        try Data("non toccare".utf8).write(to: URL(fileURLWithPath: target))
        let link = program.path("foglio.html")
        #expect(symlink(target, link) == 0)
        for extra in [[], ["--sostituisci"]] {
            let run = try program.run(
                ["stampa", "ricevuta", "REI-2018-00003", "-o", link, "--archivio", archive] + extra)
            #expect(run.status == 0 || (64...77).contains(run.status), "\(run.errors)")
            #expect(try String(contentsOfFile: target, encoding: .utf8) == "non toccare")
        }
    }

    @Test func `una cartella aperta ad altri si rifiuta con il rimedio, e non si crea nulla`() throws {
        let folder = program.path("aperta")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        let made = try program.run("demo", "--archivio", folder + "/a.sqlite", "--domande", "1")
        #expect(made.status == 77)
        #expect(made.errors.contains("chmod 700"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test func `modelli che sono collegamenti, pipe o enormi non si leggono`() throws {
        let own = program.path("modelli")
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        #expect(mkfifo(own + "/ricevuta.html", 0o600) == 0)
        #expect(symlink("/dev/zero", own + "/stile.css") == 0)
        try Data(repeating: 0x61, count: 3 << 20).write(to: URL(fileURLWithPath: own + "/ente.html"))
        let run = try program.shell(
            "timeout 20 $P stampa ricevuta REI-2018-00003 -o '\(program.path("r.html"))' --archivio '\(archive)' 2>&1")
        #expect(run.status == 0, "\(run.output)")
        let page = try String(contentsOfFile: program.path("r.html"), encoding: .utf8)
        #expect(!page.contains("aaaaaaaaaa"))
    }
}
