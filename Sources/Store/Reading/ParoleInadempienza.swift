// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What no query reads of a fact of article 12: what happened, why it is justified, how much was had in excess.
struct ParoleInadempienza: Codable {
    var testo = ""
    var giustificazione: MotivoGiustificato?
    var incremento: Euro?
}
