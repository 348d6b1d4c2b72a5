// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What is recorded of some signatures at the desk that tells INPS.
public enum LottoComunicazioniMode: Hashable, Sendable {
    /// A new batch.
    case nuovo([VoceComunicazione])
    /// The receipt, of one communication or of all those of a batch.
    case ricevuta([VoceComunicazione])
    /// INPS rejected the communications.
    case scarto([VoceComunicazione])

    /// The signatures it is about, in order.
    var voci: [VoceComunicazione] {
        switch self {
        case .nuovo(let voci), .ricevuta(let voci), .scarto(let voci): voci
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

    /// The words of the title.
    var titolo: String {
        switch self {
        case .nuovo: "nuovo lotto"
        case .ricevuta: "ricevuta"
        case .scarto: "scarto"
        }
    }
}
