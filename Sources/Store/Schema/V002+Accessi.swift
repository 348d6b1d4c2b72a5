// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The access register at full depth, and the signals from outside.
    ///
    /// A contact is never changed: a correction is another row, with `rettifica_di`. `documento` is sealed: who spoke,
    /// the delega, what was asked, the service, the appointment, the reason of a correction. The reasons repeat day and
    /// time of their contact, so that a page of one reason is a walk along one index. `persona_id` alone may change,
    /// when two persons turn out to be one.
    static let accessi = """
        ALTER TABLE accessi ADD COLUMN delega TEXT CHECK (delega IN ('presentata', 'non_presentata'));
        ALTER TABLE accessi ADD COLUMN identita TEXT CHECK (identita IN ('superata', 'non_superata'));
        ALTER TABLE accessi ADD COLUMN consegnato_il INTEGER CHECK (consegnato_il >= data);
        ALTER TABLE accessi ADD COLUMN rinvio TEXT
            CHECK (rinvio IN ('indicazioni', 'telefono', 'email', 'lettera', 'accompagnamento'));
        ALTER TABLE accessi ADD COLUMN appuntamento_il INTEGER;
        ALTER TABLE accessi ADD COLUMN appuntamento_ora INTEGER CHECK (appuntamento_ora BETWEEN 0 AND 1439);
        ALTER TABLE accessi ADD COLUMN rettifica_di INTEGER REFERENCES accessi(id);
        ALTER TABLE accessi ADD COLUMN documento BLOB CHECK (length(documento) >= 20);
        DROP INDEX accessi_data;
        CREATE INDEX accessi_giorno ON accessi(data, ora, id);
        CREATE INDEX accessi_punto ON accessi(punto_id, data, ora, id);
        CREATE INDEX accessi_operatore ON accessi(operatore_id, data, ora, id);
        CREATE UNIQUE INDEX accessi_rettifica ON accessi(rettifica_di) WHERE rettifica_di IS NOT NULL;
        CREATE INDEX accessi_appuntamento ON accessi(appuntamento_il) WHERE appuntamento_il IS NOT NULL;
        CREATE TRIGGER accessi_non_cambiano
        BEFORE UPDATE OF id, data, ora, punto_id, modalita, interlocutore, inviato_da, informativa_il, esito, note,
            operatore_id, registrato, delega, identita, consegnato_il, rinvio, appuntamento_il, appuntamento_ora,
            rettifica_di, documento ON accessi
        BEGIN SELECT RAISE(ABORT, 'un accesso non cambia: si rettifica'); END;
        CREATE TRIGGER accessi_non_si_cancellano BEFORE DELETE ON accessi
        BEGIN SELECT RAISE(ABORT, 'un accesso non si cancella'); END;

        CREATE TABLE accessi_motivi_2 (
            accesso_id INTEGER NOT NULL REFERENCES accessi(id),
            ordine INTEGER NOT NULL,
            motivo TEXT NOT NULL CHECK (motivo IN ('informazioni', 'domanda', 'stato_domanda', 'sospensione', 'revoca',
                'rifiuto', 'altra_prestazione', 'bisogno_sociale', 'utenze', 'affitto', 'mensa', 'trasporto',
                'abbonamenti', 'contributi')),
            data INTEGER NOT NULL,
            ora INTEGER NOT NULL,
            PRIMARY KEY (accesso_id, ordine)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO accessi_motivi_2 (accesso_id, ordine, motivo, data, ora)
            SELECT m.accesso_id, m.ordine, m.motivo, a.data, a.ora FROM accessi_motivi m
            JOIN accessi a ON a.id = m.accesso_id;
        DROP TABLE accessi_motivi;
        ALTER TABLE accessi_motivi_2 RENAME TO accessi_motivi;
        CREATE INDEX accessi_motivi_giorno ON accessi_motivi(motivo, data, ora, accesso_id);

        CREATE TABLE segnalazioni (
            id INTEGER PRIMARY KEY,
            ricevuta INTEGER NOT NULL,
            ente TEXT NOT NULL CHECK (ente <> ''),
            modalita TEXT NOT NULL CHECK (modalita IN ('sportello', 'telefono', 'email', 'domicilio', 'altro')),
            stato TEXT NOT NULL CHECK (stato IN ('da_prendere', 'accolta', 'chiusa')),
            accesso_id INTEGER REFERENCES accessi(id),
            persona_id INTEGER REFERENCES persone(id),
            decisa_il INTEGER,
            decisa_da INTEGER REFERENCES operatori(id),
            decisione BLOB CHECK (length(decisione) >= 20),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK ((stato = 'da_prendere') = (decisa_il IS NULL)),
            CHECK ((decisa_il IS NULL) = (decisa_da IS NULL)),
            CHECK ((stato = 'accolta') = (accesso_id IS NOT NULL)),
            CHECK ((stato = 'chiusa') = (decisione IS NOT NULL))
        ) STRICT;
        CREATE INDEX segnalazioni_stato ON segnalazioni(stato, ricevuta, id);
        CREATE TRIGGER segnalazioni_non_cambiano
        BEFORE UPDATE OF ricevuta, ente, modalita, documento, operatore_id, registrato ON segnalazioni
        BEGIN SELECT RAISE(ABORT, 'una segnalazione non cambia'); END;
        CREATE TRIGGER segnalazioni_decise_non_cambiano
        BEFORE UPDATE OF stato, accesso_id, decisa_il, decisa_da, decisione ON segnalazioni
        WHEN OLD.stato <> 'da_prendere'
        BEGIN SELECT RAISE(ABORT, 'una segnalazione decisa non cambia'); END;
        CREATE TRIGGER segnalazioni_non_si_cancellano BEFORE DELETE ON segnalazioni
        BEGIN SELECT RAISE(ABORT, 'una segnalazione non si cancella'); END;
        """
}
