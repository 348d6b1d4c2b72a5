// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB

extension V002 {
    /// The audit trail, chained: who the archive is, and rows that each carry the hash of the one before.
    ///
    /// `impronta_precedente` is what the chain binds of `precedente`, so that an old value can be erased when its time is
    /// over and the chain still holds. Rows before `catena_dal` were there before the chain: a number missing among them
    /// was missing then.
    static let registro = """
        CREATE TABLE archivio (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            identita BLOB NOT NULL CHECK (length(identita) = 16),
            catena_dal INTEGER NOT NULL CHECK (catena_dal >= 1)
        ) STRICT;
        INSERT INTO archivio (id, identita, catena_dal)
            SELECT 1, randomblob(16), ifnull(max(id), 0) + 1 FROM registro;
        CREATE TRIGGER archivio_non_cambia BEFORE UPDATE ON archivio
        BEGIN SELECT RAISE(ABORT, 'l''identità dell''archivio non cambia'); END;
        CREATE TRIGGER archivio_non_si_cancella BEFORE DELETE ON archivio
        BEGIN SELECT RAISE(ABORT, 'l''identità dell''archivio non si cancella'); END;
        CREATE TABLE registro_nuovo (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            registrato INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            azione TEXT NOT NULL CHECK (azione <> ''),
            esito TEXT NOT NULL CHECK (esito IN ('fatto', 'rifiutato')),
            persona_id INTEGER REFERENCES persone(id),
            nucleo_id INTEGER REFERENCES nuclei(id),
            domanda_id INTEGER REFERENCES domande(id),
            presa_id INTEGER REFERENCES prese_in_carico(id),
            dettaglio TEXT NOT NULL,
            precedente BLOB CHECK (length(precedente) >= 20),
            impronta_precedente BLOB CHECK (length(impronta_precedente) = 32),
            impronta BLOB NOT NULL CHECK (length(impronta) = 32),
            CHECK (precedente IS NULL OR impronta_precedente IS NOT NULL)
        ) STRICT;
        """

    /// Fills the new audit trail from the old one, link by link, and takes its place.
    static func chainRegistro(_ db: Database) throws {
        var head = try AuditHead(empty: db)
        let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM registro ORDER BY id")
        while let row = try cursor.next() {
            let link = AuditLink(row)
            head = AuditHead(numero: link.id, impronta: link.hash(after: head.impronta))
            try db.execute(
                cached: """
                    INSERT INTO registro_nuovo (id, registrato, operatore_id, azione, esito, persona_id, nucleo_id,
                        domanda_id, presa_id, dettaglio, precedente, impronta_precedente, impronta)
                    SELECT id, registrato, operatore_id, azione, esito, persona_id, nucleo_id, domanda_id, presa_id,
                        dettaglio, precedente, ?, ? FROM registro WHERE id = ?
                    """, [link.improntaPrecedente, head.impronta, link.id])
        }
        try db.execute(
            sql: """
                DROP TABLE registro;
                ALTER TABLE registro_nuovo RENAME TO registro;
                CREATE INDEX registro_domanda ON registro(domanda_id, id) WHERE domanda_id IS NOT NULL;
                CREATE INDEX registro_persona ON registro(persona_id, id) WHERE persona_id IS NOT NULL;
                CREATE INDEX registro_nucleo ON registro(nucleo_id, id) WHERE nucleo_id IS NOT NULL;
                CREATE INDEX registro_operatore ON registro(operatore_id, id);
                """)
        try db.execute(sql: registroTriggers)
    }

    /// What keeps rows of the audit trail from being changed or deleted.
    static let registroTriggers = """
        CREATE TRIGGER registro_non_cambia BEFORE UPDATE ON registro
        BEGIN SELECT RAISE(ABORT, 'il registro non cambia'); END;
        CREATE TRIGGER registro_non_si_cancella BEFORE DELETE ON registro
        BEGIN SELECT RAISE(ABORT, 'il registro non si cancella'); END;
        """
}
