// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The facts of article 12 with what followed them.
    ///
    /// What happened and why it is justified is sealed; what the lists and the report count is in columns. The absences
    /// recorded before, under a signed project, are the first facts: none of them has words of its own.
    static let inadempienze = """
        CREATE TABLE inadempienze (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            persona_id INTEGER REFERENCES persone(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('mancata_convocazione', 'mancata_iniziativa', 'mancata_attivita',
                'offerta_rifiutata', 'altro_impegno', 'dsu_non_veritiera', 'beneficio_indebito')),
            origine TEXT NOT NULL CHECK (origine IN ('convocazione', 'appuntamento', 'monitoraggio', 'cpi', 'scuola',
                'sanita', 'inps', 'altro')),
            data INTEGER NOT NULL,
            convocazione INTEGER CHECK (convocazione >= 0),
            contata INTEGER NOT NULL CHECK (contata IN (0, 1)),
            importo INTEGER CHECK (importo >= 0),
            proposta TEXT NOT NULL CHECK (proposta IN ('richiamo', 'nuovo_richiamo', 'quarto_di_mensilita', 'mensilita',
                'due_mensilita', 'sospensione', 'decadenza')),
            stato TEXT NOT NULL CHECK (stato IN ('giustificata', 'esclusa', 'da_richiamare', 'richiamata',
                'da_sospendere', 'da_comunicare', 'comunicata', 'decisa', 'annullata')),
            entro INTEGER CHECK ((entro IS NOT NULL) = (stato = 'da_comunicare')),
            documento BLOB CHECK (documento IS NULL OR length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX inadempienze_presa ON inadempienze(presa_id, data, id);
        CREATE INDEX inadempienze_data ON inadempienze(data, tipo, stato);
        CREATE UNIQUE INDEX inadempienze_convocazione ON inadempienze(presa_id, convocazione)
            WHERE convocazione IS NOT NULL;
        CREATE TRIGGER inadempienze_non_si_cancellano BEFORE DELETE ON inadempienze
        BEGIN SELECT RAISE(ABORT, 'un fatto si annulla con il motivo, non si cancella'); END;

        CREATE TABLE inadempienze_passi (
            id INTEGER PRIMARY KEY,
            inadempienza_id INTEGER NOT NULL REFERENCES inadempienze(id),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('richiamo', 'nuovo_richiamo', 'sospensione', 'comunicazione',
                'decisione', 'ripristino', 'giustificazione', 'rettifica')),
            data INTEGER NOT NULL,
            entro INTEGER CHECK (entro IS NULL OR entro >= data),
            sanzione TEXT CHECK (sanzione IN ('quarto_di_mensilita', 'mensilita', 'due_mensilita', 'sospensione',
                'decadenza')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK (sanzione IS NULL OR tipo = 'decisione')
        ) STRICT;
        CREATE INDEX inadempienze_passi_di ON inadempienze_passi(inadempienza_id, id);
        CREATE TRIGGER inadempienze_passi_non_cambiano BEFORE UPDATE ON inadempienze_passi
        BEGIN SELECT RAISE(ABORT, 'un passo non cambia'); END;
        CREATE TRIGGER inadempienze_passi_non_si_cancellano BEFORE DELETE ON inadempienze_passi
        BEGIN SELECT RAISE(ABORT, 'un passo non si cancella'); END;

        INSERT INTO inadempienze (version, presa_id, tipo, origine, data, convocazione, contata, proposta, stato, entro,
                operatore_id, registrato, modificata_da, modificata)
            SELECT 1, presa_id, 'mancata_convocazione', 'convocazione', data, ordine, contata,
                CASE numero WHEN 1 THEN 'quarto_di_mensilita' WHEN 2 THEN 'mensilita' ELSE 'decadenza' END,
                iif(contata = 1, 'da_comunicare', 'esclusa'), iif(contata = 1, data + 14, NULL),
                modificata_da, modificata, modificata_da, modificata
            FROM (SELECT k.presa_id, k.data, k.ordine, k.contata, p.modificata_da, p.modificata,
                    sum(k.contata) OVER (PARTITION BY k.presa_id ORDER BY k.ordine) AS numero
                FROM convocazioni k JOIN prese_in_carico p ON p.id = k.presa_id
                WHERE k.esito = 'assente_ingiustificato' AND p.firmata_il < k.data)
            ORDER BY presa_id, ordine;
        INSERT INTO attese (coda, scade, presentata, domanda_id, dal, comune, assistente_id, consulente_id,
                esito_analisi)
            SELECT 'comunicazioni-fatti', min(i.entro), d.presentata, d.id, min(i.data), d.comune, p.assistente_id,
                p.consulente_id, p.esito_analisi
            FROM inadempienze i JOIN prese_in_carico p ON p.id = i.presa_id JOIN domande d ON d.id = p.domanda_id
            WHERE i.stato = 'da_comunicare' AND d.presentata IS NOT NULL
                AND p.stato NOT IN ('CHIUSA', 'TRASFERITA') GROUP BY p.id;
        """
}
