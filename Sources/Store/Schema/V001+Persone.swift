// SPDX-License-Identifier: EUPL-1.2

extension V001 {
    static let persone = """
        CREATE TABLE persone (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            cognome TEXT NOT NULL,
            nome TEXT NOT NULL,
            sesso TEXT CHECK (sesso IN ('F', 'M')),
            nascita INTEGER,
            luogo_nascita TEXT NOT NULL,
            cittadinanza TEXT NOT NULL,
            codice_fiscale TEXT UNIQUE CHECK (length(codice_fiscale) IN (11, 16)),
            telefono TEXT NOT NULL,
            email TEXT NOT NULL,
            residenza_via TEXT NOT NULL,
            residenza_cap TEXT NOT NULL,
            residenza_comune TEXT NOT NULL,
            domicilio_via TEXT NOT NULL,
            domicilio_cap TEXT NOT NULL,
            domicilio_comune TEXT NOT NULL,
            senza_dimora INTEGER NOT NULL CHECK (senza_dimora IN (0, 1)),
            chiave TEXT NOT NULL,
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL,
            CHECK (cognome <> '' OR nome <> '')
        ) STRICT;
        CREATE INDEX persone_chiave ON persone(chiave);
        """

    static let nuclei = """
        CREATE TABLE nuclei (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE componenti (
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            parentela TEXT NOT NULL CHECK (parentela IN ('richiedente', 'coniuge', 'figlio', 'genitore',
                'altro_parente', 'altro')),
            convivente INTEGER NOT NULL CHECK (convivente IN (0, 1)),
            titolo_di_studio TEXT CHECK (titolo_di_studio IN ('nessuno', 'primaria', 'secondaria_1', 'qualifica',
                'diploma', 'laurea')),
            condizione TEXT CHECK (condizione IN ('occupato', 'disoccupato_did', 'inoccupato', 'inattivo', 'studente',
                'pensionato', 'inabile')),
            qualifica TEXT NOT NULL,
            did INTEGER NOT NULL CHECK (did IN (0, 1)),
            naspi INTEGER NOT NULL CHECK (naspi IN (0, 1)),
            corsi INTEGER NOT NULL CHECK (corsi IN (0, 1)),
            disabilita TEXT NOT NULL CHECK (disabilita IN ('nessuna', 'media', 'grave', 'na')),
            dal INTEGER NOT NULL,
            al INTEGER CHECK (al >= dal),
            PRIMARY KEY (nucleo_id, ordine)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX componenti_persona ON componenti(persona_id);
        """

    static let accessi = """
        CREATE TABLE accessi (
            id INTEGER PRIMARY KEY,
            data INTEGER NOT NULL,
            ora INTEGER NOT NULL CHECK (ora BETWEEN 0 AND 1439),
            punto_id INTEGER NOT NULL REFERENCES punti_di_accesso(id),
            modalita TEXT NOT NULL CHECK (modalita IN ('sportello', 'telefono', 'email', 'domicilio', 'altro')),
            interlocutore TEXT NOT NULL CHECK (interlocutore IN ('interessato', 'familiare', 'altro_servizio',
                'terzo_settore', 'altro')),
            inviato_da TEXT NOT NULL CHECK (inviato_da IN ('autonomo', 'caf', 'medico', 'scuola', 'cpi',
                'volontariato', 'forze_ordine', 'altro_comune', 'altro')),
            persona_id INTEGER REFERENCES persone(id),
            informativa_il INTEGER,
            esito TEXT NOT NULL CHECK (esito IN ('informato', 'domanda', 'appuntamento', 'altro_servizio', 'nessuno')),
            note BLOB NOT NULL CHECK (length(note) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX accessi_data ON accessi(data, punto_id);
        CREATE INDEX accessi_persona ON accessi(persona_id) WHERE persona_id IS NOT NULL;

        CREATE TABLE accessi_motivi (
            accesso_id INTEGER NOT NULL REFERENCES accessi(id),
            ordine INTEGER NOT NULL,
            motivo TEXT NOT NULL CHECK (motivo IN ('informazioni', 'domanda', 'stato_domanda', 'sospensione', 'revoca',
                'rifiuto', 'altra_prestazione', 'bisogno_sociale')),
            PRIMARY KEY (accesso_id, ordine)
        ) STRICT, WITHOUT ROWID;
        """
}
