// SPDX-License-Identifier: EUPL-1.2

/// What a row of the report of the tirocini is.
public enum RigheTirocini: String, CaseIterable, Hashable, Sendable {
    /// Who follows them.
    case tutor
    /// Where they are.
    case ospitante

    /// What the title says.
    public var denominazione: String { self == .tutor ? "per tutor" : "per soggetto ospitante" }
}
