// SPDX-License-Identifier: EUPL-1.2
import Foundation
import TestSupport
import Testing

/// Disks that fill, go away or lie, as the built program meets them: a sentence, a status, nothing acknowledged lost.
@Suite final class DisastriTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("archivio.sqlite")
        try program.demonstrate(archive, domande: 20)
    }

    deinit { program.clean() }

    private func run(_ arguments: String...) throws -> Program.Run {
        try program.run(arguments + ["--archivio", archive])
    }

    private let newOperator = [
        "nuovo-operatore", "--cognome", "Nuovo", "--nome", "Nino", "--ruolo", "revisore", "--ente", "Ente",
    ]

    @Test func `un disco pieno è detto, e ciò che era registrato resta`() throws {
        let size = try #require(
            try FileManager.default.attributesOfItem(atPath: archive)[.size] as? NSNumber
        ).intValue
        // The journal may grow to less than a page: no save fits.
        let line = "ulimit -f 4; $P \(newOperator.joined(separator: " ")) --archivio '\(archive)' 2>&1"
        let full = try program.shell(line)
        #expect(full.status == 74, "\(full.output)")
        #expect(full.output.contains("liberare spazio"))
        #expect(size > 4 * 512)
        #expect(try run("verifica").status == 0)
        #expect(try program.run(newOperator + ["--archivio", archive]).status == 0)
        #expect(try run("operatori").output.contains("n.nuovo"))
    }

    @Test func `una copia che non sta nel disco non lascia nulla`() throws {
        let phrase = program.path("frase")
        try Data("cinque parole dette a caso".utf8).write(to: URL(fileURLWithPath: phrase))
        #expect(chmod(phrase, 0o600) == 0)
        let folder = program.path("copie")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let full = try program.shell(
            "ulimit -f 600; $P backup --verso '\(folder)' --frase '\(phrase)' --archivio '\(archive)' 2>&1")
        #expect(full.status == 74, "\(full.output)")
        #expect(full.output.contains("liberare spazio"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.directory.path).allSatisfy {
                !$0.contains(".copia-")
            })
    }

    @Test func `un file tagliato si dice danneggiato`() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: archive))
        for length in [0, 50, 4096, 5000, whole.count / 2, whole.count - 4096] {
            try whole.prefix(length).write(to: URL(fileURLWithPath: archive))
            for command in [["verifica"], ["coda", "senza-analisi"], ["fascicolo", "REI-2018-00003"]] {
                let found = try program.run(command + ["--archivio", archive])
                #expect((64...77).contains(found.status) || length > 5000, "\(length) \(command) \(found.status)")
                #expect(found.status < 100, "\(length) \(command) \(found.errors)")
            }
            #expect(try run("verifica").status == 65, "\(length)")
        }
    }

    @Test func `una pagina sovrascritta a caso non fa cadere il programma, e la verifica la trova`() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: archive))
        let pages = whole.count / 4096
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var found = 0
        for _ in 0..<12 {
            let page = Int.random(in: 1..<pages, using: &random)
            var damaged = whole
            for place in (page * 4096)..<((page + 1) * 4096) {
                damaged[place] = UInt8.random(in: 0...255, using: &random)
            }
            try damaged.write(to: URL(fileURLWithPath: archive))
            let check = try run("verifica")
            #expect(
                check.status == 0 || check.status == 65, "seme \(seed), pagina \(page): \(check.status) \(check.errors)"
            )
            #expect(check.status == 0 || !(check.output + check.errors).isEmpty, "seme \(seed), pagina \(page)")
            if check.status == 65 { found += 1 }
            let read = try run("fascicolo", "REI-2018-00003")
            #expect(read.status < 100, "seme \(seed), pagina \(page): \(read.status) \(read.errors)")
        }
        // A page may be free; most are not.
        #expect(found >= 9, "seme \(seed)")
    }
}
