// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The register of documents of a household, and the digital copies, each kept once by the hash of its content.
    ///
    /// `contenuto` is a sealed envelope around the bytes of the file; `impronta` is their SHA-256, without the envelope.
    static let documenti = """
        CREATE TABLE copie (
            id INTEGER PRIMARY KEY,
            impronta TEXT NOT NULL UNIQUE CHECK (length(impronta) = 64 AND impronta NOT GLOB '*[^0-9a-f]*'),
            byte INTEGER NOT NULL CHECK (byte >= 1),
            contenuto BLOB NOT NULL CHECK (length(contenuto) >= byte + 20)
        ) STRICT;
        CREATE TRIGGER copie_non_cambiano BEFORE UPDATE ON copie
        BEGIN SELECT RAISE(ABORT, 'una copia non cambia'); END;

        CREATE TABLE documenti (
            id INTEGER PRIMARY KEY,
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            persona_id INTEGER REFERENCES persone(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('identita', 'permesso', 'dsu', 'stato_famiglia', 'certificato',
                'decreto', 'contratto', 'altro')),
            data INTEGER,
            protocollo TEXT NOT NULL,
            scade INTEGER CHECK (scade >= data),
            impronta TEXT REFERENCES copie(impronta),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            ritirato_il INTEGER,
            ritirato_da INTEGER REFERENCES operatori(id),
            ritiro BLOB CHECK (length(ritiro) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK ((ritirato_il IS NULL) = (ritirato_da IS NULL)),
            CHECK ((ritirato_il IS NULL) = (ritiro IS NULL))
        ) STRICT;
        CREATE INDEX documenti_nucleo ON documenti(nucleo_id);
        CREATE INDEX documenti_persona ON documenti(persona_id) WHERE persona_id IS NOT NULL;
        CREATE INDEX documenti_scadenza ON documenti(scade) WHERE scade IS NOT NULL AND ritirato_il IS NULL;
        CREATE INDEX documenti_copia ON documenti(impronta) WHERE impronta IS NOT NULL;
        CREATE TRIGGER documenti_non_cambiano
        BEFORE UPDATE OF tipo, data, protocollo, scade, impronta, documento, operatore_id, registrato ON documenti
        BEGIN SELECT RAISE(ABORT, 'un documento registrato non cambia: si ritira'); END;
        CREATE TRIGGER documenti_non_si_cancellano BEFORE DELETE ON documenti
        BEGIN SELECT RAISE(ABORT, 'un documento registrato non si cancella'); END;
        """
}
