// SPDX-License-Identifier: EUPL-1.2

/// How a long work goes.
public enum WorkReport: Hashable, Sendable {
    /// So much of so much is done.
    case going(done: Int, total: Int)
    /// So much of so much is done, and this was made meanwhile: it may be shown at once.
    case found(WorkResult, done: Int, total: Int)
    /// It is over.
    case finished(WorkResult)
    /// It was stopped: nothing of it is kept.
    case stopped
    /// It cannot go on: the sentence says what to do; nothing of it is kept.
    case failed(String)
}
