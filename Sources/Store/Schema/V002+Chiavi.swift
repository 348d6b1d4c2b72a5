// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The keys of an encrypted archive, none of them in clear; all empty in one that is not.
    ///
    /// `precedenti_sigillati` has the hash of what was sealed after the audit trail had bound it in clear.
    /// `chiavi_dati` is AUTOINCREMENT: a document names its key by number, so that no number is given twice.
    static let chiavi = """
        CREATE TABLE cifratura (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            recupero BLOB NOT NULL CHECK (length(recupero) = 32),
            attivata INTEGER NOT NULL,
            attivata_da INTEGER NOT NULL REFERENCES operatori(id)
        ) STRICT;
        CREATE TRIGGER cifratura_non_si_toglie BEFORE DELETE ON cifratura
        BEGIN SELECT RAISE(ABORT, 'la cifratura non si toglie'); END;

        CREATE TABLE chiavi_operatori (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            pubblica BLOB NOT NULL UNIQUE CHECK (length(pubblica) = 32),
            protezione TEXT NOT NULL CHECK (protezione IN ('file', 'password')),
            sale BLOB CHECK (length(sale) = 16),
            giri INTEGER,
            blocco INTEGER,
            parallelo INTEGER,
            privata BLOB CHECK (length(privata) = 60),
            creata INTEGER NOT NULL,
            ritirata INTEGER,
            CHECK ((protezione = 'password') = (privata IS NOT NULL)),
            CHECK ((privata IS NULL) = (sale IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX chiavi_operatori_attuale ON chiavi_operatori(operatore_id) WHERE ritirata IS NULL;

        CREATE TABLE chiavi_gruppi (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            classe TEXT NOT NULL CHECK (classe <> ''),
            versione INTEGER NOT NULL CHECK (versione >= 1),
            pubblica BLOB NOT NULL UNIQUE CHECK (length(pubblica) = 32),
            recupero BLOB NOT NULL CHECK (length(recupero) = 80),
            creata INTEGER NOT NULL,
            UNIQUE (classe, versione)
        ) STRICT;

        CREATE TABLE chiavi_gruppi_membri (
            gruppo_id INTEGER NOT NULL REFERENCES chiavi_gruppi(id),
            chiave_operatore_id INTEGER NOT NULL REFERENCES chiavi_operatori(id),
            custode INTEGER NOT NULL CHECK (custode IN (0, 1)),
            busta BLOB NOT NULL CHECK (length(busta) = 80),
            PRIMARY KEY (gruppo_id, chiave_operatore_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE chiavi_dati (
            id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 4294967295),
            classe TEXT NOT NULL CHECK (classe <> ''),
            ambito TEXT NOT NULL CHECK (ambito IN ('archivio', 'nucleo', 'domanda', 'presa', 'operatore')),
            riferimento INTEGER NOT NULL CHECK (riferimento >= 0),
            gruppo_id INTEGER REFERENCES chiavi_gruppi(id),
            busta BLOB NOT NULL CHECK (length(busta) = 80),
            ritirata INTEGER NOT NULL DEFAULT 0 CHECK (ritirata IN (0, 1)),
            CHECK ((ambito = 'archivio') = (riferimento = 0)),
            CHECK ((classe = 'bozze') = (gruppo_id IS NULL))
        ) STRICT;
        CREATE INDEX chiavi_dati_di ON chiavi_dati(ambito, riferimento, classe, id);
        CREATE INDEX chiavi_dati_gruppo ON chiavi_dati(gruppo_id, id);

        CREATE TABLE chiavi_dati_singole (
            chiave_id INTEGER NOT NULL REFERENCES chiavi_dati(id),
            chiave_operatore_id INTEGER NOT NULL REFERENCES chiavi_operatori(id),
            busta BLOB NOT NULL CHECK (length(busta) = 80),
            PRIMARY KEY (chiave_id, chiave_operatore_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE precedenti_sigillati (
            registro_id INTEGER PRIMARY KEY REFERENCES registro(id),
            impronta BLOB NOT NULL CHECK (length(impronta) = 32)
        ) STRICT;
        CREATE INDEX chiavi_dati_singole_di ON chiavi_dati_singole(chiave_operatore_id, chiave_id);
        """
}
