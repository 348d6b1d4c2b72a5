// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Anonymiser {
    /// Takes away former values, prints and drafts.
    ///
    /// Of the register only the former values go: its rows hold references, and the chain
    /// keeps the hash of what was there.
    func eraseTraces(_ persone: [Int64]) throws {
        let about = """
            (persona_id IN (SELECT value FROM json_each('\(Database.list(persone))')) OR nucleo_id = \(nucleo.rawValue)
                OR domanda_id IN (SELECT value FROM json_each('\(listOfDomande)')))
            """
        try blank("stampe", "dettaglio", .stampa, where: about)
        try db.execute(
            sql: """
                UPDATE modifiche SET prima = NULL, dopo = NULL, prima_riservate = NULL, dopo_riservate = NULL WHERE \(about)
                    OR tipo = 'appuntamento' AND oggetto_id IN (SELECT id FROM appuntamenti
                        WHERE domanda_id IN (SELECT value FROM json_each('\(listOfDomande)')))
                    OR tipo = 'accesso' AND oggetto_id IN (SELECT id FROM accessi
                        WHERE persona_id IN (SELECT value FROM json_each('\(Database.list(persone))')));
                DELETE FROM precedenti_sigillati WHERE registro_id IN (
                    SELECT id FROM registro WHERE precedente IS NOT NULL AND \(about));
                UPDATE registro SET precedente = NULL WHERE precedente IS NOT NULL AND \(about);
                """)
        try eraseDrafts(persone)
    }

    /// Forms left in the middle about them, and whatever was left before the time began: a draft does not outlive its
    /// years either.
    private func eraseDrafts(_ persone: [Int64]) throws {
        let before = today.adding(months: -12 * anni)
        try db.execute(
            cached: """
                DELETE FROM bozze WHERE salvata / 86400000 <= ?1 OR domanda_id IN (SELECT value FROM json_each(?2))
                    OR chiave IN (SELECT 'persona:' || value FROM json_each(?3)
                        UNION SELECT 'accesso:' || value FROM json_each(?3))
                    OR chiave IN ('protezione:' || ?4, 'documento:' || ?4)
                """,
            [before, listOfDomande, Database.list(persone), nucleo])
    }

    /// What is sealed from now on has other keys: the former ones can go.
    func retireKeys() throws {
        try db.execute(sql: "UPDATE chiavi_dati SET ritirata = 1 WHERE \(ownKeys)")
    }

    /// The keys of the household and of its cases, for every reader; a document that went with a member to another
    /// household keeps its own.
    func dropKeys() throws {
        guard db.vault?.isActive == true else { return }
        let gone = """
            ritirata = 1 AND \(ownKeys) AND id NOT IN (
                SELECT percorso_chiave(documento) FROM situazioni_familiari WHERE substr(documento, 1, 1) = x'01'
                UNION SELECT percorso_chiave(riservato) FROM situazioni_familiari WHERE substr(riservato, 1, 1) = x'01')
            """
        try db.execute(
            sql: """
                DELETE FROM chiavi_dati_singole WHERE chiave_id IN (SELECT id FROM chiavi_dati WHERE \(gone));
                DELETE FROM chiavi_dati WHERE \(gone);
                """)
    }

    private var ownKeys: String {
        """
        (ambito = 'nucleo' AND riferimento = \(nucleo.rawValue)
            OR ambito = 'domanda' AND riferimento IN (SELECT value FROM json_each('\(listOfDomande)'))
            OR ambito = 'presa' AND riferimento IN (SELECT value FROM json_each('\(listOfPrese)')))
        """
    }
}
