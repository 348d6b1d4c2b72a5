// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Screens
import Store
import TestSupport
import Testing

@testable import Application

/// The programs that compose and print, and the file a paper becomes.
@Suite struct PrintingTests {
    private let archive: JourneyArchive
    private let domanda: Identifier<Domanda>

    init() throws {
        archive = try JourneyArchive()
        domanda = try archive.protocolled()
    }

    /// A desk whose programs are the scripts given, by name.
    private func desk(_ scripts: [String: String]) throws -> Desk {
        let folder = archive.directory.appending(path: "bin-\(UUID().uuidString.prefix(6))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, script) in scripts {
            let path = folder.appending(path: name).path
            try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
        var environment = archive.environment
        environment.variables["PATH"] = folder.path
        environment.variables["HOME"] = archive.directory.path
        environment.variables["SEGRETO"] = "non passa"
        return try Desk(path: archive.path, operatore: nil, environment: environment)
    }

    private func finish(_ shop: PrintShop) -> [PrintingReport] {
        var reports: [PrintingReport] = []
        while shop.isWorking {
            shop.wait(milliseconds: 50)
            reports += shop.poll().map(\.report)
        }
        return reports
    }

    private func request(_ destinazione: DestinazioneStampa) -> RichiestaStampa {
        RichiestaStampa(.ricevutaDomanda(domanda), destinazione: destinazione)
    }

    private func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: archive.directory.path).filter {
            $0.hasSuffix(".pdf") || $0.hasSuffix(".parte")
        }
    }

    @Test func `without WeasyPrint the sentence says what to install, and a page can be saved`() throws {
        let shop = PrintShop(desk: try desk([:]))
        do {
            _ = try shop.begin(request(.file("~/r.pdf")), replacing: false, Ticket(1))
            Issue.record("a PDF without its program")
        } catch let failure as CommandFailure {
            #expect(failure.sentence.contains("sudo apt install weasyprint"))
        }
        let page = try shop.begin(request(.file("r.html")), replacing: false, Ticket(1))
        #expect(page == .done("Foglio salvato: ~/Percorso/r.html"))
        let folder = try FileManager.default.attributesOfItem(atPath: archive.directory.path + "/Percorso")
        #expect(folder[.posixPermissions] as? Int == 0o700)
    }

    @Test func `the program that composes is given the page and nothing else of the user`() throws {
        let shop = PrintShop(
            desk: try desk([
                "weasyprint": "printf '%%PDF-'; /usr/bin/env | /usr/bin/grep -c SEGRETO; /bin/cat; echo \"$@\""
            ]))
        #expect(try shop.begin(request(.file("~/r.pdf")), replacing: false, Ticket(1)) == .started)
        #expect(finish(shop) == [.done("Foglio salvato: ~/r.pdf")])
        let written = try String(contentsOfFile: archive.directory.path + "/r.pdf", encoding: .utf8)
        #expect(written.hasPrefix("%PDF-0\n<!DOCTYPE html>"))
        #expect(written.contains("--pdf-variant pdf/ua-1"))
    }

    @Test func `a composition that never ends is stopped, and leaves no file and no record`() throws {
        let shop = PrintShop(desk: try desk(["weasyprint": "while :; do :; done"]))
        #expect(try shop.begin(request(.file("~/r.pdf")), replacing: false, Ticket(1)) == .started)
        #expect(shop.poll().isEmpty && shop.isWorking)
        #expect(shop.stop(Ticket(1)) == .stopped)
        #expect(!shop.isWorking)
        #expect(try files().isEmpty)
        #expect(try archive.rows("SELECT count(*) FROM stampe") == ["0"])
    }

    @Test func `a composition that fails says so, with the last words of the program`() throws {
        let shop = PrintShop(desk: try desk(["weasyprint": "echo 'ERROR: no font' >&2; exit 1"]))
        let sentence =
            "WeasyPrint non è riuscito a comporre il PDF (ERROR: no font): salvare in .html e segnalarlo."
        #expect(try shop.begin(request(.file("~/r.pdf")), replacing: false, Ticket(1)) == .started)
        #expect(finish(shop) == [.failed(sentence)])
        #expect(try files().isEmpty)
    }

    @Test func `a printer is given the PDF on its standard input, with a title that names nobody`() throws {
        let out = archive.directory.appending(path: "stampato").path
        let shop = PrintShop(
            desk: try desk([
                "weasyprint": "/bin/cat >/dev/null; printf '%%PDF-x'",
                "lp": "{ echo \"$@\"; /bin/cat; } > '\(out)'",
                "lpstat": "echo ufficio; echo sportello; echo 'system default destination: sportello'",
            ]))
        try shop.listPrinters(Ticket(1))
        #expect(finish(shop) == [.printers(["ufficio", "sportello"], preferred: "sportello")])
        #expect(try shop.begin(request(.stampante("sportello")), replacing: false, Ticket(1)) == .started)
        #expect(finish(shop) == [.done("Foglio mandato alla stampante sportello.")])
        let printed = try String(contentsOfFile: out, encoding: .utf8)
        #expect(printed == "-d sportello -o media=A4 -t Ricevuta della domanda -\n%PDF-x")
        #expect(try archive.rows("SELECT destinazione FROM stampe") == ["stampante"])
    }

    @Test func `without a printing system the sentence says what to install`() throws {
        let shop = PrintShop(desk: try desk(["weasyprint": "exit 0"]))
        #expect(throws: CommandFailure(OutsideProgram.lp.missing, status: .noProgram)) {
            try shop.listPrinters(Ticket(1))
        }
        #expect(throws: CommandFailure(OutsideProgram.lp.missing, status: .noProgram)) {
            try shop.begin(request(.stampante(nil)), replacing: false, Ticket(1))
        }
    }

    @Test func `a file is never written over unless asked, not even one that appears meanwhile`() throws {
        let path = archive.directory.path + "/r.pdf"
        let first = try PaperFile(path, Array("uno".utf8))
        try first.keep(replacing: false)
        let second = try PaperFile(path, Array("due".utf8))
        #expect(throws: CommandFailure("Il file \(path) c'è già: scegliere un altro nome.", status: .cannotCreate)) {
            try second.keep(replacing: false)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "uno")
        try PaperFile(path, Array("tre".utf8)).keep(replacing: true)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "tre")
        #expect(try files() == ["r.pdf"])
    }

    @Test func `the proposed name is one that no file has`() throws {
        let folder = PaperFolder(["HOME": archive.directory.path])
        #expect(folder.free("ricevuta") == "~/Percorso/ricevuta.pdf")
        folder.prepare(for: folder.whole("ricevuta.pdf"))
        try PaperFile(folder.whole("ricevuta.pdf"), [1]).keep(replacing: false)
        #expect(folder.free("ricevuta") == "~/Percorso/ricevuta-2.pdf")
        #expect(folder.whole("~/a.pdf") == archive.directory.path + "/a.pdf")
        #expect(folder.whole("/tmp/a.pdf") == "/tmp/a.pdf")
    }

    @Test func `a true PDF is tagged, in Italian, on A4, and says everything in order`() throws {
        var environment = archive.environment
        environment.variables["HOME"] = archive.directory.path
        let shop = PrintShop(desk: try Desk(path: archive.path, operatore: nil, environment: environment))
        var large = request(.file("~/grande.pdf"))
        large.isGrande = true
        _ = try shop.begin(request(.file("~/r.pdf")), replacing: false, Ticket(1))
        _ = try shop.begin(large, replacing: false, Ticket(2))
        #expect(finish(shop).count == 2)
        let path = archive.directory.path + "/r.pdf"
        let paper = try JourneyPaper(path)
        #expect(paper.properties.contains("Title: Ricevuta della domanda 0001234/2018"))
        #expect(paper.properties.contains("Tagged: yes"))
        #expect(paper.properties.contains("Page size: 595.276 x 841.89 pts (A4)"))
        let bytes = try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: Unicode.ASCII.self)
        #expect(bytes.contains("/Lang (it)"))
        #expect(bytes.contains("pdfuaid"))
        let pages = { (paper: JourneyPaper) in
            paper.properties.first { $0.hasPrefix("Pages:") }.flatMap { Int($0.dropFirst(7)) } ?? 0
        }
        #expect(try pages(JourneyPaper(archive.directory.path + "/grande.pdf")) > pages(paper))
        #expect(paper.structure.contains("H1"))
    }
}
