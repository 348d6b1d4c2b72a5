// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Convocations with every means of notice, what became of each notice, who takes the appointments of the absent.
    ///
    /// `contata` is 0 when the worker keeps an unjustified absence out of the count of art. 12. The deliveries and the
    /// substitutions are only added: the last one says how it stands.
    static let convoca = """
        CREATE TABLE convocazioni_2 (
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            data INTEGER NOT NULL,
            ora INTEGER NOT NULL CHECK (ora BETWEEN 0 AND 1439),
            luogo TEXT NOT NULL,
            mezzo TEXT NOT NULL CHECK (mezzo IN ('telefono', 'lettera', 'sms', 'email', 'consegna', 'raccomandata',
                'messo', 'altro')),
            avvisato_il INTEGER NOT NULL CHECK (avvisato_il <= data),
            esito TEXT CHECK (esito IN ('presente', 'assente_giustificato', 'assente_ingiustificato')),
            contata INTEGER NOT NULL DEFAULT 1 CHECK (contata IN (0, 1)),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            PRIMARY KEY (presa_id, ordine),
            CHECK (contata = 1 OR esito = 'assente_ingiustificato')
        ) STRICT, WITHOUT ROWID;
        INSERT INTO convocazioni_2 (presa_id, ordine, data, ora, luogo, mezzo, avvisato_il, esito, documento)
            SELECT presa_id, ordine, data, ora, luogo, mezzo, avvisato_il, esito, documento FROM convocazioni;
        DROP TABLE convocazioni;
        ALTER TABLE convocazioni_2 RENAME TO convocazioni;
        CREATE INDEX convocazioni_data ON convocazioni(data, ora);

        CREATE TABLE recapiti (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL,
            ordine INTEGER NOT NULL,
            data INTEGER NOT NULL,
            esito TEXT NOT NULL CHECK (esito IN ('consegnata', 'compiuta_giacenza', 'rifiutata', 'irreperibile',
                'indirizzo_errato', 'non_raggiunto')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            FOREIGN KEY (presa_id, ordine) REFERENCES convocazioni(presa_id, ordine)
        ) STRICT;
        CREATE INDEX recapiti_convocazione ON recapiti(presa_id, ordine, id);
        CREATE TRIGGER recapiti_non_cambiano BEFORE UPDATE ON recapiti
        BEGIN SELECT RAISE(ABORT, 'un recapito registrato non cambia'); END;
        CREATE TRIGGER recapiti_non_si_cancellano BEFORE DELETE ON recapiti
        BEGIN SELECT RAISE(ABORT, 'un recapito registrato non si cancella'); END;

        CREATE TABLE sostituzioni (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL,
            ordine INTEGER NOT NULL,
            assente_id INTEGER NOT NULL REFERENCES operatori(id),
            sostituto_id INTEGER NOT NULL REFERENCES operatori(id) CHECK (sostituto_id <> assente_id),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            FOREIGN KEY (presa_id, ordine) REFERENCES convocazioni(presa_id, ordine)
        ) STRICT;
        CREATE INDEX sostituzioni_convocazione ON sostituzioni(presa_id, ordine, id);
        CREATE TRIGGER sostituzioni_non_cambiano BEFORE UPDATE ON sostituzioni
        BEGIN SELECT RAISE(ABORT, 'una sostituzione registrata non cambia'); END;
        CREATE TRIGGER sostituzioni_non_si_cancellano BEFORE DELETE ON sostituzioni
        BEGIN SELECT RAISE(ABORT, 'una sostituzione registrata non si cancella'); END;
        """
}
