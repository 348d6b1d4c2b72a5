// SPDX-License-Identifier: EUPL-1.2

/// A place among the signals of one state, by the keys of their order: day of receipt, number.
public struct CursoreSegnalazioni: Hashable, Sendable {
    /// Day of receipt, as day number.
    public let ricevuta: Int
    /// Number of the signal, which settles every tie.
    public let segnalazione: Int64

    /// A place from its keys.
    public init(ricevuta: Int, segnalazione: Int64) {
        self.ricevuta = ricevuta
        self.segnalazione = segnalazione
    }

    /// The place of a signal.
    public init(_ segnalazione: Segnalazione) {
        self.init(ricevuta: segnalazione.ricevutaIl.dayNumber, segnalazione: segnalazione.id.rawValue)
    }

    /// After every signal of a state, in the order of its list.
    public static func end(_ stato: StatoSegnalazione) -> CursoreSegnalazioni {
        stato.isFromOldest
            ? CursoreSegnalazioni(ricevuta: .max, segnalazione: .max)
            : CursoreSegnalazioni(ricevuta: .min, segnalazione: .min)
    }
}
