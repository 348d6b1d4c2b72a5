// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The papers read, saved, printed and handed over: rows are only added.
    ///
    /// `dettaglio` is sealed: it holds the path of a file or the batch of letters.
    static let stampe = """
        CREATE TABLE stampe (
            id INTEGER PRIMARY KEY,
            foglio TEXT NOT NULL CHECK (foglio <> ''),
            destinazione TEXT NOT NULL CHECK (destinazione IN ('schermo', 'file', 'stampante', 'consegna')),
            grande INTEGER NOT NULL CHECK (grande IN (0, 1)),
            data INTEGER NOT NULL,
            persona_id INTEGER REFERENCES persone(id),
            nucleo_id INTEGER REFERENCES nuclei(id),
            domanda_id INTEGER REFERENCES domande(id),
            dettaglio BLOB NOT NULL CHECK (length(dettaglio) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX stampe_persona ON stampe(persona_id, foglio, data) WHERE persona_id IS NOT NULL;
        CREATE INDEX stampe_domanda ON stampe(domanda_id, id) WHERE domanda_id IS NOT NULL;
        CREATE TRIGGER stampe_non_cambiano BEFORE UPDATE ON stampe
        BEGIN SELECT RAISE(ABORT, 'una stampa registrata non cambia'); END;
        CREATE TRIGGER stampe_non_si_cancellano BEFORE DELETE ON stampe
        BEGIN SELECT RAISE(ABORT, 'una stampa registrata non si cancella'); END;
        """
}
