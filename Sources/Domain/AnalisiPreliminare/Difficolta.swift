// SPDX-License-Identifier: EUPL-1.2

/// Level of difficulty of an area: a local scale, not an official score.
///
/// Source: docs/FONTI.md 3.5.
public enum Difficolta: String, CaseIterable, Hashable, Sendable, Codable {
    case nonRilevata = "non_rilevata"
    case assente, lieve, media, grave

    /// The words of the form.
    public var denominazione: String { self == .nonRilevata ? "non rilevata" : rawValue }

    /// 0 when absent or not asked, up to 3.
    public var livello: Int {
        switch self {
        case .nonRilevata, .assente: 0
        case .lieve: 1
        case .media: 2
        case .grave: 3
        }
    }
}
