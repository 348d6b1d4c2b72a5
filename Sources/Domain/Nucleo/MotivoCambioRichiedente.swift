// SPDX-License-Identifier: EUPL-1.2

/// Why somebody else takes the place of who applied.
public enum MotivoCambioRichiedente: String, CaseIterable, Hashable, Sendable, Codable {
    case decesso, incapacita, allontanamento, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .decesso: "decesso del richiedente"
        case .incapacita: "incapacità, con tutore o amministratore"
        case .allontanamento: "allontanamento del richiedente"
        case .altro: "altro"
        }
    }

    /// True when the rules are known to allow the change on a day.
    public func isAmmesso(on date: CalendarDate) -> Bool {
        Norme.cambioRichiedenteAmmesso.nearest(to: date).valore.contains(self)
    }
}
