// SPDX-License-Identifier: EUPL-1.2

import Domain
import Screens
import Store

/// The papers being composed and sent, one for each screen that asked; the loop looks in between two keys.
final class PrintShop {
    /// Something to tell a screen.
    typealias News = (report: PrintingReport, ticket: Ticket)

    private let desk: Desk
    private var jobs: [PrintJob] = []
    private var lists: [(program: Subprocess, ticket: Ticket)] = []

    init(desk: Desk) { self.desk = desk }

    /// Whether something is at work.
    var isWorking: Bool { !jobs.isEmpty || !lists.isEmpty }

    /// Begins a paper; a page to be saved as it is ends here and now.
    func begin(_ richiesta: RichiestaStampa, replacing: Bool, _ ticket: Ticket) throws -> PrintingReport {
        var richiesta = richiesta
        if case .file(let typed) = richiesta.destinazione {
            let path = desk.papers.whole(typed)
            if !replacing, PaperFile.exists(path) { return .exists(typed) }
            desk.papers.prepare(for: path)
            richiesta.destinazione = .file(path)
        }
        guard let composer = desk.composer() else { return .failed("Nessuno lavora a questo posto: riaprire.") }
        let page = try composer.page(richiesta.stampa, isGrande: richiesta.isGrande)
        let job = try PrintJob(richiesta, replacing: replacing, page: page, composer: composer, ticket: ticket)
        // What a program has to do first is always told when it ends, however soon that is.
        if job.program == nil, let ended = try job.step(desk) { return ended }
        jobs.append(job)
        return .started
    }

    /// Asks the system for its printers.
    func listPrinters(_ ticket: Ticket) throws {
        let program = try OutsideProgram.lpstat.start(["-e", "-d"], input: [], desk.environment.variables)
        lists.append((program, ticket))
    }

    /// Stops what a screen asked for.
    func stop(_ ticket: Ticket) -> PrintingReport {
        for job in jobs where job.ticket == ticket { job.stop() }
        for list in lists where list.ticket == ticket { list.program.stop() }
        jobs.removeAll { $0.ticket == ticket }
        lists.removeAll { $0.ticket == ticket }
        return .stopped
    }

    /// Moves everything on, and answers what has ended.
    func poll() -> [News] {
        var news: [News] = []
        jobs.removeAll { job in
            do {
                guard let ended = try job.step(desk) else { return false }
                news.append((ended, job.ticket))
            } catch let problem as StoreProblem where problem.code == .busy {
                return false
            } catch {
                job.stop()
                news.append((.failed(FailureReport(error).sentence), job.ticket))
            }
            return true
        }
        lists.removeAll { list in
            guard let ending = list.program.poll() else { return false }
            news.append((PrintShop.printers(ending.output), list.ticket))
            return true
        }
        return news
    }

    /// Waits until something can move.
    func wait(milliseconds: Int32) {
        if let program = jobs.compactMap(\.program).first ?? lists.first?.program {
            program.wait(milliseconds: milliseconds)
        }
    }

    /// The names `lpstat` wrote, one a line, and the one it called the default.
    static func printers(_ output: [UInt8]) -> PrintingReport {
        let lines = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        let names = lines.filter { !$0.contains(" ") && !$0.isEmpty }
        // "system default destination: NAME", in any language of the system.
        let preferred = lines.first { $0.contains(":") && $0.contains(" ") }?
            .split(separator: ":").last.map { String($0.drop { $0 == " " }) }
        return .printers(names, preferred: preferred)
    }
}
