// SPDX-License-Identifier: EUPL-1.2

import Domain
import Screens
import Store

/// One paper on its way: composed, recorded, then where it goes.
///
/// It is recorded before it leaves: a paper that nobody wrote down never exists.
final class PrintJob {
    /// How far it has come.
    private enum Stage {
        case composing(Subprocess)
        case composed([UInt8])
        case sending(Subprocess)
    }

    let ticket: Ticket
    private let richiesta: RichiestaStampa
    private let isReplacing: Bool
    private let stem: String
    private let shownPath: (String) -> String
    private let variables: [String: String]
    private var stage: Stage

    /// Starts what has to be started.
    ///
    /// - Throws: `CommandFailure` when a program is missing.
    init(
        _ richiesta: RichiestaStampa, replacing: Bool, page: PaperComposer.Page, composer: PaperComposer,
        ticket: Ticket
    ) throws {
        var signed = richiesta
        signed.impronta = page.paper.impronta
        self.richiesta = signed
        self.ticket = ticket
        isReplacing = replacing
        stem = page.paper.stem
        variables = composer.variables
        shownPath = PaperFolder(composer.variables).short
        if case .stampante = richiesta.destinazione, OutsideProgram.lp.path(variables) == nil {
            throw CommandFailure(OutsideProgram.lp.missing, status: .noProgram)
        }
        if case .file(let path) = richiesta.destinazione, FormatoStampa(path: path) == .html {
            stage = .composed(Array(page.html.utf8))
        } else {
            stage = .composing(try composer.startPdf(page.html))
        }
    }

    /// The program at work, if one is.
    var program: Subprocess? {
        switch stage {
        case .composing(let program), .sending(let program): program
        case .composed: nil
        }
    }

    /// Ends the program at work; nothing is left behind.
    func stop() { program?.stop() }

    /// Goes on as far as it can; answers once it has ended.
    ///
    /// - Throws: `CommandFailure`, `Refusal`, `StoreProblem`; when the archive is busy it can be asked again.
    func step(_ desk: Desk) throws -> PrintingReport? {
        if case .composing(let program) = stage {
            guard let ending = program.poll() else { return nil }
            stage = .composed(try PaperComposer.pdf(ending))
        }
        if case .composed(let bytes) = stage {
            if let ended = try deliver(bytes, desk) { return ended }
        }
        guard case .sending(let program) = stage, let ending = program.poll() else { return nil }
        guard ending.status == 0 else {
            throw CommandFailure(
                "La stampante non ha preso il foglio: controllare che sia accesa e riprovare.", status: .inputOutput)
        }
        return .done("Foglio mandato alla stampante\(printer.map { " \($0)" } ?? "").")
    }

    private var printer: String? {
        if case .stampante(let name) = richiesta.destinazione { return name }
        return nil
    }

    private func deliver(_ bytes: [UInt8], _ desk: Desk) throws -> PrintingReport? {
        switch richiesta.destinazione {
        case .file(let path):
            let file = try PaperFile(path, bytes)
            do {
                try desk.record(richiesta)
            } catch {
                file.discard()
                throw error
            }
            try file.keep(replacing: isReplacing)
            return .done("Foglio salvato: \(shownPath(path))")
        case .stampante(let name):
            try desk.record(richiesta)
            let named = name.map { ["-d", $0] } ?? []
            stage = .sending(
                try OutsideProgram.lp.start(
                    named + ["-o", "media=A4", "-t", richiesta.stampa.denominazione, "-"], input: bytes, variables))
            return nil
        case .schermo, .consegna:
            try desk.record(richiesta)
            return .done("")
        }
    }
}
