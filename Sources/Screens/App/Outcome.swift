// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What the world answers to an `Effect`.
public enum Outcome: Hashable, Sendable {
    /// A question is answered.
    case loaded(QueryResult)
    /// The acts are recorded, in order.
    case recorded([Receipt])
    /// The domain says no.
    case refused(Refusal)
    /// Somebody wrote a newer version.
    case conflict(VersionConflict)
    /// Storage failed: the sentence says what to do; nothing was written.
    case failed(String)
    /// A screen above has closed and brings this back.
    case delivered(Delivery)
    /// How a printing goes.
    case printing(PrintingReport)
    /// How a long work goes.
    case working(WorkReport)
    /// A file was written at this path.
    case exported(String)
    /// A temporary password, to be told once.
    case passwordProvvisoria(Segreto)
    /// Another desk has written to the archive.
    case archiveChanged
}
