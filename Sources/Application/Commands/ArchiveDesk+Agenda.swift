// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Formats
public import Reports
import Store

extension ArchiveDesk {
    /// The agenda of a period as a table.
    ///
    /// - Parameter codice: whose, by the code of the operator; nil for everybody's.
    /// - Throws: `CommandFailure` when nobody has the code; `Refusal`, `StoreProblem`.
    public func agenda(di codice: String?, dal: CalendarDate, al: CalendarDate) throws -> ReportTable {
        let (who, agenda) = try read(codice, dal, al)
        let nomi = Dictionary(uniqueKeysWithValues: try store.operatori().map { ($0.id, $0.nomeBreve) })
        return AgendaDelPeriodo(
            agenda.voci, titolo: who?.nomeBreve ?? ambito.denominazione, dal: dal, al: al, nomi: nomi
        ).table
    }

    /// The same as an iCalendar file.
    ///
    /// - Throws: as `agenda`.
    public func iCalendar(di codice: String?, dal: CalendarDate, al: CalendarDate) throws -> String {
        let (who, agenda) = try read(codice, dal, al)
        let nomi = Dictionary(uniqueKeysWithValues: try store.operatori().map { ($0.id, $0.nomeBreve) })
        let name = who.map { "\($0.nomeBreve), \(ambito.denominazione)" } ?? ambito.denominazione
        return CalendarioICalendar.write(agenda.voci, written: now, prodotto: name) { nomi[$0] ?? "" }
    }

    private func read(
        _ codice: String?, _ dal: CalendarDate, _ al: CalendarDate
    ) throws -> (Operatore?, Agenda) {
        let who = try codice.map { code in
            guard let found = try store.operatore(codice: code) else {
                throw CommandFailure(
                    "L'operatore «\(code)» non esiste in questo archivio: correggere --operatore.", status: .noInput)
            }
            return found
        }
        return (who, try store.agenda(dal: dal, al: al, operatore: who?.id, by: operatore))
    }
}
