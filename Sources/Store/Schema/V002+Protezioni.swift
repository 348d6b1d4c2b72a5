// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Protected households: their history, who is named now, and where their members are, out of the plain columns.
    ///
    /// `protezioni` is only added to. The last row of a person in `recapiti_protetti` is the one in force; those before
    /// are the former values.
    static let protezioni = """
        CREATE TABLE protezioni (
            id INTEGER PRIMARY KEY,
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('protetto', 'nominati', 'tolta')),
            dal INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        CREATE INDEX protezioni_nucleo ON protezioni(nucleo_id, id);
        CREATE TRIGGER protezioni_non_cambiano BEFORE UPDATE ON protezioni
        BEGIN SELECT RAISE(ABORT, 'una protezione non cambia'); END;
        CREATE TRIGGER protezioni_non_si_cancellano BEFORE DELETE ON protezioni
        BEGIN SELECT RAISE(ABORT, 'una protezione non si cancella'); END;

        CREATE TABLE nuclei_protetti (
            nucleo_id INTEGER PRIMARY KEY REFERENCES nuclei(id),
            dal INTEGER NOT NULL,
            protezione_id INTEGER NOT NULL REFERENCES protezioni(id)
        ) STRICT;
        CREATE TABLE nuclei_protetti_operatori (
            nucleo_id INTEGER NOT NULL REFERENCES nuclei_protetti(nucleo_id),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            PRIMARY KEY (nucleo_id, operatore_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE recapiti_protetti (
            id INTEGER PRIMARY KEY,
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        CREATE INDEX recapiti_protetti_persona ON recapiti_protetti(persona_id, id);
        CREATE INDEX recapiti_protetti_nucleo ON recapiti_protetti(nucleo_id);
        ALTER TABLE convocazioni ADD COLUMN luogo_protetto BLOB CHECK (length(luogo_protetto) >= 20);
        """
}
