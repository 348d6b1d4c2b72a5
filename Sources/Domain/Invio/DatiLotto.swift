// SPDX-License-Identifier: EUPL-1.2

/// A batch to be sent: which domande in which version, when, and why the order is left if it is.
public struct DatiLotto: Hashable, Sendable, Codable {
    /// Day of the sending.
    public var data: CalendarDate
    /// The domande, in the order of their presentation.
    public var domande: [DomandaDaInviare]
    /// Why the chronological order is not kept; empty when it is.
    public var deroga: String

    /// A batch from its parts.
    public init(data: CalendarDate, domande: [DomandaDaInviare], deroga: String = "") {
        self.data = data
        self.domande = domande
        self.deroga = deroga
    }

    /// The most domande of one batch: what is written in one transaction without stopping the other desks.
    public static let massimo = 500
}
