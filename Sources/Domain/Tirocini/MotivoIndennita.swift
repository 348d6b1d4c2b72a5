// SPDX-License-Identifier: EUPL-1.2

/// Why the allowance of a month was withheld, or paid below the threshold.
///
/// Source: docs/FONTI.md 4.3 (mensilità non corrisposte).
public enum MotivoIndennita: String, CaseIterable, Hashable, Sendable, Codable {
    case sottoSoglia = "sotto_soglia"
    case sospensione
    case documenti
    case incompatibile
    case deroga
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .sottoSoglia: "presenze sotto la soglia"
        case .sospensione: "tirocinio sospeso nel mese"
        case .documenti: "registro delle presenze mancante"
        case .incompatibile: "incompatibile con un altro sostegno al reddito"
        case .deroga: "pagata in deroga alla soglia"
        case .altro: "altro"
        }
    }

    /// It is the reason of a month paid below the threshold; the others are of one withheld.
    public var isPagata: Bool { self == .deroga }
}
