// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The supports to be started or in course, the first awaited at the top; of one assistente sociale when named.
    ///
    /// The list is a reading, and leaves a row in the audit trail when it opens.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func sostegniInCoda(
        of assistente: Identifier<Operatore>?, after: Sostegno? = nil, limit: Int, by operatore: Operatore
    ) throws -> [Sostegno] {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                for permesso in [Permesso.leggiListaAttesa, .leggiAnalisi] {
                    guard let refusal = recorder.operatore.may(permesso) else { continue }
                    throw Denial(refusal: refusal, azione: "lettura_interventi")
                }
                if after == nil { try recorder.audit(AuditEntry(azione: "lettura_interventi")) }
                return try recorder.reader.sostegniInCoda(
                    of: assistente, after: after.map { (Deadline.column($0.atteso), $0.id.rawValue) }, limit: limit,
                    on: today)
            }
        }
    }

    /// The supports on a day, counted.
    ///
    /// - Throws: `StoreProblem`.
    public func conteggioSostegni(al day: CalendarDate) throws -> ConteggioSostegni {
        try read { try $0.conteggioSostegni(al: day) }
    }
}
