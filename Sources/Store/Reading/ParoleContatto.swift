// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What is sealed of a contact with the CPI.
struct ParoleContatto: Codable {
    var con: String
    var nota: String
}
