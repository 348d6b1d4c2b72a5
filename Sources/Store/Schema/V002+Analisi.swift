// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Section A in versions: the first is the sheet of the outcome, each later one a correction, closed as it is born.
    ///
    /// `riservate` are the answers for the assistente sociale and the specialised service alone; NULL without any.
    static let analisi = """
        CREATE TABLE analisi_nuova (
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            versione INTEGER NOT NULL CHECK (versione >= 1),
            scheda TEXT NOT NULL CHECK (scheda <> ''),
            chiusa INTEGER NOT NULL CHECK (chiusa IN (0, 1)),
            chiusa_da INTEGER REFERENCES operatori(id),
            chiusa_alle INTEGER,
            motivo BLOB CHECK (length(motivo) >= 20),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            riservate BLOB CHECK (length(riservate) >= 20),
            PRIMARY KEY (presa_id, versione),
            CHECK ((versione = 1) = (motivo IS NULL)),
            CHECK (versione = 1 OR chiusa = 1),
            CHECK (chiusa = 1 OR (chiusa_da IS NULL AND chiusa_alle IS NULL)),
            CHECK ((chiusa_da IS NULL) = (chiusa_alle IS NULL))
        ) STRICT;
        INSERT INTO analisi_nuova (presa_id, versione, scheda, chiusa, documento)
            SELECT presa_id, 1, scheda, chiusa, documento FROM analisi_preliminari ORDER BY presa_id;
        DROP TABLE analisi_preliminari;
        ALTER TABLE analisi_nuova RENAME TO analisi_preliminari;
        CREATE TRIGGER analisi_chiuse_non_cambiano BEFORE UPDATE ON analisi_preliminari WHEN OLD.chiusa = 1
        BEGIN SELECT RAISE(ABORT, 'una scheda chiusa non cambia'); END;
        CREATE TRIGGER analisi_chiuse_non_si_cancellano BEFORE DELETE ON analisi_preliminari WHEN OLD.chiusa = 1
        BEGIN SELECT RAISE(ABORT, 'una scheda chiusa non si cancella'); END;
        """

    /// The contacts with the CPI while a patto is awaited, and what the CPI tells back of it; contacts are only added.
    static let patti = """
        CREATE TABLE contatti_cpi (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            data INTEGER NOT NULL,
            mezzo TEXT NOT NULL CHECK (mezzo IN ('telefono', 'lettera', 'sms', 'email', 'consegna', 'raccomandata',
                'messo', 'altro')),
            risposta TEXT NOT NULL CHECK (risposta IN ('attesa', 'appuntamento', 'in_corso', 'gia_attivo',
                'non_presentato', 'rifiuto', 'altro')),
            appuntamento INTEGER CHECK (appuntamento >= data),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK (risposta <> 'appuntamento' OR appuntamento IS NOT NULL)
        ) STRICT;
        CREATE INDEX contatti_cpi_presa ON contatti_cpi(presa_id, id);
        CREATE TRIGGER contatti_cpi_non_cambiano BEFORE UPDATE ON contatti_cpi
        BEGIN SELECT RAISE(ABORT, 'un contatto non cambia'); END;
        CREATE TRIGGER contatti_cpi_non_si_cancellano BEFORE DELETE ON contatti_cpi
        BEGIN SELECT RAISE(ABORT, 'un contatto non si cancella'); END;
        ALTER TABLE patti ADD COLUMN tipo TEXT NOT NULL DEFAULT 'patto' CHECK (tipo IN ('patto', 'programma'));
        ALTER TABLE patti ADD COLUMN saputo_il INTEGER CHECK (saputo_il >= firmato_il);
        CREATE TABLE patti_persone (
            patto_id INTEGER NOT NULL REFERENCES patti(id),
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            PRIMARY KEY (patto_id, persona_id)
        ) STRICT, WITHOUT ROWID;
        """
}
