// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import Foundation
import Store
import TestSupport
import Testing

@testable import Application

/// Filled papers as WeasyPrint makes them, read back by poppler: every field in order, and what PDF/UA asks of a file
/// that a program can see.
@Suite struct PdfPapersTests {
    private let archive: JourneyArchive

    init() throws { archive = try JourneyArchive() }

    /// A paper, the page it comes from, and the bytes of its PDF.
    private func make(_ content: some PrintedPaper) throws -> (page: String, paper: JourneyPaper, bytes: String) {
        let templates = TemplateFolder(DataDirectory(archive.environment), archive: archive.path)
        let frame = PaperFrame(ambito: Fixtures.ambito, oggi: Fixtures.oggi, operatore: "A. Esempio")
        let composer = PaperComposer(
            source: PaperSource(
                store: try archive.store(), ambito: Fixtures.ambito,
                operatore: try archive.operatore(.assistenteSociale), today: Fixtures.oggi), templates: templates,
            variables: ProcessInfo.processInfo.environment)
        let page = try templates.load().html(content, frame)
        let path = archive.directory.appending(path: "\(UUID().uuidString).pdf").path
        let bytes = try PaperComposer.pdf(composer.startPdf(page).finish())
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return (page, try JourneyPaper(path), String(decoding: bytes, as: Unicode.ASCII.self))
    }

    private func project() throws -> FoglioProgetto {
        var f = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        f.progetti[0].figuraDiRiferimento = "A. Esempio"
        f.progetti[0].firmeOperatori = "A. Esempio, C. Consulente"
        f.progetti[0].luogo = "stanza 2"
        f.impronte = [ImprontaProgetto(versione: 1, attuale: String(repeating: "3f2a9c1b", count: 8))]
        return try FoglioProgetto(f, versione: nil, catalogo: Fixtures.catalogo, on: Fixtures.oggi)
    }

    /// A closed sheet with every item that must be answered, and words with accents and other scripts.
    private func sheet() throws -> FoglioScheda {
        var f = Fixtures.fascicolo(presa: .progettazione, esito: .soloSociale)
        var sheet = AnalisiPreliminare.complete(.soloSociale, f.nucleo, on: Fixtures.date(2018, 9, 18))
        sheet.risposte["3g.canone"] = "350.00"
        sheet.risposte["0.luogo"] = "Pistoia, stanza 2: «così è»"
        sheet.isChiusa = true
        f.analisi = sheet
        f.versioniAnalisi = [VersioneAnalisi(numero: 1, operatore: "A. Esempio", analisi: sheet)]
        return try FoglioScheda(
            f, versione: nil, readsReserved: true, on: Fixtures.oggi, calendario: Fixtures.calendario)
    }

    private func patto(members: Int) throws -> FoglioPatto {
        var f = Fixtures.fascicolo(presa: .attesaPatto, esito: .soloLavoro)
        if members > 2 {
            f.nucleo.componenti = (0..<members).map { index in
                Fixtures.componente(
                    Persona(
                        id: Identifier(Int64(100 + index)), version: 1,
                        dati: DatiPersona(cognome: "Prova\(index)", nome: "Ada", nascita: Fixtures.date(1980, 1, 1))),
                    index == 0 ? .richiedente : .altroParente)
            }
        }
        return try FoglioPatto(f, calendario: Fixtures.calendario, on: Fixtures.oggi)
    }

    /// Every block of the page, in order, in what `pdftotext` reads from the file, spaces and signs apart.
    private func expectEveryField(_ page: String, _ paper: JourneyPaper, at least: Int) {
        let blocks = PageReading.blocks(page).map(\.testo).filter { $0.contains(where: \.isLetter) }
        #expect(blocks.count >= least)
        var rest = paper.reading[...]
        for block in blocks {
            guard let found = rest.firstRange(of: JourneyPaper.letters(block)) else {
                Issue.record("«\(block)» is not in the PDF, or not in its place")
                return
            }
            rest = rest[found.upperBound...]
        }
    }

    /// What of PDF/UA (ISO 14289-1) poppler and the file itself can show.
    private func expectAccessible(_ paper: JourneyPaper, _ bytes: String, title: String) {
        #expect(paper.properties.contains("Title: \(title)"))
        #expect(paper.properties.contains("Tagged: yes"))
        #expect(paper.properties.contains("Suspects: no"))
        #expect(paper.properties.contains("Page size: 595.276 x 841.89 pts (A4)"))
        #expect(bytes.contains("pdfuaid:part"))
        #expect(bytes.contains("/Lang (it)"))
        #expect(bytes.contains("/DisplayDocTitle true"))
        #expect(!paper.fonts.isEmpty && paper.fonts.allSatisfy { $0.isEmbedded && $0.isUnicode }, "\(paper.fonts)")
        let tags = paper.structure.split(separator: "\n").compactMap { line in
            line.contains("\"") ? nil : line.split(separator: " ").first.map(String.init)
        }
        #expect(tags.first == "Document")
        for tag in ["H1", "H2", "P", "Table", "TR", "TH", "TD"] { #expect(tags.contains(tag), "\(tag)") }
        // One title, and no level of heading skipped.
        let levels = tags.filter { $0.count == 2 && $0.hasPrefix("H") }.compactMap { Int($0.dropFirst()) }
        #expect(levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)")
    }

    @Test func `a filled sheet, a project and a patto hold every field in order and pass for PDF/UA`() throws {
        let scheda = try make(try sheet())
        expectEveryField(scheda.page, scheda.paper, at: 40)
        expectAccessible(
            scheda.paper, scheda.bytes, title: "Scheda di presa in carico, sezione A, REI-2018-00311")
        let progetto = try make(try project())
        expectEveryField(progetto.page, progetto.paper, at: 25)
        expectAccessible(
            progetto.paper, progetto.bytes, title: "Progetto personalizzato REI-2018-00311, versione 1")
        let patto = try make(try patto(members: 2))
        expectEveryField(patto.page, patto.paper, at: 10)
        expectAccessible(patto.paper, patto.bytes, title: "Patto di servizio REI-2018-00311")
    }

    @Test(arguments: [2, 8, 10, 11, 12, 13, 14, 20, 25])
    func `the signatures of a patto never stand on a page alone, and pages are counted`(members: Int) throws {
        let paper = try make(try patto(members: members)).paper
        let count = paper.pages.count
        for (index, page) in paper.pages.enumerated() {
            #expect(page.contains("\(index + 1) di \(count)"), "\(members): \(page)")
        }
        let last = try #require(paper.pages.last)
        // What stands beside the last boxes: the sentence before them, or other boxes with their heading.
        #expect(
            last.contains("L'analisi preliminare ha dato l'esito") || last.count { $0 == "_" } > 24,
            "\(members): \(last)")
        #expect(last.contains("Per il Centro per l'impiego"))
        #expect(count <= 1 + (members + 7) / 8, "\(members)")
    }
}
