// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What is recorded of some domande at the desk that sends.
public enum LottoMode: Hashable, Sendable {
    /// A new batch.
    case nuovo(ComposizioneLotto)
    /// The receipt of INPS, of one domanda or of all those of a batch.
    case ricevuta([VoceInvio])
    /// INPS rejected the records for their form.
    case scarto([VoceInvio])

    /// The domande it is about, in order.
    var voci: [VoceInvio] {
        switch self {
        case .nuovo(let lotto): lotto.inviate
        case .ricevuta(let voci), .scarto(let voci): voci
        }
    }

    /// Stable name, for the draft.
    var nome: String {
        switch self {
        case .nuovo: "nuovo"
        case .ricevuta: "ricevuta"
        case .scarto: "scarto"
        }
    }
}
