// SPDX-License-Identifier: EUPL-1.2

/// The signature told to INPS.
///
/// Source: docs/FONTI.md 1.2, passo 13.
public struct ComunicazioneInps: Hashable, Sendable, Codable {
    /// Day of the communication.
    public var data: CalendarDate
    /// Receipt, or note of the entry in the INPS service.
    public var ricevuta: String
    /// Batch it was told in, if it was.
    public var lotto: String?
    /// Why INPS rejected it, when it did.
    public var scarto: String?

    /// A communication made.
    public init(data: CalendarDate, ricevuta: String, lotto: String? = nil, scarto: String? = nil) {
        self.data = data
        self.ricevuta = ricevuta
        self.lotto = lotto
        self.scarto = scarto
    }
}
