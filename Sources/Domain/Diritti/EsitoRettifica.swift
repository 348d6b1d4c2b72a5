// SPDX-License-Identifier: EUPL-1.2

/// What the body answers to a person who asks for a correction.
///
/// Source: Regolamento UE 2016/679, artt. 16 and 12 par. 4.
public enum EsitoRettifica: String, CaseIterable, Hashable, Sendable, Codable {
    case accolta, parziale, rifiutata

    /// "accolta in parte".
    public var denominazione: String {
        switch self {
        case .accolta: "accolta"
        case .parziale: "accolta in parte"
        case .rifiutata: "rifiutata"
        }
    }
}
