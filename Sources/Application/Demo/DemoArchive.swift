// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Foundation
import Store

/// A demonstration archive: openly invented people, the published figures of a real zone.
///
/// Everything is written through the acts of real work, so that guards, events and audit hold; the same seed gives the
/// same archive. Its day is 30 November 2018: `PERCORSO_OGGI=2018-11-30` opens it on that day.
public struct DemoArchive: Sendable {
    /// Domande of the published table.
    public static let domande = DemoFigures.domande
    /// Day of the demonstration.
    public static let day = DemoFigures.day
    /// Up to here every domanda is written act by act.
    var largestBase = 20_000
    /// Beyond, about this many are, and then copied.
    var copiedBase = 10_000
    /// Steps of one transaction.
    private static let slice = 20_000

    /// The file to create.
    public let path: String
    /// Where the draws begin.
    public let seed: UInt64
    /// How many domande.
    public let count: Int

    /// An archive to create.
    public init(path: String, seed: UInt64 = 2018, domande: Int = DemoArchive.domande) {
        self.path = path
        self.seed = seed
        count = domande
    }

    /// Creates the archive; when it fails, no file is left behind.
    ///
    /// - Parameter progress: told how many steps are done, of how many.
    /// - Throws: `CommandFailure` when the file exists, `StoreProblem`, `Refusal`.
    public func create(_ environment: AppEnvironment, progress: (Int, Int) -> Void = { _, _ in }) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(
                "Il file \(path) esiste già: indicarne un altro con --archivio.", status: .cannotCreate)
        }
        // Under another name until it is whole: a program that is stopped leaves no half archive at the path.
        let draft = path + ".parziale"
        let remains = ["", "-wal", "-shm"].map { draft + $0 }
        for file in remains { try? FileManager.default.removeItem(atPath: file) }
        do {
            try write(to: draft, environment, progress)
            try FileManager.default.moveItem(atPath: draft, toPath: path)
        } catch {
            for file in remains { try? FileManager.default.removeItem(atPath: file) }
            throw (error as? StoreProblem).map { problem($0) } ?? error
        }
    }

    /// What went wrong with the draft, told of the file somebody asked for.
    private func problem(_ problem: StoreProblem) -> any Error {
        let sentence = problem.sentence.replacing(path + ".parziale", with: path)
        return CommandFailure.Status(rawValue: problem.exitStatus).map { CommandFailure(sentence, status: $0) }
            ?? problem
    }

    private func write(
        to draft: String, _ environment: AppEnvironment, _ progress: (Int, Int) -> Void
    ) throws {
        let data = DataDirectory(environment)
        let names = try DemoNames(data)
        let calendar = DemoCalendar()
        let staff = DemoStaff(names: names, seed: seed, user: environment.user)
        let start = calendar.date(0)
        let opening = DemoCalendar.instant(DemoCalendar.minutes(start, 7 * 60))
        let store = try CaseStore(
            CaseStore.Options(path: draft, mustExist: false), clock: { opening }, today: { start })
        try setUp(store, data, staff, opening, start)
        let wanted = DemoFigures.cells(domande: count)
        let times = count > largestBase ? (count + copiedBase - 1) / copiedBase : 1
        // What does not divide is written once: the cells of the whole are those asked for.
        let copied = wanted.map { $0.map { $0 / times } }
        let base = zip(wanted, copied).map { zip($0, $1).map { $0 - $1 * (times - 1) } }
        var planner = DemoPlanner(calendar: calendar, staff: staff, seed: seed)
        let cases = planner.plan(base, copied: times > 1 ? copied : [])
        let steps = script(cases, calendar)
        let total = steps.count * times
        let writer = try DemoWriter(
            cases: cases, calendar: calendar, staff: staff, seed: seed, households: DemoHousehold(names: names),
            batches: DemoBatches(steps), store: store)
        var done = 0
        while done < steps.count {
            let next = min(done + DemoArchive.slice, steps.count)
            try writer.write(steps[done..<next], in: store)
            done = next
            progress(done, total)
        }
        let renamer = DemoRenamer(names: names, seed: seed)
        let chosen = cases.indices.filter { cases[$0].isCopied }.compactMap { writer.files[$0].domanda }
        try store.multiply(chosen, copies: times - 1, rename: renamer.rename(_:copy:attempt:)) { copy, _ in
            progress(steps.count * (copy + 1), total)
        }
    }

    /// The ambito, its counters, its catalogue, and the people who work there.
    private func setUp(
        _ store: CaseStore, _ data: DataDirectory, _ staff: DemoStaff, _ opening: Instant, _ start: CalendarDate
    ) throws {
        let ambito = Ambito(
            denominazione: "Zona dimostrativa (dati inventati)", sede: "Pistoia",
            comuni: DemoFigures.comuni.map(\.codice), nomiComuni: DemoFigures.comuni.map(\.nome),
            calendario: DemoCalendar().working)
        let supervisore = try store.setUp(
            .setUp(
                ambito, punti: StarterCounters.load(data, comuni: ambito.comuni), catalogo: StarterCatalogue.load(data),
                primo: staff.dati[DemoStaff.supervisore]))
        try store.replay { replayer in
            for dati in staff.dati.dropFirst() {
                try replayer.record(.addOperatore(dati), by: supervisore, at: opening, today: start)
            }
            for dati in DemoStaff.convenzioni {
                try replayer.record(.addConvenzione(dati), by: supervisore, at: opening, today: start)
            }
        }
    }

    /// Every step of every case, in the order of time.
    private func script(_ cases: [DemoCase], _ calendar: DemoCalendar) -> [DemoStep] {
        let steps = cases.indices.flatMap {
            DemoScript(cases[$0], place: $0, calendar: calendar, seed: seed).steps
        }
        return steps.sorted { ($0.moment, $0.place, $0.order) < ($1.moment, $1.place, $1.order) }
    }
}
