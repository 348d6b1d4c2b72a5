// SPDX-License-Identifier: EUPL-1.2

/// Who has seen the data of a household, for the person who asks: when, what, with which role and of which body.
///
/// The operators are told by role and body, not by name: they act under the authority of the body that answers for them;
/// a name is given on a reasoned request, weighed against their own rights.
/// Source: Regolamento UE 2016/679, artt. 15 and 29; Corte di giustizia UE, C-579/21, 22 June 2023.
public struct FoglioChiHaVisto: Hashable, Sendable {
    /// A row of the paper.
    public struct Riga: Hashable, Sendable {
        /// The day.
        public var data: CalendarDate
        /// The time.
        public var ora: TimeOfDay
        /// "assistente sociale".
        public var ruolo: String
        /// "Società della Salute".
        public var ente: String
        /// "lettura del fascicolo".
        public var operazione: String
    }

    /// Code of the case file.
    public var codice: String
    /// "Inventati (4)".
    public var nucleo: String
    /// The rows, oldest first; what was refused is not there, because nothing was seen.
    public var righe: [Riga]
    /// Rows older than these are not on the paper.
    public var isCut: Bool

    /// The paper about a household.
    public init(_ fascicolo: Fascicolo, page: RegisterPage, on today: CalendarDate) {
        codice = fascicolo.domanda.codice ?? ""
        nucleo = fascicolo.nucleo.denominazione(on: today)
        isCut = page.hasMore
        righe = page.entries.reversed().filter { !$0.isRefused }.map { entry in
            let rome = RomeTime(entry.istante)
            return Riga(
                data: rome.date, ora: rome.time, ruolo: entry.operatore.ruolo.denominazione,
                ente: entry.operatore.ente, operazione: entry.parole)
        }
    }
}
