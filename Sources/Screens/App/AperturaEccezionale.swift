// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// A case open in an exceptional way on this screen: which, until when, and from which screen on.
public struct AperturaEccezionale: Hashable, Sendable {
    /// The screen that read it; the mark stays while it is open.
    public var ticket: Ticket
    /// The code of the case file, or empty.
    public var codice: String
    /// When it closes by itself.
    public var fino: Instant

    /// The words on the line under the title.
    var parole: String {
        let rome = RomeTime(fino)
        return " ACCESSO ECCEZIONALE\(codice.isEmpty ? "" : " a \(codice)") fino alle \(rome.time.italian) del "
            + "\(rome.date.italian) "
    }
}
