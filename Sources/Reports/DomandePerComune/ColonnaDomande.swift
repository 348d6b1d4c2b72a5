// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// The columns of the report of the domande, and the states each counts.
///
/// Source: docs/FONTI.md 1.5 and 4.1 (ii). The published table has five columns for the fourteen states: the revoked
/// are counted with the lapsed, the finished with the positive ones, those rejected by the comune with the rejected
/// ones, those not yet sent or answered with the ones in work.
public enum ColonnaDomande: String, CaseIterable, Hashable, Sendable {
    case positive, decadute, sospese
    case inLavorazione = "in_lavorazione"
    case respinte

    /// The column that counts a state; nil for drafts, and for domande withdrawn or given up.
    public static func of(_ stato: DomandaState) -> ColonnaDomande? {
        switch stato {
        case .accolta, .terminata: .positive
        case .decaduta, .revocata: .decadute
        case .sospesa: .sospese
        case .presentata, .verificata, .inviata, .inLavorazione: .inLavorazione
        case .respinta, .respintaComune: .respinte
        case .bozza, .archiviata, .rinunciata: nil
        }
    }

    /// The heading.
    public var denominazione: String {
        switch self {
        case .positive: "Positive"
        case .decadute: "Decadute"
        case .sospese: "Sospese"
        case .inLavorazione: "In lavorazione"
        case .respinte: "Respinte"
        }
    }
}
