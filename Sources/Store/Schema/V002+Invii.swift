// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension V002 {
    /// The waiting lists with four more: what was sent and waits for its receipt, the households to call, the DSU to be
    /// put right, the patti of the CPI.
    static let attese = """
        CREATE TABLE attese_nuova (
            coda TEXT NOT NULL CHECK (coda IN ('da-inviare', 'inviate', 'da-assegnare', 'da-convocare',
                'senza-analisi', 'senza-progetto', 'patti-attesi', 'da-comunicare', 'monitoraggi', 'dsu-difformi', 'dsu', 'in-scadenza',
                'comunicazioni-fatti', 'scadenze')),
            scade INTEGER NOT NULL CHECK (scade <= 9999999),
            presentata INTEGER NOT NULL,
            domanda_id INTEGER NOT NULL REFERENCES domande(id),
            dal INTEGER NOT NULL,
            comune TEXT NOT NULL,
            assistente_id INTEGER REFERENCES operatori(id),
            consulente_id INTEGER REFERENCES operatori(id),
            esito_analisi TEXT CHECK (esito_analisi IN ('LAV', 'SOC', 'COM', 'SPE')),
            PRIMARY KEY (coda, scade, presentata, domanda_id)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO attese_nuova SELECT CASE WHEN coda = 'senza-progetto' AND domanda_id IN (
                SELECT domanda_id FROM prese_in_carico WHERE stato = 'ATTESA_PATTO') THEN 'patti-attesi' ELSE coda END,
            scade, presentata, domanda_id, dal, comune, assistente_id, consulente_id, esito_analisi
            FROM attese ORDER BY 1, scade, presentata, domanda_id;
        INSERT INTO attese_nuova
            SELECT 'da-convocare', a.scade, a.presentata, a.domanda_id, a.dal, a.comune, a.assistente_id,
                a.consulente_id, a.esito_analisi
            FROM attese a JOIN prese_in_carico p ON p.domanda_id = a.domanda_id
            WHERE a.coda = 'senza-analisi' AND p.stato = 'ASSEGNATA' ORDER BY 2, 3, 4;
        DROP TABLE attese;
        ALTER TABLE attese_nuova RENAME TO attese;
        CREATE UNIQUE INDEX attese_domanda ON attese(domanda_id, coda);
        CREATE INDEX attese_comune ON attese(coda, comune, scade, presentata, domanda_id);
        CREATE INDEX attese_assistente ON attese(coda, assistente_id, scade, presentata, domanda_id)
            WHERE assistente_id IS NOT NULL;
        CREATE INDEX attese_consulente ON attese(coda, consulente_id, scade, presentata, domanda_id)
            WHERE consulente_id IS NOT NULL;
        CREATE INDEX attese_esito ON attese(coda, esito_analisi, scade, presentata, domanda_id)
            WHERE esito_analisi IS NOT NULL;
        """

    /// The batches sent to INPS, frozen at the sending, and the files written of them: rows are only added.
    static let lotti = """
        CREATE TABLE lotti (
            id INTEGER PRIMARY KEY,
            numero TEXT NOT NULL UNIQUE CHECK (numero GLOB '[0-9][0-9][0-9][0-9]-[0-9]*'),
            data INTEGER NOT NULL,
            quante INTEGER NOT NULL CHECK (quante >= 1),
            righe BLOB NOT NULL CHECK (length(righe) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE lotti_domande (
            lotto_id INTEGER NOT NULL REFERENCES lotti(id),
            posizione INTEGER NOT NULL CHECK (posizione >= 1),
            domanda_id INTEGER NOT NULL REFERENCES domande(id),
            PRIMARY KEY (lotto_id, posizione)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX lotti_domande_domanda ON lotti_domande(domanda_id, lotto_id);
        CREATE TABLE lotti_file (
            id INTEGER PRIMARY KEY,
            lotto_id INTEGER NOT NULL REFERENCES lotti(id),
            nome TEXT NOT NULL CHECK (nome <> '' AND instr(nome, '/') = 0),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX lotti_file_lotto ON lotti_file(lotto_id, id);
        CREATE TRIGGER lotti_non_cambiano BEFORE UPDATE ON lotti
        BEGIN SELECT RAISE(ABORT, 'un lotto non cambia'); END;
        CREATE TRIGGER lotti_non_si_cancellano BEFORE DELETE ON lotti
        BEGIN SELECT RAISE(ABORT, 'un lotto non si cancella'); END;
        CREATE TRIGGER lotti_domande_non_cambiano BEFORE UPDATE ON lotti_domande
        BEGIN SELECT RAISE(ABORT, 'un lotto non cambia'); END;
        CREATE TRIGGER lotti_domande_non_si_cancellano BEFORE DELETE ON lotti_domande
        BEGIN SELECT RAISE(ABORT, 'un lotto non si cancella'); END;
        CREATE TRIGGER lotti_file_non_cambiano BEFORE UPDATE ON lotti_file
        BEGIN SELECT RAISE(ABORT, 'un file scritto non cambia'); END;
        CREATE TRIGGER lotti_file_non_si_cancellano BEFORE DELETE ON lotti_file
        BEGIN SELECT RAISE(ABORT, 'un file scritto non si cancella'); END;
        """

    /// The DSU to be put right, and the letters made about the DSU; the letters are only added.
    static let dsu = """
        CREATE TABLE segnalazioni_dsu (
            domanda_id INTEGER PRIMARY KEY REFERENCES domande(id),
            version INTEGER NOT NULL CHECK (version >= 1),
            difetto TEXT NOT NULL CHECK (difetto IN ('non_trovata', 'scaduta', 'omissioni', 'difformita')),
            azione TEXT NOT NULL CHECK (azione IN ('caf', 'nuova_dsu', 'documenti', 'riesame')),
            richiamo INTEGER,
            risolta INTEGER NOT NULL CHECK (risolta IN (0, 1)),
            note BLOB NOT NULL CHECK (length(note) >= 20),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE lettere_dsu (
            domanda_id INTEGER NOT NULL REFERENCES domande(id),
            registrato INTEGER NOT NULL,
            data INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            PRIMARY KEY (domanda_id, registrato)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER lettere_dsu_non_cambiano BEFORE UPDATE ON lettere_dsu
        BEGIN SELECT RAISE(ABORT, 'una lettera fatta non cambia'); END;
        CREATE TRIGGER lettere_dsu_non_si_cancellano BEFORE DELETE ON lettere_dsu
        BEGIN SELECT RAISE(ABORT, 'una lettera fatta non si cancella'); END;
        """

    /// Puts in the two new lists the domande that were already in their states; only here the days can be counted.
    static func fillNewQueues(_ db: Database) throws {
        let reader = Reader(db: db)
        let calendario = try reader.calendario()
        let sent = try db.rows("SELECT id, comune, presentata, inviata_il FROM domande WHERE stato = 'INVIATA'")
        for row in sent {
            guard let inviataIl = row.dateIfAny("inviata_il") else { continue }
            let scade = Termine.compute(.verificaInps, from: inviataIl, calendar: calendario).scade
            try insertWaiting(db, "inviate", scade: scade, dal: inviataIl, of: row)
        }
        let wrong = try db.rows(
            """
            SELECT d.id, d.comune, d.presentata, d.stato, e.data FROM domande d
            JOIN esiti e ON e.id = (SELECT max(id) FROM esiti u WHERE u.domanda_id = d.id)
            WHERE d.stato IN ('RESPINTA', 'SOSPESA') AND e.motivo = 'dsu_mancante'
            """)
        for row in wrong {
            let stato: DomandaState = try row.code("stato")
            let scade =
                stato == .respinta
                ? Termine.compute(.riesame, from: row.date("data"), calendar: calendario).scade : nil
            try insertWaiting(db, "dsu-difformi", scade: scade, dal: row.date("data"), of: row)
        }
    }

    private static func insertWaiting(
        _ db: Database, _ coda: String, scade: CalendarDate?, dal: CalendarDate, of row: StoredRow
    ) throws {
        let (id, comune, presentata): (Int64, String, Int) = (row["id"], row["comune"], row["presentata"])
        try db.execute(
            cached: """
                INSERT INTO attese (coda, scade, presentata, domanda_id, dal, comune, assistente_id, consulente_id,
                    esito_analisi)
                SELECT ?, ?, ?, d.id, ?, ?, p.assistente_id, p.consulente_id, p.esito_analisi
                FROM domande d LEFT JOIN prese_in_carico p ON p.domanda_id = d.id WHERE d.id = ?
                """, [coda, Deadline.column(scade), presentata, dal, comune, id])
    }
}
