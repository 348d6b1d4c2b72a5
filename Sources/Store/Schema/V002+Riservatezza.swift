// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Cases opened for a short time by who has no part in them, and what the supervisor said of it: rows are only added.
    static let riservatezza = """
        CREATE TABLE accessi_eccezionali (
            id INTEGER PRIMARY KEY,
            domanda_id INTEGER NOT NULL REFERENCES domande(id),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            motivo TEXT NOT NULL CHECK (motivo IN ('pericolo_minore', 'emergenza_sociale', 'urgenza_sanitaria',
                'richiesta_autorita', 'assenza_responsabile', 'altro')),
            dal INTEGER NOT NULL,
            fino INTEGER NOT NULL CHECK (fino > dal),
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        CREATE INDEX accessi_eccezionali_operatore ON accessi_eccezionali(operatore_id, fino);
        CREATE INDEX accessi_eccezionali_domanda ON accessi_eccezionali(domanda_id);
        CREATE TRIGGER accessi_eccezionali_non_cambiano BEFORE UPDATE ON accessi_eccezionali
        BEGIN SELECT RAISE(ABORT, 'un accesso eccezionale non cambia'); END;
        CREATE TRIGGER accessi_eccezionali_non_si_cancellano BEFORE DELETE ON accessi_eccezionali
        BEGIN SELECT RAISE(ABORT, 'un accesso eccezionale non si cancella'); END;

        CREATE TABLE esami_accessi (
            id INTEGER PRIMARY KEY,
            accesso_id INTEGER NOT NULL REFERENCES accessi_eccezionali(id),
            esito TEXT NOT NULL CHECK (esito IN ('giustificato', 'non_giustificato', 'da_approfondire')),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        CREATE INDEX esami_accessi_accesso ON esami_accessi(accesso_id, id);
        CREATE UNIQUE INDEX esami_accessi_conclusi ON esami_accessi(accesso_id) WHERE esito <> 'da_approfondire';
        CREATE TRIGGER esami_accessi_non_cambiano BEFORE UPDATE ON esami_accessi
        BEGIN SELECT RAISE(ABORT, 'un esame non cambia'); END;
        CREATE TRIGGER esami_accessi_non_si_cancellano BEFORE DELETE ON esami_accessi
        BEGIN SELECT RAISE(ABORT, 'un esame non si cancella'); END;
        """
}
