// SPDX-License-Identifier: EUPL-1.2

/// A place in the order of a waiting list: deadline, presentation, protocol, number.
public struct CursoreCoda: Hashable, Sendable {
    /// Deadline, as day number; the largest when there is none.
    public let scade: Int
    /// Presentation, as minutes since 1970.
    public let presentata: Int
    /// Number of the domanda, which settles every tie.
    public let domanda: Int64

    /// A place from its keys.
    public init(scade: Int, presentata: Int, domanda: Int64) {
        self.scade = scade
        self.presentata = presentata
        self.domanda = domanda
    }
}
