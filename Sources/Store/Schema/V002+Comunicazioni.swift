// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The batches of signatures told to INPS, and what INPS answered: rows are only added.
    ///
    /// `in_attesa` repeats that a communication made in a batch has no answer yet, so that the list is a walk along an
    /// index. The text of an answer is sealed: a rejection may tell of a person.
    static let comunicazioni = """
        ALTER TABLE comunicazioni ADD COLUMN lotto TEXT;
        ALTER TABLE comunicazioni ADD COLUMN in_attesa INTEGER NOT NULL DEFAULT 0 CHECK (in_attesa IN (0, 1));
        CREATE INDEX comunicazioni_in_attesa ON comunicazioni(id) WHERE in_attesa = 1;
        CREATE TABLE lotti_comunicazioni (
            id INTEGER PRIMARY KEY,
            numero TEXT NOT NULL UNIQUE CHECK (numero GLOB '[0-9][0-9][0-9][0-9]-[0-9]*'),
            data INTEGER NOT NULL,
            quante INTEGER NOT NULL CHECK (quante >= 1),
            righe BLOB NOT NULL CHECK (length(righe) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX comunicazioni_lotto ON comunicazioni(lotto) WHERE in_attesa = 1;
        CREATE TABLE lotti_comunicazioni_file (
            id INTEGER PRIMARY KEY,
            lotto_id INTEGER NOT NULL REFERENCES lotti_comunicazioni(id),
            nome TEXT NOT NULL CHECK (nome <> '' AND instr(nome, '/') = 0),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX lotti_comunicazioni_file_lotto ON lotti_comunicazioni_file(lotto_id, id);
        CREATE TABLE risposte_comunicazioni (
            id INTEGER PRIMARY KEY,
            comunicazione_id INTEGER NOT NULL REFERENCES comunicazioni(id),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            data INTEGER NOT NULL,
            esito TEXT NOT NULL CHECK (esito IN ('ricevuta', 'scarto')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX risposte_comunicazioni_presa ON risposte_comunicazioni(presa_id, id);
        CREATE INDEX risposte_comunicazioni_di ON risposte_comunicazioni(comunicazione_id);
        """
        + ["lotti_comunicazioni", "lotti_comunicazioni_file", "risposte_comunicazioni"].map { frozen($0) }.joined()

    private static func frozen(_ table: String) -> String {
        """

        CREATE TRIGGER \(table)_non_cambiano BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'quello che è comunicato non cambia'); END;
        CREATE TRIGGER \(table)_non_si_cancellano BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'quello che è comunicato non si cancella'); END;
        """
    }
}
