// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What no query reads of a convocation: who takes part, how long, in which room, why the household was absent.
struct ParoleConvocazione: Codable {
    var partecipanti = ""
    var motivoAssenza = ""
    var durata: Int?
    var stanza: String?
    var giustificazione: MotivoGiustificato?
}
