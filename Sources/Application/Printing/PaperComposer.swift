// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import Store

/// From a paper asked for to its page, and from the page to a PDF.
struct PaperComposer {
    let source: PaperSource
    let templates: TemplateFolder
    let variables: [String: String]

    /// A paper with its page.
    struct Page {
        var paper: PaperSource.Paper
        var html: String
    }

    /// The page of a paper.
    ///
    /// - Throws: `Refusal`, `StoreProblem`; `CommandFailure` when a template cannot be used.
    func page(_ stampa: Stampa, isGrande: Bool) throws -> Page {
        let paper = try source.paper(stampa)
        let frame = PaperFrame(
            ambito: source.ambito, oggi: source.today, operatore: source.operatore.nomeBreve,
            isGrande: isGrande || stampa.isSempreGrande)
        do throws(TemplateProblem) {
            return Page(paper: paper, html: try PaperComposer.html(paper.content, templates.load(), frame))
        } catch {
            throw CommandFailure(error.sentence, status: .badData)
        }
    }

    private static func html(
        _ content: some PrintedPaper, _ templates: TemplateSet, _ frame: PaperFrame
    ) throws(TemplateProblem) -> String { try templates.html(content, frame) }

    /// Starts the composition of a PDF; its bytes are what the program writes.
    ///
    /// - Throws: `CommandFailure` when WeasyPrint is missing.
    func startPdf(_ html: String) throws -> Subprocess {
        try OutsideProgram.weasyprint.start(
            ["--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--base-url", templates.base + "/", "-", "-"],
            input: Array(html.utf8), variables)
    }

    /// The bytes of a PDF, from how the program ended.
    ///
    /// - Throws: `CommandFailure` when it did not make one.
    static func pdf(_ ending: Subprocess.Ending) throws -> [UInt8] {
        guard ending.status == 0, ending.output.starts(with: "%PDF".utf8) else {
            let last = ending.errors.split(whereSeparator: \.isNewline).last.map { " (\($0.prefix(120)))" } ?? ""
            throw CommandFailure(
                "WeasyPrint non è riuscito a comporre il PDF\(last): salvare in .html e segnalarlo.",
                status: .inputOutput)
        }
        return ending.output
    }
}
