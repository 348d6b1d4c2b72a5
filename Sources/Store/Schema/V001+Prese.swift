// SPDX-License-Identifier: EUPL-1.2

extension V001 {
    static let prese = """
        CREATE TABLE prese_in_carico (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            domanda_id INTEGER NOT NULL UNIQUE REFERENCES domande(id),
            stato TEXT NOT NULL CHECK (stato IN ('DA_ASSEGNARE', 'ASSEGNATA', 'CONVOCATA', 'IN_ANALISI', 'ANALIZZATA',
                'ATTESA_PATTO', 'QUADRO_ANALISI', 'PROGETTAZIONE', 'SOTTOSCRITTA', 'COMUNICATA', 'IN_MONITORAGGIO',
                'SOSPESA_PIC', 'TRASFERITA', 'CHIUSA')),
            stato_precedente TEXT,
            aperta_il INTEGER NOT NULL,
            in_coda_dal INTEGER NOT NULL,
            assistente_id INTEGER REFERENCES operatori(id),
            consulente_id INTEGER REFERENCES operatori(id),
            gia_in_carico INTEGER NOT NULL CHECK (gia_in_carico IN (0, 1)),
            analisi_il INTEGER,
            esito_analisi TEXT CHECK (esito_analisi IN ('LAV', 'SOC', 'COM', 'SPE')),
            firmata_il INTEGER,
            comunicata_il INTEGER,
            prossima_verifica INTEGER,
            chiusa_il INTEGER,
            motivo_chiusura TEXT CHECK (motivo_chiusura <> ''),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL,
            CHECK (stato = 'DA_ASSEGNARE' OR assistente_id IS NOT NULL OR stato IN ('TRASFERITA', 'CHIUSA')),
            CHECK ((analisi_il IS NULL) = (esito_analisi IS NULL)),
            CHECK (firmata_il IS NULL OR firmata_il >= analisi_il),
            CHECK ((stato = 'CHIUSA') = (chiusa_il IS NOT NULL))
        ) STRICT;
        CREATE INDEX prese_assistente ON prese_in_carico(assistente_id, stato);
        CREATE INDEX prese_stato ON prese_in_carico(stato);

        CREATE TABLE convocazioni (
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            data INTEGER NOT NULL,
            ora INTEGER NOT NULL CHECK (ora BETWEEN 0 AND 1439),
            luogo TEXT NOT NULL,
            mezzo TEXT NOT NULL CHECK (mezzo IN ('telefono', 'lettera', 'sms', 'email', 'consegna', 'altro')),
            avvisato_il INTEGER NOT NULL CHECK (avvisato_il <= data),
            esito TEXT CHECK (esito IN ('presente', 'assente_giustificato', 'assente_ingiustificato')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            PRIMARY KEY (presa_id, ordine)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX convocazioni_data ON convocazioni(data, ora);

        CREATE TABLE analisi_preliminari (
            presa_id INTEGER PRIMARY KEY REFERENCES prese_in_carico(id),
            scheda TEXT NOT NULL CHECK (scheda <> ''),
            chiusa INTEGER NOT NULL CHECK (chiusa IN (0, 1)),
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        CREATE TRIGGER analisi_chiuse_non_cambiano BEFORE UPDATE ON analisi_preliminari WHEN OLD.chiusa = 1
        BEGIN SELECT RAISE(ABORT, 'una scheda chiusa non cambia'); END;

        CREATE TABLE equipe (
            presa_id INTEGER PRIMARY KEY REFERENCES prese_in_carico(id),
            componenti INTEGER NOT NULL CHECK (componenti >= 0),
            allargata INTEGER NOT NULL CHECK (allargata IN (0, 1)),
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;

        CREATE TABLE equipe_componenti (
            presa_id INTEGER NOT NULL REFERENCES equipe(presa_id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            operatore_id INTEGER REFERENCES operatori(id),
            ente TEXT NOT NULL,
            profilo TEXT NOT NULL,
            ruolo TEXT NOT NULL CHECK (ruolo IN ('referente', 'componente', 'invitato')),
            ore_mensili INTEGER NOT NULL CHECK (ore_mensili >= 0),
            PRIMARY KEY (presa_id, ordine)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE quadri (
            presa_id INTEGER PRIMARY KEY REFERENCES prese_in_carico(id),
            chiuso_il INTEGER,
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        """
}
