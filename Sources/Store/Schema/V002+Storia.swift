// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The changes: what each act wrote over, with what it wrote; rows are only added.
    ///
    /// `prima` and `dopo` are sealed, and NULL for what did not exist; the reserved answers of a sheet are beside them. `registro_id` is the number of the act's row in
    /// the audit trail, whose order the chain keeps. `ultimo_evento` is the last fact of the case before the act.
    /// `annulla` is the change that this one takes back.
    static let storia = """
        CREATE TABLE modifiche (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            registro_id INTEGER NOT NULL,
            tipo TEXT NOT NULL CHECK (tipo IN ('persona', 'unione', 'nucleo', 'situazione', 'tutela', 'accesso',
                'domanda', 'segnalazione_dsu', 'assegnazione', 'analisi', 'equipe', 'quadro', 'progetto',
                'appuntamento')),
            oggetto_id INTEGER NOT NULL,
            persona_id INTEGER REFERENCES persone(id),
            nucleo_id INTEGER REFERENCES nuclei(id),
            domanda_id INTEGER REFERENCES domande(id),
            azione TEXT NOT NULL CHECK (azione <> ''),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            ultimo_evento INTEGER,
            annulla INTEGER UNIQUE REFERENCES modifiche(id),
            prima BLOB CHECK (length(prima) >= 20),
            dopo BLOB CHECK (length(dopo) >= 20),
            prima_riservate BLOB CHECK (length(prima_riservate) >= 20),
            dopo_riservate BLOB CHECK (length(dopo_riservate) >= 20)
        ) STRICT;
        CREATE INDEX modifiche_oggetto ON modifiche(tipo, oggetto_id, id);
        CREATE INDEX modifiche_registro ON modifiche(registro_id);
        CREATE INDEX modifiche_persona ON modifiche(persona_id, registrato, id) WHERE persona_id IS NOT NULL;
        CREATE INDEX modifiche_nucleo ON modifiche(nucleo_id, registrato, id) WHERE nucleo_id IS NOT NULL;
        CREATE INDEX modifiche_domanda ON modifiche(domanda_id, registrato, id) WHERE domanda_id IS NOT NULL;
        \(modificheTriggers)
        """

    /// What keeps the changes from being changed or deleted.
    static let modificheTriggers = """
        CREATE TRIGGER modifiche_non_cambiano BEFORE UPDATE ON modifiche
        BEGIN SELECT RAISE(ABORT, 'la storia di un dato non cambia'); END;
        CREATE TRIGGER modifiche_non_si_cancellano BEFORE DELETE ON modifiche
        BEGIN SELECT RAISE(ABORT, 'la storia di un dato non si cancella'); END;
        """
}
