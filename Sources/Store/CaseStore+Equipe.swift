// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The requests to other offices without an answer, those awaited first at the top; of one assistente sociale when
    /// named.
    ///
    /// The list is a reading, and leaves a row in the audit trail when it opens.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func richiesteAperte(
        of assistente: Identifier<Operatore>?, after: RichiestaUfficio? = nil, limit: Int, by operatore: Operatore
    ) throws -> [RichiestaUfficio] {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(.gestisciEquipe) {
                    throw Denial(refusal: refusal, azione: "lettura_richieste")
                }
                if after == nil { try recorder.audit(AuditEntry(azione: "lettura_richieste")) }
                return try recorder.reader.richiesteAperte(
                    of: assistente, after: after.map { ($0.entro, $0.id.rawValue) }, limit: limit, on: today)
            }
        }
    }

    /// The minutes of each operator in the meetings of all équipes in the month of a day.
    ///
    /// - Throws: `StoreProblem`.
    public func oreEquipe(nelMeseDi day: CalendarDate) throws -> [OreEquipe] {
        let first = day.firstOfMonth
        return try read { try $0.oreEquipe(dal: first, al: first.adding(months: 1).adding(days: -1)) }
    }
}
