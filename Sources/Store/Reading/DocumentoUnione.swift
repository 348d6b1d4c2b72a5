// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a union keeps to be taken back exactly: both records before, the one that stayed after.
struct DocumentoUnione: Hashable, Codable {
    let tenuta: DatiPersona
    let unita: DatiPersona
    let dopo: DatiPersona
    let nota: String
    /// The cases that name the record that went, by number, each at its version then.
    let prese: [String: Int]
}
