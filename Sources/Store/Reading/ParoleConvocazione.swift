// SPDX-License-Identifier: EUPL-1.2

/// The words of a convocation that no query reads: who takes part, and why the household was absent.
struct ParoleConvocazione: Codable {
    var partecipanti: String
    var motivoAssenza: String
}
