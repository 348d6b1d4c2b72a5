// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Verifier {
    /// The supports against their facts, the signed project and the case; the tirocini against their end.
    func supports() throws -> [String] {
        let open = "('previsto', 'richiesto', 'attivo', 'sospeso')"
        return try domande(
            "lo stato di un sostegno non è quello del suo ultimo fatto",
            """
            SELECT DISTINCT p.domanda_id FROM sostegni s JOIN prese_in_carico p ON p.id = s.presa_id
            WHERE s.stato IS NOT (SELECT f.stato FROM sostegni_fatti f WHERE f.sostegno_id = s.id
                ORDER BY f.id DESC LIMIT 1) LIMIT 20
            """)
            + domande(
                "lo stato di un sostegno non è quello del progetto firmato",
                """
                SELECT DISTINCT p.domanda_id FROM sostegni s JOIN prese_in_carico p ON p.id = s.presa_id
                JOIN interventi i ON i.progetto_id = s.progetto_id AND i.ordine = s.ordine
                WHERE i.stato <> s.stato LIMIT 20
                """)
            + domande(
                "l'elenco degli interventi da seguire non è quello dei sostegni",
                """
                SELECT DISTINCT p.domanda_id FROM sostegni s JOIN prese_in_carico p ON p.id = s.presa_id
                WHERE s.assistente_id IS NOT p.assistente_id
                    OR s.in_coda <> (s.stato IN \(open) AND p.stato NOT IN ('CHIUSA', 'TRASFERITA')) LIMIT 20
                """)
            + domande(
                "un tirocinio è chiuso senza il fatto che lo chiude, o il contrario",
                """
                SELECT DISTINCT p.domanda_id FROM tirocini t JOIN prese_in_carico p ON p.id = t.presa_id
                WHERE (t.stato IN ('concluso', 'interrotto')) <> EXISTS (SELECT 1 FROM tirocini_fatti f
                    WHERE f.tirocinio_id = t.id AND f.tipo = 'chiusura') LIMIT 20
                """)
    }
}
