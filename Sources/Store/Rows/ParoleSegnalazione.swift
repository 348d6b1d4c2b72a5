// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a signal says, sealed.
struct ParoleSegnalazione: Codable, Hashable {
    let segnalante: String
    let riguarda: String
    let contenuto: String
}
