// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// How long each kind of data is kept, by which act, and what was made anonymous: rows are only added.
    ///
    /// The last rule in force holds. `persone_anonime` has the records that tell of nobody any more.
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
        CREATE INDEX prese_chiuse ON prese_in_carico(chiusa_il, domanda_id) WHERE chiusa_il IS NOT NULL;
        CREATE TRIGGER conservazione_non_cambia BEFORE UPDATE ON conservazione
        BEGIN SELECT RAISE(ABORT, 'una regola di conservazione non cambia: se ne scrive un''altra'); END;
        CREATE TRIGGER conservazione_non_si_cancella BEFORE DELETE ON conservazione
        BEGIN SELECT RAISE(ABORT, 'una regola di conservazione non si cancella'); END;

        CREATE TABLE anonimizzazioni (
            domanda_id INTEGER PRIMARY KEY REFERENCES domande(id),
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            regola_id INTEGER NOT NULL REFERENCES conservazione(id),
            data INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX anonimizzazioni_nucleo ON anonimizzazioni(nucleo_id);
        CREATE TRIGGER anonimizzazioni_non_cambiano BEFORE UPDATE ON anonimizzazioni
        BEGIN SELECT RAISE(ABORT, 'un''anonimizzazione non cambia'); END;
        CREATE TRIGGER anonimizzazioni_non_si_cancellano BEFORE DELETE ON anonimizzazioni
        BEGIN SELECT RAISE(ABORT, 'un''anonimizzazione non si toglie'); END;
        CREATE TABLE persone_anonime (
            persona_id INTEGER PRIMARY KEY REFERENCES persone(id),
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER persone_anonime_non_cambiano BEFORE UPDATE ON persone_anonime
        BEGIN SELECT RAISE(ABORT, 'un''anonimizzazione non cambia'); END;
        CREATE TRIGGER persone_anonime_non_si_cancellano BEFORE DELETE ON persone_anonime
        BEGIN SELECT RAISE(ABORT, 'un''anonimizzazione non si toglie'); END;
        """
}
