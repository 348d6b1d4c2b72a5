// SPDX-License-Identifier: EUPL-1.2

import Documents
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

    /// A project as long as it gets: forty signatures, thirty objectives, text in many scripts, a pasted page.
    private func longProject(signers: Int, objectives: Int, text: String) throws -> FoglioProgetto {
        var f = Fixtures.conProgetto(.progettazione)
        let names = ["مريم الاختراع", "אבגד דוגמה", "陳 小美", "Zoë Ñandú 👩‍👩‍👧", "D'Ànna-Łukasz"]
        f.nucleo.componenti = (0..<signers).map { index in
            let name = names[index % names.count]
            return Fixtures.componente(
                Persona(
                    id: Identifier(Int64(100 + index)), version: 1,
                    dati: DatiPersona(cognome: "Prova\(index)", nome: name, nascita: Fixtures.date(1980, 1, 1))),
                index == 0 ? .richiedente : .altroParente)
        }
        f.progetti[0].obiettivi = (0..<objectives).map { index in
            Obiettivo(
                area: .reti, testo: "Meta \(index + 1)",
                risultati: [RisultatoAtteso(testo: "Esito \(index + 1)", entro: Fixtures.date(2019, 1, 1))])
        }
        f.progetti[0].obiettivi[0].testo += " " + text
        f.progetti[0].interventi = []
        f.progetti[0].impegni = [Impegno(tipo: .altro, testo: "Ultimo impegno")]
        f.impronte = [ImprontaProgetto(versione: 1, attuale: String(repeating: "3f2a9c1b", count: 8))]
        return try FoglioProgetto(f, versione: nil, catalogo: [], on: Fixtures.oggi)
    }

    private func pdf(_ foglio: FoglioProgetto, named name: String) throws -> String {
        let templates = TemplateFolder(DataDirectory(archive.environment), archive: archive.path)
        let frame = PaperFrame(ambito: Fixtures.ambito, oggi: Fixtures.oggi, operatore: "A. Esempio")
        let composer = PaperComposer(
            source: PaperSource(
                store: try archive.store(), ambito: Fixtures.ambito,
                operatore: try archive.operatore(.assistenteSociale),
                today: Fixtures.oggi), templates: templates, variables: ProcessInfo.processInfo.environment)
        let page = try templates.load().html(foglio, frame)
        let path = archive.directory.appending(path: name).path
        try Data(PaperComposer.pdf(composer.startPdf(page).finish())).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func `a short project ends with its signatures on a page with some of its text, and pages are counted`()
        throws
    {
        // From a page that is nearly empty to one that is just too full: the boxes never stand on a page alone.
        for objectives in [1, 5, 6, 7, 8] {
            let foglio = try longProject(signers: 2, objectives: objectives, text: "")
            let paper = try JourneyPaper(try pdf(foglio, named: "corto-\(objectives).pdf"))
            let last = try #require(paper.pages.last)
            #expect(
                last.containsInOrder(["Ultimo impegno", "Sottoscrizione", "PROVA0", "PROVA1", "Per i servizi"]),
                "\(objectives): \(last)")
            #expect(last.contains("\(paper.pages.count) di \(paper.pages.count)"))
            #expect(last.contains("versione 1, impronta 3F2A 9C1B 3F2A 9C1B"))
        }
    }

    @Test func `forty signatures, thirty objectives and a pasted page in many scripts come out in order`() throws {
        let pasted = String(repeating: "però l'«autonomia» è già così. ", count: 6_600) + "Fine🙂 العربية עברית 漢字"
        #expect(pasted.utf8.count > 200_000)
        let paper = try JourneyPaper(
            try pdf(try longProject(signers: 40, objectives: 30, text: pasted), named: "l.pdf"))
        #expect(
            paper.words.containsInOrder(
                ["però l'«autonomia» è già così."] + (2...30).map { "Meta \($0)" } + ["Ultimo impegno"]
                    + (0..<40).map { "PROVA\($0)" }))
        #expect(paper.words.contains("漢字") && paper.words.contains("Łukasz"))
        #expect(paper.properties.contains("Tagged: yes"))
    }
}
