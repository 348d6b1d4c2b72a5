// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Who was at which meeting and for how long, and the requests to other offices with their steps.
    ///
    /// `equipe_presenze` repeats what follows from the sealed équipe, so that hours can be added up; what a request
    /// asks and what is answered is sealed.
    static let equipe = """
        CREATE TABLE equipe_presenze (
            presa_id INTEGER NOT NULL REFERENCES equipe(presa_id),
            incontro INTEGER NOT NULL CHECK (incontro >= 0),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            data INTEGER NOT NULL,
            minuti INTEGER NOT NULL CHECK (minuti BETWEEN 0 AND 1440),
            PRIMARY KEY (presa_id, incontro, operatore_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX equipe_presenze_di ON equipe_presenze(operatore_id, data);

        CREATE TABLE richieste_uffici (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            ufficio TEXT NOT NULL CHECK (ufficio IN ('casa', 'scuola', 'anagrafe', 'tributi', 'inps', 'sanita',
                'tribunale', 'altro')),
            inviata_il INTEGER NOT NULL,
            stato TEXT NOT NULL CHECK (stato IN ('inviata', 'sollecitata', 'risposta', 'ritirata')),
            entro INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX richieste_uffici_presa ON richieste_uffici(presa_id, id);
        CREATE INDEX richieste_uffici_aperte ON richieste_uffici(entro, id)
            WHERE stato IN ('inviata', 'sollecitata');
        CREATE TRIGGER richieste_uffici_non_si_cancellano BEFORE DELETE ON richieste_uffici
        BEGIN SELECT RAISE(ABORT, 'una richiesta si ritira, non si cancella'); END;

        CREATE TABLE richieste_passi (
            id INTEGER PRIMARY KEY,
            richiesta_id INTEGER NOT NULL REFERENCES richieste_uffici(id),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('sollecito', 'risposta', 'ritiro')),
            data INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX richieste_passi_di ON richieste_passi(richiesta_id, id);
        CREATE TRIGGER richieste_passi_non_cambiano BEFORE UPDATE ON richieste_passi
        BEGIN SELECT RAISE(ABORT, 'un passo non cambia'); END;
        CREATE TRIGGER richieste_passi_non_si_cancellano BEFORE DELETE ON richieste_passi
        BEGIN SELECT RAISE(ABORT, 'un passo non si cancella'); END;
        """
}
