// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// How people get in: the choice of the installation, the passwords as scrypt leaves them, the failures in a row.
    ///
    /// Each password keeps the cost it was made with, so that the cost can be raised without asking everybody.
    static let ingresso = """
        CREATE TABLE impostazioni (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            ingresso TEXT NOT NULL CHECK (ingresso IN ('utente_di_sistema', 'password')),
            blocco_minuti INTEGER NOT NULL CHECK (blocco_minuti BETWEEN 0 AND 120),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE parole_chiave (
            operatore_id INTEGER PRIMARY KEY REFERENCES operatori(id),
            sale BLOB NOT NULL CHECK (length(sale) = 16),
            impronta BLOB NOT NULL CHECK (length(impronta) = 32),
            giri INTEGER NOT NULL CHECK (giri BETWEEN 2 AND 4194304),
            blocco INTEGER NOT NULL CHECK (blocco BETWEEN 1 AND 64),
            parallelo INTEGER NOT NULL CHECK (parallelo BETWEEN 1 AND 16),
            scelta_il INTEGER NOT NULL,
            da_cambiare INTEGER NOT NULL CHECK (da_cambiare IN (0, 1))
        ) STRICT;

        CREATE TABLE ingressi_falliti (
            operatore_id INTEGER PRIMARY KEY REFERENCES operatori(id),
            quanti INTEGER NOT NULL CHECK (quanti >= 1),
            ultimo INTEGER NOT NULL
        ) STRICT;
        """
}
