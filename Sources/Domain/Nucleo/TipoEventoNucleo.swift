// SPDX-License-Identifier: EUPL-1.2

/// What can happen to a household.
///
/// Source: docs/FONTI.md 9, "Households that are not simple".
public enum TipoEventoNucleo: String, CaseIterable, Hashable, Sendable, Codable {
    case nascita, decesso, ingresso, uscita, separazione, unione
    case cambioRichiedente = "cambio_richiedente"

    /// The title of its form.
    public var denominazione: String {
        switch self {
        case .nascita: "Nascita"
        case .decesso: "Decesso"
        case .ingresso: "Ingresso nel nucleo"
        case .uscita: "Uscita dal nucleo"
        case .separazione: "Separazione in due nuclei"
        case .unione: "Unione con un altro nucleo"
        case .cambioRichiedente: "Cambio del richiedente"
        }
    }

    /// What the law asks of the household afterwards.
    ///
    /// Source: docs/FONTI.md 9; see `Norme.adempimentoVariazione`.
    public func adempimento(on date: CalendarDate) -> AdempimentoVariazione {
        Norme.adempimentoVariazione.nearest(to: date).valore[self] ?? .nessuno
    }
}
