// SPDX-License-Identifier: EUPL-1.2
import Screens

/// The long work going on, one at a time, and its slices.
final class WorkBench {
    /// A slice ends after the first step beyond this, so that keys are answered as always.
    private static let slice = Duration.milliseconds(35)

    private var current: (work: any SlicedWork, ticket: Ticket)?

    /// Somebody waits for a work.
    var isWorking: Bool { current != nil }

    /// Begins a work; while another goes on it is not begun.
    func begin(_ work: any SlicedWork, for ticket: Ticket) -> WorkReport {
        guard current == nil else {
            work.cancel()
            return .failed("Un altro lavoro è in corso: aspettare che finisca.")
        }
        current = (work, ticket)
        return .going(done: work.progress.done, total: work.progress.total)
    }

    /// Takes back what the work has done.
    func stop() {
        current?.work.cancel()
        current = nil
    }

    /// Goes on for a slice; what its screen is told, or nil when there is nothing to do.
    ///
    /// - Parameter isOpen: whether the screen that waits is still there; else the work is stopped.
    func slice(isOpen: (Ticket) -> Bool) -> (WorkReport, Ticket)? {
        guard let (work, ticket) = current else { return nil }
        guard isOpen(ticket) else {
            stop()
            return nil
        }
        let clock = ContinuousClock()
        let end = clock.now + WorkBench.slice
        do {
            repeat {
                if let result = try work.step() {
                    current = nil
                    return (.finished(result), ticket)
                }
            } while clock.now < end
        } catch {
            stop()
            return (.failed(FailureReport(error).sentence), ticket)
        }
        let (done, total) = work.progress
        if let found = work.takeFound() { return (.found(found, done: done, total: total), ticket) }
        return (.going(done: done, total: total), ticket)
    }
}
