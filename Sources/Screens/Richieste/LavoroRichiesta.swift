// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What is being written on the screen of the requests.
enum LavoroRichiesta: Hashable, Sendable {
    /// A new request of the case.
    case nuova
    /// A reminder, the answer or the withdrawal of a request.
    case passo(RichiestaUfficio, PassoRichiesta.Tipo)

    /// Stable name, for the draft.
    var nome: String {
        switch self {
        case .nuova: "richieste"
        case .passo(let richiesta, let tipo): "richieste.\(tipo.rawValue).\(richiesta.id.rawValue)"
        }
    }
}
