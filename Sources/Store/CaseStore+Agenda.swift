// SPDX-License-Identifier: EUPL-1.2

public import Domain
import GRDB

extension CaseStore {
    /// Longest period an agenda is asked for, in days.
    public static let longestAgenda = 400

    /// The agenda of a period: appointments, those of the counter, convocations, monitorings due, absences, hours.
    ///
    /// - Parameters:
    ///   - operatore: whose lines, with those of the colleagues they substitute; nil for everybody's.
    ///   - reader: who reads; it must be allowed to keep the agenda.
    /// - Throws: `Refusal` when the role does not permit it; `StoreProblem`.
    public func agenda(
        dal: CalendarDate, al: CalendarDate, operatore: Identifier<Operatore>?, by reader: Operatore
    ) throws -> Agenda {
        if let refusal = reader.may(.gestisciAgenda) { throw refusal }
        let last = min(al, dal.adding(days: CaseStore.longestAgenda))
        return try read { all in
            let rows = Reader(db: all.db, chi: reader.id)
            let voci = try rows.withoutPlaces(
                rows.appuntamenti(from: dal, to: last) + rows.convocazioni(from: dal, to: last)
                    + rows.verifiche(from: dal, to: last) + rows.appuntamentiDelloSportello(from: dal, to: last))
            var agenda = Agenda(voci: voci, assenze: try rows.assenze(from: dal, to: last), orari: try rows.orari())
            if reader.ruolo.isDiAltroEnte { agenda = agenda.withoutWords(except: reader.id) }
            guard let operatore else { return agenda }
            agenda.voci = agenda.voci.filter { voce in
                voce.operatori.contains {
                    $0 == operatore || agenda.presente(for: $0, on: voce.data) == operatore
                }
            }
            return agenda
        }
    }

    /// An appointment by number.
    public func appuntamento(_ id: Identifier<Appuntamento>) throws -> Appuntamento? {
        try read { try $0.appuntamento(id) }
    }
}

extension Agenda {
    /// The same agenda with the hours of everybody and the words of one: a worker of another body finds a free place,
    /// and reads of the households they go to.
    fileprivate func withoutWords(except operatore: Identifier<Operatore>) -> Agenda {
        var agenda = self
        agenda.voci = voci.map { voce in
            let goes = voce.operatori.contains { $0 == operatore || presente(for: $0, on: voce.data) == operatore }
            guard !goes else { return voce }
            var hidden = voce
            (hidden.luogo, hidden.nucleo, hidden.codice, hidden.oggetto, hidden.domanda) = ("", "", "", "", nil)
            return hidden
        }
        return agenda
    }
}
