// SPDX-License-Identifier: EUPL-1.2

/// What a term of the law is counted in.
public enum UnitaDiTermine: String, CaseIterable, Hashable, Sendable, Codable {
    case giorniLavorativi = "giorni_lavorativi"
    case giorni
    case mesi
    case ore

    /// The unit for a narrow column.
    public var breve: String {
        switch self {
        case .giorniLavorativi: "gg lav."
        case .giorni: "giorni"
        case .mesi: "mesi"
        case .ore: "ore"
        }
    }

    /// The unit in full.
    public var denominazione: String {
        self == .giorniLavorativi ? "giorni lavorativi" : breve
    }
}
