// SPDX-License-Identifier: EUPL-1.2

extension V001 {
    /// One row for each waiting list a domanda is in, clustered in the order of the list.
    ///
    /// It repeats what follows from the states, in the same transaction that changes them, so that a page of any list
    /// is a walk along one index; `verify` compares it with the states.
    static let attese = """
        CREATE TABLE attese (
            coda TEXT NOT NULL CHECK (coda IN ('da-inviare', 'da-assegnare', 'senza-analisi', 'senza-progetto',
                'da-comunicare', 'monitoraggi', 'dsu', 'in-scadenza')),
            scade INTEGER NOT NULL CHECK (scade <= 9999999),
            presentata INTEGER NOT NULL,
            domanda_id INTEGER NOT NULL REFERENCES domande(id),
            dal INTEGER NOT NULL,
            comune TEXT NOT NULL,
            assistente_id INTEGER REFERENCES operatori(id),
            consulente_id INTEGER REFERENCES operatori(id),
            esito_analisi TEXT CHECK (esito_analisi IN ('LAV', 'SOC', 'COM', 'SPE')),
            PRIMARY KEY (coda, scade, presentata, domanda_id)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX attese_domanda ON attese(domanda_id, coda);
        CREATE INDEX attese_comune ON attese(coda, comune, scade, presentata, domanda_id);
        CREATE INDEX attese_assistente ON attese(coda, assistente_id, scade, presentata, domanda_id)
            WHERE assistente_id IS NOT NULL;
        CREATE INDEX attese_consulente ON attese(coda, consulente_id, scade, presentata, domanda_id)
            WHERE consulente_id IS NOT NULL;
        CREATE INDEX attese_esito ON attese(coda, esito_analisi, scade, presentata, domanda_id)
            WHERE esito_analisi IS NOT NULL;
        """

    /// The facts: rows are only added.
    ///
    /// `registrato_il` is the civil day on which the fact became known.
    static let eventi = """
        CREATE TABLE eventi (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            asse TEXT NOT NULL CHECK (asse IN ('A', 'B')),
            domanda_id INTEGER NOT NULL REFERENCES domande(id),
            presa_id INTEGER REFERENCES prese_in_carico(id),
            codice TEXT NOT NULL CHECK (codice <> ''),
            data INTEGER NOT NULL,
            registrato INTEGER NOT NULL,
            registrato_il INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            assistente_id INTEGER REFERENCES operatori(id),
            da TEXT,
            a TEXT NOT NULL,
            dettaglio BLOB NOT NULL CHECK (length(dettaglio) >= 20),
            CHECK ((asse = 'B') = (presa_id IS NOT NULL)),
            CHECK (data <= registrato_il)
        ) STRICT;
        CREATE INDEX eventi_domanda ON eventi(domanda_id, asse, data, id, a, registrato_il);
        CREATE TRIGGER eventi_non_cambiano BEFORE UPDATE ON eventi
        BEGIN SELECT RAISE(ABORT, 'un evento non cambia'); END;
        CREATE TRIGGER eventi_non_si_cancellano BEFORE DELETE ON eventi
        BEGIN SELECT RAISE(ABORT, 'un evento non si cancella'); END;
        """

    /// Who did or read what, and when: rows are only added.
    ///
    /// `dettaglio` never holds personal data.
    static let registro = """
        CREATE TABLE registro (
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
            precedente BLOB CHECK (length(precedente) >= 20)
        ) STRICT;
        CREATE INDEX registro_domanda ON registro(domanda_id, id) WHERE domanda_id IS NOT NULL;
        CREATE INDEX registro_operatore ON registro(operatore_id, id);
        CREATE TRIGGER registro_non_cambia BEFORE UPDATE ON registro
        BEGIN SELECT RAISE(ABORT, 'il registro non cambia'); END;
        CREATE TRIGGER registro_non_si_cancella BEFORE DELETE ON registro
        BEGIN SELECT RAISE(ABORT, 'il registro non si cancella'); END;
        """

    /// Search as you type: `n` names in every order and codici fiscali, `c` protocols and codes of case files.
    static let ricerca = """
        CREATE TABLE chiavi_ricerca (
            tipo TEXT NOT NULL CHECK (tipo IN ('n', 'c')),
            chiave TEXT NOT NULL CHECK (chiave <> ''),
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            domanda_id INTEGER REFERENCES domande(id),
            origine TEXT NOT NULL CHECK (origine IN ('nome', 'codice_fiscale', 'protocollo', 'codice')),
            PRIMARY KEY (tipo, chiave, persona_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX chiavi_persona ON chiavi_ricerca(persona_id, origine);
        CREATE VIRTUAL TABLE persone_trigrammi USING fts5(chiave, content='persone', content_rowid='id',
            tokenize='trigram case_sensitive 1', columnsize=0);
        """
}
