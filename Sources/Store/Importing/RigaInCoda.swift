// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the envelope of a row to match holds.
struct RigaInCoda: Codable {
    var riga: RigaEsito
    var perche: String
}
