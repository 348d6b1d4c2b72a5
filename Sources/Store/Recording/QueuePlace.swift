// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a row of a waiting list says of its domanda, whichever the list.
struct QueuePlace {
    let domanda: Identifier<Domanda>
    let presentata: Int
    let comune: String
    let assistente: Identifier<Operatore>?
    let consulente: Identifier<Operatore>?
    let esito: EsitoAnalisi?
}
