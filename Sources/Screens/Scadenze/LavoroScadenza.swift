// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What is being written on the screen of the changes during the benefit.
enum LavoroScadenza: Hashable, Sendable {
    /// A new change.
    case nuova
    /// What follows a change is done, or given up.
    case chiusura(VariazioneBeneficio, isFatta: Bool)

    /// Stable name, for the draft.
    var nome: String {
        switch self {
        case .nuova: "scadenze"
        case .chiusura(let variazione, let isFatta):
            "scadenze.\(isFatta ? "fatta" : "annullata").\(variazione.id.rawValue)"
        }
    }
}
