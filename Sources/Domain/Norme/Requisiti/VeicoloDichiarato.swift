// SPDX-License-Identifier: EUPL-1.2

/// A car or motorcycle that a member of the household owns or fully disposes of.
public struct VeicoloDichiarato: Hashable, Sendable, Codable {
    /// The day it was registered for the first time.
    public var primaImmatricolazione: CalendarDate
    /// Whether it has the tax relief for persons with a disability.
    public var haAgevolazioneDisabili: Bool

    /// Its plate, when known.
    public var targa: String?

    /// A vehicle.
    public init(primaImmatricolazione: CalendarDate, haAgevolazioneDisabili: Bool = false, targa: String? = nil) {
        self.targa = targa
        self.primaImmatricolazione = primaImmatricolazione
        self.haAgevolazioneDisabili = haAgevolazioneDisabili
    }
}
