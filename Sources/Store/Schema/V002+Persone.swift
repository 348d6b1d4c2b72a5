// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// What is added of a person: why a code that does not agree is kept, how a homeless person is reached, which
    /// record this one went into; every codice fiscale they had; the unions and their undoing.
    ///
    /// `codici_fiscali`, `unioni` and `separazioni` are facts: rows are only added.
    static let persone = """
        ALTER TABLE persone ADD COLUMN motivo_codice TEXT
            CHECK (motivo_codice IN ('omocodia', 'altro_codice', 'dato_da_correggere', 'provvisorio'));
        ALTER TABLE persone ADD COLUMN via_fittizia INTEGER NOT NULL DEFAULT 0 CHECK (via_fittizia IN (0, 1));
        ALTER TABLE persone ADD COLUMN recapito_presso TEXT NOT NULL DEFAULT '';
        ALTER TABLE persone ADD COLUMN unita_a INTEGER REFERENCES persone(id)
            CHECK (unita_a IS NULL OR codice_fiscale IS NULL);
        CREATE INDEX persone_unite ON persone(unita_a) WHERE unita_a IS NOT NULL;
        CREATE INDEX persone_nascita ON persone(nascita) WHERE nascita IS NOT NULL;
        CREATE INDEX impegni_persona ON impegni(persona_id) WHERE persona_id IS NOT NULL;
        CREATE INDEX interventi_persona ON interventi(persona_id) WHERE persona_id IS NOT NULL;
        CREATE INDEX firme_persona ON firme(persona_id);

        CREATE TABLE codici_fiscali (
            id INTEGER PRIMARY KEY,
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            codice TEXT NOT NULL CHECK (length(codice) IN (11, 16)),
            tipo TEXT NOT NULL CHECK (tipo IN ('definitivo', 'provvisorio', 'omocodia')),
            dal INTEGER NOT NULL,
            motivo TEXT CHECK (motivo IN ('omocodia', 'altro_codice', 'dato_da_correggere', 'provvisorio')),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK ((length(codice) = 11) = (tipo = 'provvisorio'))
        ) STRICT;
        CREATE INDEX codici_fiscali_codice ON codici_fiscali(codice);
        CREATE INDEX codici_fiscali_persona ON codici_fiscali(persona_id);
        INSERT INTO codici_fiscali (persona_id, codice, tipo, dal, operatore_id, registrato)
        SELECT p.id, upper(c.chiave), CASE WHEN length(c.chiave) = 11 THEN 'provvisorio'
                WHEN c.chiave GLOB '??????[0-9][0-9]?[0-9][0-9]?[0-9][0-9][0-9]?' THEN 'definitivo'
                ELSE 'omocodia' END,
            p.modificata / 86400000, p.modificata_da, p.modificata
        FROM chiavi_ricerca c JOIN persone p ON p.id = c.persona_id
        WHERE c.tipo = 'n' AND c.origine = 'codice_fiscale'
        ORDER BY p.id, upper(c.chiave) IS p.codice_fiscale;
        \(onlyAdded("codici_fiscali"))

        CREATE TABLE unioni (
            id INTEGER PRIMARY KEY,
            tenuta_id INTEGER NOT NULL REFERENCES persone(id),
            unita_id INTEGER NOT NULL REFERENCES persone(id) CHECK (unita_id <> tenuta_id),
            motivo TEXT NOT NULL CHECK (motivo IN ('doppia_registrazione', 'codice_definitivo', 'nome_cambiato',
                'altro')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX unioni_tenuta ON unioni(tenuta_id);
        CREATE INDEX unioni_unita ON unioni(unita_id);
        \(onlyAdded("unioni"))

        CREATE TABLE unioni_righe (
            unione_id INTEGER NOT NULL REFERENCES unioni(id),
            tabella TEXT NOT NULL CHECK (tabella <> ''),
            colonna TEXT NOT NULL CHECK (colonna <> ''),
            chiave TEXT NOT NULL CHECK (json_valid(chiave)),
            PRIMARY KEY (unione_id, tabella, colonna, chiave)
        ) STRICT, WITHOUT ROWID;
        \(onlyAdded("unioni_righe"))

        CREATE TABLE separazioni (
            unione_id INTEGER PRIMARY KEY REFERENCES unioni(id),
            motivo TEXT NOT NULL CHECK (motivo IN ('unione_errata', 'altro')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        \(onlyAdded("separazioni"))
        """

    /// The triggers of a table of facts.
    private static func onlyAdded(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_non_cambiano BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'le righe di \(table) non cambiano'); END;
        CREATE TRIGGER \(table)_non_si_cancellano BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'le righe di \(table) non si cancellano'); END;
        """
    }
}
