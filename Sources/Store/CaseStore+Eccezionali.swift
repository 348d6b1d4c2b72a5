// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The exceptional openings that wait for the supervisor, the oldest first; opening the list leaves one row.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func accessiDaEsaminare(
        limit: Int, isOpening: Bool = true, by operatore: Operatore
    ) throws -> [AccessoEccezionale] {
        guard isOpening else {
            if let refusal = operatore.may(.esaminaAccessi) { throw refusal }
            return try read { try $0.accessiDaEsaminare(limit: limit) }
        }
        return try readingAudited("lettura_accessi_eccezionali", .esaminaAccessi, by: operatore) { reader, _ in
            try reader.accessiDaEsaminare(limit: limit)
        }
    }

    /// Refuses a reading of a case that is not open to an operator, outside the case file itself; the refusal leaves a
    /// row.
    ///
    /// - Parameter azione: the code of what was asked.
    /// - Throws: `Refusal`, `StoreProblem`.
    public func requireAccess(
        to domanda: Identifier<Domanda>, by operatore: Operatore, for azione: String
    ) throws {
        let (now, today) = (clock(), today())
        try auditingDenial(by: operatore, at: now) {
            if let refusal = try read({ try $0.estraneo(operatore, to: domanda, on: today, at: now) }) {
                throw Denial(refusal: refusal, azione: azione, domanda: domanda)
            }
        }
    }

    /// The same for what is kept of a household.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    public func requireAccess(to nucleo: Identifier<Nucleo>, by operatore: Operatore, for azione: String) throws {
        let (now, today) = (clock(), today())
        try auditingDenial(by: operatore, at: now) {
            if let refusal = try read({ try $0.estraneo(operatore, toNucleo: nucleo, on: today, at: now) }) {
                throw Denial(refusal: refusal, azione: azione)
            }
        }
    }
}
