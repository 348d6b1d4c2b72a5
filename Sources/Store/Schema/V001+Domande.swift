// SPDX-License-Identifier: EUPL-1.2

extension V001 {
    static let domande = """
        CREATE TABLE domande (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            codice TEXT UNIQUE CHECK (codice GLOB 'REI-[0-9][0-9][0-9][0-9]-[0-9]*'),
            stato TEXT NOT NULL CHECK (stato IN ('BOZZA', 'PRESENTATA', 'VERIFICATA', 'RESPINTA_COMUNE', 'INVIATA',
                'IN_LAVORAZIONE', 'ACCOLTA', 'RESPINTA', 'SOSPESA', 'DECADUTA', 'REVOCATA', 'TERMINATA', 'RINUNCIATA',
                'ARCHIVIATA')),
            misura TEXT NOT NULL CHECK (misura IN ('SIA', 'REI', 'RdC', 'AdI', 'ALTRO')),
            tipo TEXT NOT NULL CHECK (tipo IN ('nuova', 'rinnovo', 'trasformazione_sia', 'continuita_sia')),
            comune TEXT NOT NULL,
            punto_id INTEGER REFERENCES punti_di_accesso(id),
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            richiedente_id INTEGER NOT NULL REFERENCES persone(id),
            presentata INTEGER,
            protocollo_numero INTEGER CHECK (protocollo_numero >= 1),
            protocollo_anno INTEGER CHECK (protocollo_anno BETWEEN 1900 AND 9999),
            dsu_scade INTEGER,
            dati TEXT NOT NULL CHECK (json_valid(dati)),
            verifica_il INTEGER,
            verifica_residenza INTEGER CHECK (verifica_residenza IN (0, 1)),
            verifica_soggiorno INTEGER CHECK (verifica_soggiorno IN (0, 1)),
            verifica_motivo TEXT,
            inviata_il INTEGER,
            lotto TEXT,
            protocollo_inps TEXT,
            decorrenza INTEGER,
            scadenza INTEGER,
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL,
            CHECK ((protocollo_numero IS NULL) = (protocollo_anno IS NULL)),
            CHECK (stato IN ('BOZZA', 'ARCHIVIATA')
                OR (codice IS NOT NULL AND presentata IS NOT NULL AND protocollo_numero IS NOT NULL)),
            CHECK (verifica_il IS NULL OR (verifica_residenza IS NOT NULL AND verifica_soggiorno IS NOT NULL
                AND verifica_motivo IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX domande_protocollo ON domande(protocollo_anno, protocollo_numero)
            WHERE codice IS NOT NULL;
        CREATE INDEX domande_nucleo ON domande(nucleo_id);
        CREATE INDEX domande_richiedente ON domande(richiedente_id);
        CREATE INDEX domande_stato ON domande(stato, comune);
        CREATE TRIGGER domande_protocollate_non_si_cancellano BEFORE DELETE ON domande WHEN OLD.codice IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'una domanda protocollata non si cancella'); END;
        CREATE TRIGGER domande_codice_non_cambia
        BEFORE UPDATE OF codice, protocollo_numero, protocollo_anno, presentata ON domande
        WHEN OLD.codice IS NOT NULL AND (NEW.codice IS NOT OLD.codice
            OR NEW.protocollo_numero IS NOT OLD.protocollo_numero OR NEW.protocollo_anno IS NOT OLD.protocollo_anno
            OR NEW.presentata IS NOT OLD.presentata)
        BEGIN SELECT RAISE(ABORT, 'codice, protocollo e presentazione non cambiano'); END;

        CREATE TABLE esiti (
            id INTEGER PRIMARY KEY,
            domanda_id INTEGER NOT NULL REFERENCES domande(id),
            stato TEXT NOT NULL CHECK (stato IN ('ACCOLTA', 'RESPINTA', 'SOSPESA', 'DECADUTA', 'REVOCATA')),
            data INTEGER NOT NULL,
            motivo TEXT CHECK (motivo <> ''),
            importo INTEGER CHECK (importo >= 0),
            decorrenza INTEGER,
            scadenza INTEGER,
            CHECK (motivo IS NOT NULL OR stato = 'ACCOLTA')
        ) STRICT;
        CREATE INDEX esiti_domanda ON esiti(domanda_id);
        CREATE TRIGGER esiti_non_cambiano BEFORE UPDATE ON esiti
        BEGIN SELECT RAISE(ABORT, 'un esito non cambia'); END;
        CREATE TRIGGER esiti_non_si_cancellano BEFORE DELETE ON esiti
        BEGIN SELECT RAISE(ABORT, 'un esito non si cancella'); END;
        """
}
