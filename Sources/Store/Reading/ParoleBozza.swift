// SPDX-License-Identifier: EUPL-1.2

/// The words of a draft that no query reads.
struct ParoleBozza: Codable {
    var titolo: String
    var valori: [String: String]
}
