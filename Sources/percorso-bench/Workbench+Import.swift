// SPDX-License-Identifier: EUPL-1.2

import Application
import Domain
import Foundation

extension Workbench {
    /// A list of outcomes read into an archive, beside the `sqlite3` shell that imports the same list and writes the
    /// same rows with the equivalent statements.
    func measureImport(rows: Int, into table: inout BenchTable) throws {
        let sent = try archiveOfSent(rows)
        let list = try outcomes(rows)
        var (ours, theirs) = (Sample(), Sample())
        // Three turns, each on a fresh copy: an import cannot be repeated on the same archive.
        for _ in 0..<3 {
            let (mine, peer) = (directory + "/importa-percorso.sqlite", directory + "/importa-sqlite3.sqlite")
            for copy in [mine, peer] {
                for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + ending) }
                try FileManager.default.copyItem(atPath: sent, toPath: copy)
            }
            let start = Nanoseconds.now
            let desk = try ArchiveDesk(path: mine, operatore: nil, for: .registraEsito, AppEnvironment.live())
            let job = try desk.importJob(RichiestaImportazione(tipo: .esiti, percorso: list), mappa: nil)
            var summary: RiepilogoImportazione?
            while summary == nil { summary = try job.step() }
            ours.add((Nanoseconds.now - start).milliseconds)
            guard let summary, summary.isScritta, summary.quante(.nuova) == rows else {
                throw BenchProblem("l'importazione non ha registrato \(rows) esiti")
            }
            let script = directory + "/importa.sql"
            try Workbench.equivalent(list).write(toFile: script, atomically: true, encoding: .utf8)
            let peerStart = Nanoseconds.now
            try run(["sh", "-c", "sqlite3 -bail '\(peer)' < '\(script)'"])
            theirs.add((Nanoseconds.now - peerStart).milliseconds)
        }
        table.add("importazione di esiti", size: rows, ours.median, peer: "sqlite3 .import e SQL", theirs.median)
    }

    /// An archive of so many domande already sent, made from a register by the program itself.
    private func archiveOfSent(_ rows: Int) throws -> String {
        let path = "\(directory)/inviate-\(rows).sqlite"
        if FileManager.default.fileExists(atPath: path) { return path }
        let unfinished = path + ".incompleto"
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: unfinished + ending) }
        print("Si crea l'archivio di \(BenchTable.grouped(rows)) domande inviate.")
        try run([
            program, "inizia", "--archivio", unfinished, "--zona", "Zona di prova", "--sede", "Pistoia", "--comuni",
            "G713", "--cognome", "Prova", "--nome", "Sara",
        ])
        var register =
            "protocollo_domanda;data_presentazione;comune;cf_richiedente;cognome;nome;data_verifica;data_invio\n"
        for number in 1...rows {
            let code = Workbench.codiceFiscale(number)
            register += "\(number)/2018;2018-07-02;G713;\(code);Inventati;Prova;2018-07-04;2018-07-09\n"
        }
        let file = directory + "/registro.csv"
        try register.write(toFile: file, atomically: true, encoding: .utf8)
        try run([program, "importa", "domande", file, "--archivio", unfinished])
        try run(["sqlite3", unfinished, "PRAGMA wal_checkpoint(TRUNCATE);"])
        try FileManager.default.moveItem(atPath: unfinished, toPath: path)
        return path
    }

    /// A list in the local layout: six in ten accepted, three rejected, one suspended.
    private func outcomes(_ rows: Int) throws -> String {
        let path = "\(directory)/esiti-\(rows).csv"
        var list =
            "protocollo_domanda;cf_richiedente;data_presentazione;comune;esito;data_esito;motivo;importo_mensile;"
            + "decorrenza;scadenza;note\n"
        for number in 1...rows {
            let key = "\(number)/2018;\(Workbench.codiceFiscale(number));2018-07-02;Pistoia;"
            switch number % 10 {
            case 0..<6: list += key + "ACCOLTA;2018-07-16;;231,65;2018-08-01;;\n"
            case 6..<9: list += key + "RESPINTA;2018-07-16;naspi;;;;\n"
            default: list += key + "SOSPESA;2018-07-16;dsu_mancante;;;;\n"
            }
        }
        try list.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// A provisional code of eleven digits, valid and different for each number.
    private static func codiceFiscale(_ number: Int) -> String {
        let body = String(format: "%010d", number)
        var sum = 0
        for (index, digit) in body.utf8.enumerated() {
            let value = Int(digit) - 48
            let doubled = value * 2 > 9 ? value * 2 - 9 : value * 2
            sum += index % 2 == 0 ? value : doubled
        }
        return body + String((10 - sum % 10) % 10)
    }

    /// The statements that write what an import writes: outcomes, states, facts of both axes, cases, lists, audit.
    ///
    /// The rows of the audit trail are not chained: SQL has no hash to do it with, so the program does this much more.
    private static func equivalent(_ list: String) -> String {
        let now = "CAST(unixepoch() AS INTEGER) * 1000"
        let day = "CAST(unixepoch() / 86400 AS INTEGER)"
        let detail = "CAST(x'0009010000000000000000000000000000000000' || '{}' AS BLOB)"
        return """
            PRAGMA foreign_keys = ON;
            PRAGMA synchronous = FULL;
            CREATE TEMP TABLE lista (protocollo TEXT, cf TEXT, presentata TEXT, comune TEXT, esito TEXT, data TEXT,
                motivo TEXT, importo TEXT, decorrenza TEXT, scadenza TEXT, note TEXT);
            .mode csv
            .separator ;
            .import --skip 1 '\(list)' lista
            BEGIN;
            CREATE TEMP TABLE trovate AS
                SELECT d.id, d.stato AS prima, d.presentata, d.comune, l.esito, unixepoch(l.data) / 86400 AS data,
                    nullif(l.motivo, '') AS motivo,
                    CAST(round(CAST(replace(nullif(l.importo, ''), ',', '.') AS REAL) * 100) AS INTEGER) AS importo,
                    unixepoch(nullif(l.decorrenza, '')) / 86400 AS decorrenza
                FROM lista l
                JOIN domande d ON d.protocollo_anno = CAST(substr(l.protocollo, instr(l.protocollo, '/') + 1) AS INTEGER)
                    AND d.protocollo_numero = CAST(l.protocollo AS INTEGER) AND d.codice IS NOT NULL
                JOIN persone p ON p.id = d.richiedente_id AND p.codice_fiscale = l.cf;
            INSERT INTO esiti (domanda_id, stato, data, motivo, importo, decorrenza)
                SELECT id, esito, data, motivo, importo, decorrenza FROM trovate;
            UPDATE domande SET version = version + 1, stato = t.esito, decorrenza = ifnull(t.decorrenza, domande.decorrenza),
                modificata_da = 1, modificata = \(now)
                FROM trovate t WHERE domande.id = t.id;
            INSERT INTO eventi (asse, domanda_id, codice, data, registrato, registrato_il, operatore_id, da, a, dettaglio)
                SELECT 'A', id, 'esito_' || lower(esito), data, \(now), \(day), 1, prima, esito, \(detail) FROM trovate;
            INSERT INTO prese_in_carico (version, domanda_id, stato, aperta_il, in_coda_dal, gia_in_carico, modificata_da,
                modificata) SELECT 1, id, 'DA_ASSEGNARE', data, data, 0, 1, \(now) FROM trovate
                WHERE esito IN ('ACCOLTA', 'SOSPESA');
            INSERT INTO eventi (asse, domanda_id, presa_id, codice, data, registrato, registrato_il, operatore_id, a,
                dettaglio) SELECT 'B', t.id, p.id, 'apri', t.data, \(now), \(day), 1, 'DA_ASSEGNARE', \(detail)
                FROM trovate t JOIN prese_in_carico p ON p.domanda_id = t.id;
            DELETE FROM attese WHERE domanda_id IN (SELECT id FROM trovate);
            INSERT INTO attese (coda, scade, presentata, domanda_id, dal, comune)
                SELECT 'da-assegnare', presentata / 1440 + 36, presentata, id, data, comune FROM trovate
                WHERE esito IN ('ACCOLTA', 'SOSPESA');
            INSERT INTO attese (coda, scade, presentata, domanda_id, dal, comune)
                SELECT 'in-scadenza', decorrenza + 547, presentata, id, decorrenza, comune FROM trovate
                WHERE esito = 'ACCOLTA';
            INSERT INTO registro (registrato, operatore_id, azione, esito, domanda_id, presa_id, dettaglio, impronta)
                SELECT \(now), 1, 'domanda_esito_' || lower(t.esito), 'fatto', t.id, p.id, '', zeroblob(32)
                FROM trovate t LEFT JOIN prese_in_carico p ON p.domanda_id = t.id;
            COMMIT;

            """
    }
}
