// SPDX-License-Identifier: EUPL-1.2

extension StatoIntervento {
    /// It was signed, and has not begun.
    public var isDaAttivare: Bool { self == .previsto || self == .richiesto }

    /// It has begun, and has not ended.
    public var isInCorso: Bool { self == .attivo || self == .sospeso }

    /// There is still something to do for it.
    public var isInCoda: Bool { isDaAttivare || isInCorso }
}
