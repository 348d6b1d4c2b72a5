// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Operators that change and leave, and the conventions with the bodies they come from.
    ///
    /// `chiave` is the folded name of the body: the same body is not written twice in two ways.
    static let operatori = """
        ALTER TABLE operatori ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
        ALTER TABLE operatori ADD COLUMN dal INTEGER;
        ALTER TABLE operatori ADD COLUMN al INTEGER CHECK (al >= dal);
        ALTER TABLE operatori ADD COLUMN modificata_da INTEGER REFERENCES operatori(id);
        ALTER TABLE operatori ADD COLUMN modificata INTEGER;
        CREATE TRIGGER operatori_non_si_cancellano BEFORE DELETE ON operatori
        BEGIN SELECT RAISE(ABORT, 'un operatore si disattiva, non si cancella'); END;

        CREATE TABLE convenzioni (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            ente TEXT NOT NULL CHECK (ente <> ''),
            chiave TEXT NOT NULL CHECK (chiave <> ''),
            tipo TEXT NOT NULL CHECK (tipo IN ('presa_in_carico', 'progetto', 'valutazione', 'lettura')),
            dal INTEGER NOT NULL,
            al INTEGER NOT NULL,
            atto TEXT NOT NULL CHECK (atto <> ''),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL,
            CHECK (al >= dal)
        ) STRICT;
        CREATE INDEX convenzioni_ente ON convenzioni(chiave, tipo, dal);
        CREATE INDEX prese_consulente ON prese_in_carico(consulente_id) WHERE consulente_id IS NOT NULL;
        CREATE TRIGGER convenzioni_non_si_cancellano BEFORE DELETE ON convenzioni
        BEGIN SELECT RAISE(ABORT, 'una convenzione finisce, non si cancella'); END;
        """
}
