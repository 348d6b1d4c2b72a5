// SPDX-License-Identifier: EUPL-1.2
import Screens

/// A long work cut into steps of a few milliseconds, each on the one thread of the program.
protocol SlicedWork: AnyObject {
    /// How much is done, and of how much.
    var progress: (done: Int, total: Int) { get }
    /// Does a little more; what was made once it is over.
    ///
    /// - Throws: what a person can read through `FailureReport`; nothing of the work is kept then.
    func step() throws -> WorkResult?
    /// What was made since the last time this was asked, when it can be shown before the end.
    func takeFound() -> WorkResult?
    /// Takes back what was done.
    func cancel()
}

extension SlicedWork {
    /// By default nothing is shown before the end.
    func takeFound() -> WorkResult? { nil }
}
