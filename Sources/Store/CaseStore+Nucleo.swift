// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The note to another office about the open differences of a household.
    ///
    /// - Throws: `Refusal` when nothing is open, or the household is not there; `StoreProblem`.
    public func notaDifformita(_ id: Identifier<Nucleo>, on date: CalendarDate) throws -> NotaDifformita {
        try read { reader in
            guard let nucleo = try reader.nucleo(id) else { throw Recorder.absent }
            let latest = try reader.db.row(
                "SELECT codice, comune FROM domande WHERE nucleo_id = ? ORDER BY id DESC LIMIT 1", [id])
            let comune: String = latest?["comune"] ?? ""
            return try NotaDifformita(
                of: nucleo, atti: try reader.atti(of: id, on: date), codice: latest?["codice"],
                comune: try reader.ambito()?.nomeComune(comune) ?? comune, on: date)
        }
    }
}
