// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Whether an appointment is made or changed.
enum AppuntamentoMode: Hashable, Sendable {
    case nuovo(giorno: CalendarDate, ora: TimeOfDay?, con: [Identifier<Operatore>])
    case modifica(Identifier<Appuntamento>, VoceCalendario)
    /// For the household of a case file.
    case perNucleo(Identifier<Domanda>, nucleo: String, con: [Identifier<Operatore>])
}
