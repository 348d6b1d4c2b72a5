// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// What persons ask about their data: limitations, put and lifted, and corrections, asked and answered.
    ///
    /// A limitation is of a person or of a household. `persona_id` follows the person when two records become one.
    static let diritti = """
        CREATE TABLE limitazioni (
            id INTEGER PRIMARY KEY,
            persona_id INTEGER REFERENCES persone(id),
            nucleo_id INTEGER REFERENCES nuclei(id),
            motivo TEXT NOT NULL CHECK (motivo IN ('esattezza', 'illecito', 'difesa', 'opposizione')),
            dal INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            tolta_il INTEGER,
            tolta_da INTEGER REFERENCES operatori(id),
            fine BLOB CHECK (length(fine) >= 20),
            CHECK ((persona_id IS NULL) <> (nucleo_id IS NULL)),
            CHECK ((tolta_il IS NULL) = (tolta_da IS NULL)),
            CHECK ((tolta_il IS NULL) = (fine IS NULL))
        ) STRICT;
        CREATE INDEX limitazioni_persona ON limitazioni(persona_id) WHERE tolta_il IS NULL AND persona_id IS NOT NULL;
        CREATE UNIQUE INDEX limitazioni_nucleo ON limitazioni(nucleo_id) WHERE tolta_il IS NULL;
        CREATE TRIGGER limitazioni_non_cambiano
        BEFORE UPDATE OF nucleo_id, motivo, dal, operatore_id, registrato, documento ON limitazioni
        BEGIN SELECT RAISE(ABORT, 'una limitazione non cambia: si toglie'); END;
        CREATE TRIGGER limitazioni_tolte_non_cambiano BEFORE UPDATE OF tolta_il, tolta_da, fine ON limitazioni
        WHEN OLD.tolta_il IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'una limitazione tolta non cambia'); END;
        CREATE TRIGGER limitazioni_non_si_cancellano BEFORE DELETE ON limitazioni
        BEGIN SELECT RAISE(ABORT, 'una limitazione non si cancella'); END;

        CREATE TABLE richieste_rettifica (
            id INTEGER PRIMARY KEY,
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            ricevuta INTEGER NOT NULL,
            esito TEXT CHECK (esito IN ('accolta', 'parziale', 'rifiutata')),
            decisa_il INTEGER CHECK (decisa_il >= ricevuta),
            decisa_da INTEGER REFERENCES operatori(id),
            decisione BLOB CHECK (length(decisione) >= 20),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK ((esito IS NULL) = (decisa_il IS NULL)),
            CHECK ((esito IS NULL) = (decisa_da IS NULL)),
            CHECK ((esito IS NULL) = (decisione IS NULL))
        ) STRICT;
        CREATE INDEX richieste_rettifica_persona ON richieste_rettifica(persona_id, id);
        CREATE INDEX richieste_rettifica_aperte ON richieste_rettifica(ricevuta, id) WHERE esito IS NULL;
        CREATE TRIGGER richieste_rettifica_non_cambiano
        BEFORE UPDATE OF ricevuta, documento, operatore_id, registrato ON richieste_rettifica
        BEGIN SELECT RAISE(ABORT, 'una richiesta ricevuta non cambia'); END;
        CREATE TRIGGER richieste_rettifica_decise_non_cambiano
        BEFORE UPDATE OF esito, decisa_il, decisa_da, decisione ON richieste_rettifica WHEN OLD.esito IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'una risposta data non cambia'); END;
        CREATE TRIGGER richieste_rettifica_non_si_cancellano BEFORE DELETE ON richieste_rettifica
        BEGIN SELECT RAISE(ABORT, 'una richiesta ricevuta non si cancella'); END;
        """
}
