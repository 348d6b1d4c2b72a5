// SPDX-License-Identifier: EUPL-1.2

/// A car or motorcycle that a member of the household owns or fully disposes of.
public struct VeicoloDichiarato: Hashable, Sendable, Codable {
    /// The day it was registered for the first time.
    public var primaImmatricolazione: CalendarDate
    /// Whether it has the tax relief for persons with a disability.
    public var haAgevolazioneDisabili: Bool

    /// A vehicle.
    public init(primaImmatricolazione: CalendarDate, haAgevolazioneDisabili: Bool = false) {
        self.primaImmatricolazione = primaImmatricolazione
        self.haAgevolazioneDisabili = haAgevolazioneDisabili
    }
}
