// SPDX-License-Identifier: EUPL-1.2

/// The three lists of the desk that tells INPS the signatures.
enum ComunicazioniVista: CaseIterable, Hashable, Sendable {
    /// Signed and not told.
    case daComunicare
    /// Told in a batch, without an answer.
    case inAttesa
    /// The batches.
    case lotti

    /// The words of the title.
    var titolo: String {
        switch self {
        case .daComunicare: "da comunicare"
        case .inAttesa: "in attesa di ricevuta"
        case .lotti: "lotti comunicati"
        }
    }
}
