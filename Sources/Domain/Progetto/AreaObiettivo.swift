// SPDX-License-Identifier: EUPL-1.2

/// The six areas of the multidimensional evaluation.
///
/// Source: art. 5 c. 2.
public enum AreaObiettivo: String, CaseIterable, Hashable, Sendable, Codable {
    case personale = "a"
    case economica = "b"
    case lavoro = "c"
    case istruzione = "d"
    case abitazione = "e"
    case reti = "f"

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .personale: "condizioni personali e sociali"
        case .economica: "situazione economica"
        case .lavoro: "lavoro e occupabilità"
        case .istruzione: "educazione, istruzione, formazione"
        case .abitazione: "condizione abitativa"
        case .reti: "reti familiari e sociali"
        }
    }
}
