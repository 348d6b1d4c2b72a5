// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The three lists of the desk that sends.
enum InvioVista: CaseIterable, Hashable, Sendable {
    /// To be verified and sent.
    case daInviare
    /// Sent, without a receipt yet.
    case inviate
    /// The batches.
    case lotti

    /// The words of the title.
    var titolo: String {
        switch self {
        case .daInviare: "da verificare e inviare"
        case .inviate: "in attesa di ricevuta"
        case .lotti: "lotti inviati"
        }
    }

    /// The waiting list it shows; the batches are no waiting list.
    var coda: Coda? {
        switch self {
        case .daInviare: .daInviare
        case .inviate: .inviate
        case .lotti: nil
        }
    }
}
