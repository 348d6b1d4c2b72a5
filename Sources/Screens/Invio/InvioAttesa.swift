// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What the desk that sends is waiting the archive for.
enum InvioAttesa: Hashable, Sendable {
    /// A case file, to verify its domanda.
    case verifica(Identifier<Domanda>)
    /// The domande of a batch without a receipt.
    case ricevutaDelLotto(String)
}
