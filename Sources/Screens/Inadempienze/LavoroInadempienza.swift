// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What is being written on the screen of article 12.
enum LavoroInadempienza: Hashable, Sendable {
    /// A new fact of the household.
    case nuova
    /// What followed a fact.
    case passo(Inadempienza, PassoInadempienza.Tipo)

    /// Stable name, for the draft.
    var nome: String {
        switch self {
        case .nuova: "inadempienze"
        case .passo(let fatto, let tipo): "inadempienze.\(tipo.rawValue).\(fatto.id.rawValue)"
        }
    }
}
