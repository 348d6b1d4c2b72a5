// SPDX-License-Identifier: EUPL-1.2

/// Where a person lives or can be reached; every part may be missing, as it is at a counter.
public struct Indirizzo: Hashable, Sendable, Codable {
    /// Street and number, as the person says it ("via Prova 3").
    public var via: String
    /// Five digits, or empty.
    public var cap: String
    /// Belfiore code of the comune, or empty.
    public var comune: String

    /// An address from its parts.
    public init(via: String = "", cap: String = "", comune: String = "") {
        self.via = via
        self.cap = cap
        self.comune = comune
    }

    /// True when nothing at all is known.
    public var isEmpty: Bool { via.isEmpty && cap.isEmpty && comune.isEmpty }
}
