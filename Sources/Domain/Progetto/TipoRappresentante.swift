// SPDX-License-Identifier: EUPL-1.2

/// Who stands beside an adult, or in their place, by a measure of the court.
///
/// Source: codice civile artt. 357, 394, 404–411, 424; docs/FONTI.md 9.
public enum TipoRappresentante: String, CaseIterable, Hashable, Sendable, Codable {
    case tutore, curatore
    case amministratoreDiSostegno = "amministratore_di_sostegno"

    /// The words on the screen and on paper.
    public var denominazione: String {
        self == .amministratoreDiSostegno ? "amministratore di sostegno" : rawValue
    }

    /// What the signature is, as printed under the line.
    public var formula: String {
        switch self {
        case .tutore: "firma il tutore, in nome e per conto"
        case .curatore: "firma insieme al curatore"
        case .amministratoreDiSostegno: "firma l'amministratore di sostegno, nei limiti dei poteri"
        }
    }
}
