// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// How long each kind of data is kept, by which act: rows are only added, the last in force holds.
    static let conservazione = """
        CREATE TABLE conservazione (
            id INTEGER PRIMARY KEY,
            categoria TEXT NOT NULL CHECK (categoria IN ('fascicoli_chiusi', 'domande_senza_presa', 'accessi')),
            anni INTEGER NOT NULL CHECK (anni BETWEEN 1 AND 100),
            atto TEXT NOT NULL CHECK (atto <> ''),
            numero TEXT NOT NULL CHECK (numero <> ''),
            data INTEGER NOT NULL,
            dal INTEGER NOT NULL CHECK (dal >= data),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER conservazione_non_cambia BEFORE UPDATE ON conservazione
        BEGIN SELECT RAISE(ABORT, 'una regola di conservazione non cambia: se ne scrive un''altra'); END;
        CREATE TRIGGER conservazione_non_si_cancella BEFORE DELETE ON conservazione
        BEGIN SELECT RAISE(ABORT, 'una regola di conservazione non si cancella'); END;
        """
}
