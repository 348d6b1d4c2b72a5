// SPDX-License-Identifier: EUPL-1.2

/// What no query reads of a change during the benefit: its words, and how it was closed.
struct ParoleVariazione: Codable {
    var testo = ""
    var nota = ""
}
