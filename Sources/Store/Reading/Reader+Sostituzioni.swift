// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB

extension Reader {
    /// Who a monitoring due on a day falls to: who holds the case, or the substitute it was handed over to.
    func operatori(
        ofVerifica presa: Identifier<PresaInCarico>, on data: CalendarDate, assigned: Identifier<Operatore>?
    ) throws -> [Identifier<Operatore>] {
        guard let assigned else { return [] }
        return [
            replaced(
                assigned,
                by: try db.rows(
                    """
                    SELECT assente_id, sostituto_id FROM impegni_affidati WHERE presa_id = ? AND data = ? ORDER BY id
                    """, [presa, data]))
        ]
    }

    /// Who an appointment of the counter is with: whom its words name, or the substitute it was handed over to.
    func operatori(
        ofAccesso accesso: Identifier<Accesso>, named: Identifier<Operatore>?
    ) throws -> [Identifier<Operatore>] {
        guard let named else { return [] }
        return [
            replaced(
                named,
                by: try db.rows(
                    "SELECT assente_id, sostituto_id FROM impegni_affidati WHERE accesso_id = ? ORDER BY id",
                    [accesso]))
        ]
    }

    private func replaced(_ first: Identifier<Operatore>, by rows: [StoredRow]) -> Identifier<Operatore> {
        rows.reduce(first) { now, row in row.id("assente_id") == now ? row.id("sostituto_id") : now }
    }

    /// Of whom an operator takes the place in a case on a day; nil when of nobody.
    ///
    /// Only who has the same part in the work takes a place: in the days of the absence that names them; of one
    /// convocation handed over, until the day of the meeting; of a monitoring, until it is done. What they may do is
    /// what their part may do.
    ///
    /// Source: docs/FONTI.md 7.4; D.Lgs. 196/2003 art. 2-sexies.
    func sostituito(
        da operatore: Operatore, in presa: Identifier<PresaInCarico>, on day: CalendarDate
    ) throws -> Identifier<Operatore>? {
        try db.row(
            """
            SELECT x.chi FROM (
                SELECT a.operatore_id AS chi FROM assenze a
                WHERE a.sostituto_id = ?1 AND a.annullata = 0 AND a.al >= ?3 AND a.dal <= ?3
                UNION
                SELECT c.assente_id FROM sostituzioni s
                JOIN sostituzioni c ON c.presa_id = s.presa_id AND c.ordine = s.ordine AND c.id <= s.id
                JOIN convocazioni k ON k.presa_id = s.presa_id AND k.ordine = s.ordine
                WHERE s.sostituto_id = ?1 AND s.presa_id = ?2 AND k.data >= ?3
                    AND NOT EXISTS (SELECT 1 FROM sostituzioni n WHERE n.presa_id = s.presa_id
                        AND n.ordine = s.ordine AND n.id > s.id AND n.assente_id = ?1)
                UNION
                SELECT i.assente_id FROM impegni_affidati i JOIN prese_in_carico p ON p.id = i.presa_id
                WHERE i.sostituto_id = ?1 AND i.presa_id = ?2 AND p.prossima_verifica = i.data
            ) x JOIN operatori o ON o.id = x.chi
            WHERE o.ruolo = ?4 AND (
                EXISTS (SELECT 1 FROM prese_in_carico WHERE id = ?2
                    AND (consulente_id = x.chi OR assistente_id = x.chi))
                OR EXISTS (SELECT 1 FROM equipe_componenti WHERE presa_id = ?2 AND operatore_id = x.chi))
            ORDER BY x.chi LIMIT 1
            """, [operatore.id, presa, day, operatore.ruolo])?.id("chi")
    }
}
