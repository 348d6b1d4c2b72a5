// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Store

extension Workbench {
    /// Rows of a page, as at 80 by 24.
    private static let page = 17

    /// What the archive costs: a page of a list, and a commit.
    func measureStore(_ archive: String, _ size: Int, into table: inout BenchTable) throws {
        let today = CalendarDate(year: 2018, month: 11, day: 30) ?? CalendarDate(dayNumber: 0)
        let store = try CaseStore(
            CaseStore.Options(path: archive), clock: { Workbench.now }, today: { today })
        let shell = try ShellSession(archive)
        try measurePage(store, shell, today, size, into: &table)
        try measureCommit(archive, today, size, into: &table)
    }

    private static var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    private func measurePage(
        _ store: CaseStore, _ shell: ShellSession, _ today: CalendarDate, _ size: Int, into table: inout BenchTable
    ) throws {
        var (ours, theirs, floor) = (Sample(), Sample(), Sample())
        let sql = Workbench.pageSQL(today)
        for turn in 0..<(times + 5) {
            let start = Nanoseconds.now
            let pagina = try store.coda(.daAssegnare, filtro: FiltroCoda(), limit: Workbench.page, today: today)
            let time = Nanoseconds.now - start
            let peer = try shell.run(sql)
            let nothing = try shell.run("")
            guard turn >= 5, pagina.totale.valore >= 0 else { continue }
            ours.add(time.milliseconds)
            theirs.add(peer.time.milliseconds)
            floor.add(nothing.time.milliseconds)
        }
        // What the shell takes to be asked and to answer nothing is not part of the query.
        let peer = max(0.001, theirs.median - floor.median)
        table.add("pagina di un elenco, p50", size: size, ours.median, peer: "sqlite3", peer)
        table.add(
            "pagina di un elenco, p99", size: size, ours.p99, peer: "sqlite3", max(0.001, theirs.p99 - floor.median))
    }

    private func measureCommit(
        _ archive: String, _ today: CalendarDate, _ size: Int, into table: inout BenchTable
    ) throws {
        let bare = directory + "/nuda.sqlite"
        defer {
            for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: bare + ending) }
        }
        let store = try CaseStore(CaseStore.Options(path: archive), clock: { Workbench.now }, today: { today })
        guard let who = try store.operatori().first(where: { $0.may(.registraAccesso) == nil }),
            let punto = try store.puntiDiAccesso().first, let ora = TimeOfDay(hour: 9, minute: 30)
        else { throw BenchProblem("l'archivio di prova non ha operatori o punti di accesso") }
        let act = Act.recordAccesso(
            DatiAccesso(data: today, ora: ora, punto: punto.id, motivi: [.informazioni], esito: .informato))
        let shell = try ShellSession(bare)
        try shell.run(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                + "CREATE TABLE t(id INTEGER PRIMARY KEY, dati TEXT NOT NULL);")
        var (ours, theirs, floor) = (Sample(), Sample(), Sample())
        for turn in 0..<(times + 5) {
            let start = Nanoseconds.now
            try store.record(act, by: who)
            let time = Nanoseconds.now - start
            let peer = try shell.run("INSERT INTO t(dati) VALUES ('una riga come tante');")
            let nothing = try shell.run("")
            guard turn >= 5 else { continue }
            ours.add(time.milliseconds)
            theirs.add(peer.time.milliseconds)
            floor.add(nothing.time.milliseconds)
        }
        table.add(
            "registrazione, p50", size: size, ours.median, peer: "sqlite3 (FULL)",
            max(0.001, theirs.median - floor.median))
        table.add(
            "registrazione, p99", size: size, ours.p99, peer: "sqlite3 (FULL)", max(0.001, theirs.p99 - floor.median))
    }

    /// The statements behind a first page of `da-assegnare`: its rows, how many there are, how many are overdue.
    private static func pageSQL(_ today: CalendarDate) -> String {
        let day = today.dayNumber
        let rows = """
            SELECT a.scade, a.presentata, a.domanda_id, a.dal, a.comune, a.coda, d.codice, d.stato, d.protocollo_numero,
                d.protocollo_anno, p.cognome, p.nome, pic.stato, o.cognome, o.nome,
                (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.dal <= \(day)
                    AND (c.al IS NULL OR c.al >= \(day)))
            FROM (SELECT * FROM attese a WHERE a.coda = 'da-assegnare' AND a.scade <= 9999999
                ORDER BY a.scade, a.presentata, a.domanda_id LIMIT \(page + 1)) a
            JOIN domande d ON d.id = a.domanda_id
            JOIN persone p ON p.id = d.richiedente_id
            LEFT JOIN prese_in_carico pic ON pic.domanda_id = d.id
            LEFT JOIN operatori o ON o.id = a.assistente_id
            ORDER BY a.scade, a.presentata, a.domanda_id;
            """
        func count(_ horizon: Int) -> String {
            "SELECT count(*) FROM (SELECT 1 FROM attese a WHERE a.coda = 'da-assegnare' AND a.scade <= \(horizon) "
                + "LIMIT \(Conteggio.cap + 1));"
        }
        let before = """
            SELECT count(*) FROM (SELECT 1 FROM attese a WHERE a.coda = 'da-assegnare' AND a.scade <= 9999999
                AND (a.scade, a.presentata, a.domanda_id) < (0, 0, 0) LIMIT \(Conteggio.cap));
            """
        return "BEGIN; \(rows) \(before) \(count(9_999_999)) \(count(day - 1)) COMMIT;"
            .replacingOccurrences(of: "\n", with: " ")
    }
}
