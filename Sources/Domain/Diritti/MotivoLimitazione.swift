// SPDX-License-Identifier: EUPL-1.2

/// Why the processing of somebody's data is limited.
///
/// Source: Regolamento UE 2016/679, art. 18 par. 1 lett. a-d.
public enum MotivoLimitazione: String, CaseIterable, Hashable, Sendable, Codable {
    /// The person says that the data are not right, for as long as it takes to see.
    case esattezza
    /// The data should not be there, and the person wants them kept.
    case illecito
    /// The body does not need them any more, the person does, for a right of theirs.
    case difesa
    /// The person objects, for as long as it takes to weigh the reasons.
    case opposizione

    /// "esattezza contestata".
    public var denominazione: String {
        switch self {
        case .esattezza: "esattezza contestata"
        case .illecito: "trattamento non lecito"
        case .difesa: "difesa di un diritto"
        case .opposizione: "opposizione da valutare"
        }
    }
}
