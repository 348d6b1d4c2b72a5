// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A line of the desk that Enter opens.
enum ScrivaniaItem: Hashable, Sendable {
    case coda(RigaScrivania)
    case richieste
    case interventi
    case accessiEccezionali
    case agenda(VoceAgenda)
    case bozza(Bozza)
}
