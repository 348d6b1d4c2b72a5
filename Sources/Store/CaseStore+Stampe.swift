// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The last day on which a person was given the privacy notice, at the counter or as a printed paper.
    ///
    /// Reading it on the screen does not count.
    ///
    /// - Throws: `StoreProblem`.
    public func informativaData(to persona: Identifier<Persona>) throws -> CalendarDate? {
        try read { try $0.informativaData(to: persona) }
    }
}

extension Reader {
    func informativaData(to persona: Identifier<Persona>) throws -> CalendarDate? {
        try db.row(
            """
            SELECT max(data) AS data FROM (
                SELECT max(informativa_il) AS data FROM accessi WHERE persona_id = ?
                UNION ALL
                SELECT max(data) FROM stampe
                WHERE persona_id = ? AND foglio = 'informativa' AND destinazione <> 'schermo')
            """, [persona, persona])?.dateIfAny("data")
    }
}
