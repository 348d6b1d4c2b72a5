// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Why a contact is being written.
enum AccessoMode: Hashable, Sendable {
    /// A contact by itself.
    case nuovo
    /// One of many, at the counter: after it comes the next.
    case sportello(TurnoSportello)
    /// The contact a signal becomes.
    case segnalazione(Segnalazione)
    /// A contact written again.
    case rettifica(Accesso)

    /// The counter it belongs to.
    var turno: TurnoSportello? { if case .sportello(let turno) = self { turno } else { nil } }

    /// What is being corrected.
    var corretto: Accesso? { if case .rettifica(let accesso) = self { accesso } else { nil } }
}
