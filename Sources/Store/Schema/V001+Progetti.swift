// SPDX-License-Identifier: EUPL-1.2

extension V001 {
    static let progetti = """
        CREATE TABLE progetti (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            versione INTEGER NOT NULL CHECK (versione >= 1),
            aperto_il INTEGER NOT NULL,
            inizio INTEGER,
            fine INTEGER,
            frequenza TEXT NOT NULL CHECK (frequenza IN ('settimanale', 'quindicinale', 'mensile', 'bimestrale')),
            firmato INTEGER NOT NULL CHECK (firmato IN (0, 1)),
            firmato_il INTEGER,
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            UNIQUE (presa_id, versione),
            CHECK ((firmato = 1) = (firmato_il IS NOT NULL))
        ) STRICT;
        CREATE TRIGGER progetti_firmati_non_cambiano BEFORE UPDATE ON progetti WHEN OLD.firmato = 1
        BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;
        CREATE TRIGGER progetti_firmati_non_si_cancellano BEFORE DELETE ON progetti WHEN OLD.firmato = 1
        BEGIN SELECT RAISE(ABORT, 'una versione firmata non si cancella'); END;

        CREATE TABLE risultati (
            progetto_id INTEGER NOT NULL REFERENCES progetti(id),
            obiettivo INTEGER NOT NULL CHECK (obiettivo >= 0),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            area TEXT NOT NULL CHECK (area IN ('a', 'b', 'c', 'd', 'e', 'f')),
            entro INTEGER,
            stato TEXT NOT NULL CHECK (stato IN ('previsto', 'non_raggiunto', 'parziale', 'raggiunto')),
            PRIMARY KEY (progetto_id, obiettivo, ordine)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE impegni (
            progetto_id INTEGER NOT NULL REFERENCES progetti(id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            persona_id INTEGER REFERENCES persone(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('CONTATTI', 'RICERCA_LAVORO', 'SCUOLA_FORMAZIONE', 'SALUTE', 'ALTRO')),
            stato TEXT NOT NULL CHECK (stato IN ('previsto', 'rispettato', 'parziale', 'non_rispettato')),
            PRIMARY KEY (progetto_id, ordine)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE interventi (
            progetto_id INTEGER NOT NULL REFERENCES progetti(id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            codice TEXT NOT NULL,
            persona_id INTEGER REFERENCES persone(id),
            fondo TEXT NOT NULL,
            dal INTEGER,
            al INTEGER,
            quantita INTEGER,
            stato TEXT NOT NULL CHECK (stato IN ('previsto', 'richiesto', 'attivo', 'sospeso', 'concluso',
                'non_attivato')),
            PRIMARY KEY (progetto_id, ordine)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX interventi_codice ON interventi(codice, stato);

        CREATE TABLE firme (
            progetto_id INTEGER NOT NULL REFERENCES progetti(id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            data INTEGER,
            ha_motivo INTEGER NOT NULL CHECK (ha_motivo IN (0, 1)),
            PRIMARY KEY (progetto_id, ordine)
        ) STRICT, WITHOUT ROWID;

        """
        + ["risultati", "impegni", "interventi", "firme"].map { signed($0) }.joined(separator: "\n")

    /// Rows of a signed version are neither added nor taken away; only `stato` follows the monitoring.
    private static func signed(_ table: String) -> String {
        let isSigned = "(SELECT firmato FROM progetti WHERE id ="
        return """
            CREATE TRIGGER \(table)_firmati_non_si_cancellano BEFORE DELETE ON \(table)
            WHEN \(isSigned) OLD.progetto_id) = 1
            BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;
            CREATE TRIGGER \(table)_firmati_non_si_aggiungono BEFORE INSERT ON \(table)
            WHEN \(isSigned) NEW.progetto_id) = 1
            BEGIN SELECT RAISE(ABORT, 'una versione firmata non cambia'); END;
            """
    }

    static let percorso = """
        CREATE TABLE patti (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            firmato_il INTEGER NOT NULL,
            riferimento TEXT NOT NULL
        ) STRICT;
        CREATE INDEX patti_presa ON patti(presa_id);

        CREATE TABLE comunicazioni (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            data INTEGER NOT NULL,
            ricevuta TEXT NOT NULL
        ) STRICT;
        CREATE INDEX comunicazioni_presa ON comunicazioni(presa_id);

        CREATE TABLE monitoraggi (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            data INTEGER NOT NULL,
            tipo TEXT NOT NULL CHECK (tipo IN ('colloquio', 'visita', 'verifica_eemm', 'telefonata',
                'riunione_di_rete')),
            prossima INTEGER CHECK (prossima > data),
            proposta TEXT NOT NULL CHECK (proposta IN ('nessuna', 'richiamo', 'sanzione', 'revisione')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX monitoraggi_presa ON monitoraggi(presa_id);

        CREATE TABLE diario (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            data INTEGER NOT NULL,
            tipo TEXT NOT NULL CHECK (tipo IN ('colloquio', 'visita', 'telefonata', 'rete', 'assenza', 'richiesta',
                'altro')),
            riservata INTEGER NOT NULL CHECK (riservata IN (0, 1)),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX diario_presa ON diario(presa_id, data, id);

        CREATE TABLE bozze (
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            chiave TEXT NOT NULL CHECK (chiave <> ''),
            domanda_id INTEGER REFERENCES domande(id),
            salvata INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            PRIMARY KEY (operatore_id, chiave)
        ) STRICT, WITHOUT ROWID;
        """
}
