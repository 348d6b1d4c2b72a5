// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What tells a document from the others in words, sealed.
struct ParoleDocumento: Codable, Hashable {
    let descrizione: String
    let cartella: String
    /// Name of the file of the copy; empty when there is none.
    let file: String
}
