// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Store

extension Workbench {
    /// Days of the agenda of everybody: those in which the convocation form looks for a free place.
    private static let days = 28
    /// A search opens every note: a few turns say what it takes.
    private static let searches = 3

    /// What reads more than one case: the agenda of everybody, and a search through all the diaries.
    func measurePeriods(_ archive: String, _ size: Int, into table: inout BenchTable) throws {
        let today = CalendarDate(year: 2018, month: 11, day: 30) ?? CalendarDate(dayNumber: 0)
        let store = try CaseStore(
            CaseStore.Options(path: archive),
            clock: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
            today: { today })
        let shell = try ShellSession(archive)
        guard
            let who = try store.operatori().first(where: {
                $0.may(.gestisciAgenda) == nil && $0.may(.scriviDiario) == nil
            })
        else { throw BenchProblem("l'archivio di prova non ha chi tiene l'agenda e legge i diari") }
        try measureAgenda(store, shell, who, today, size, into: &table)
        try measureDiary(store, shell, who, size, into: &table)
    }

    /// The agenda of everybody, beside the shell that reads the same rows without opening what is sealed.
    private func measureAgenda(
        _ store: CaseStore, _ shell: ShellSession, _ who: Operatore, _ today: CalendarDate, _ size: Int,
        into table: inout BenchTable
    ) throws {
        let last = today.adding(days: Self.days)
        let sql = Self.agendaSQL(today, last)
        var (ours, theirs, floor) = (Sample(), Sample(), Sample())
        for turn in 0..<(max(10, times / 10) + 2) {
            let start = Nanoseconds.now
            let agenda = try store.agenda(dal: today, al: last, operatore: nil, by: who)
            let time = Nanoseconds.now - start
            let peer = try shell.run(sql)
            let nothing = try shell.run("")
            guard turn >= 2, agenda.voci.count >= 0 else { continue }
            ours.add(time.milliseconds)
            theirs.add(peer.time.milliseconds)
            floor.add(nothing.time.milliseconds)
        }
        let base = floor.median
        table.add(
            "agenda di tutti, 28 giorni, p50", size: size, ours.median, peer: "sqlite3",
            max(0.001, theirs.median - base))
        table.add(
            "agenda di tutti, 28 giorni, p99", size: size, ours.p99, peer: "sqlite3", max(0.001, theirs.p99 - base))
    }

    /// A word that no note holds, so that all are opened, beside the shell that reads the same documents.
    private func measureDiary(
        _ store: CaseStore, _ shell: ShellSession, _ who: Operatore, _ size: Int, into table: inout BenchTable
    ) throws {
        let sql =
            "SELECT count(*), sum(instr(documento, 'zzqx')) FROM (SELECT documento FROM diario "
            + "ORDER BY data DESC, id DESC);"
        var (ours, slices, theirs, floor) = (Sample(), Sample(), Sample(), Sample())
        for _ in 0..<Self.searches {
            let start = Nanoseconds.now
            let search = try store.beginDiarySearch("zzqx", by: who)
            while !search.isOver {
                let slice = Nanoseconds.now
                _ = try search.step()
                slices.add((Nanoseconds.now - slice).milliseconds)
            }
            ours.add((Nanoseconds.now - start).milliseconds)
            theirs.add(try shell.run(sql).time.milliseconds)
            floor.add(try shell.run("").time.milliseconds)
        }
        let peer = max(0.001, theirs.median - floor.median)
        table.add("ricerca in tutti i diari", size: size, ours.median, peer: "sqlite3", peer)
        // One slice is what keeps a key waiting: it must not grow with the archive.
        table.add("una tappa della ricerca, p99", size: size, slices.p99, peer: "50 ms", 50)
    }

    /// The rows of the agenda, as its statements ask for them.
    private static func agendaSQL(_ dal: CalendarDate, _ al: CalendarDate) -> String {
        let period = "BETWEEN \(dal.dayNumber) AND \(al.dayNumber)"
        let household = "JOIN domande d ON d.id = c.domanda_id JOIN persone p ON p.id = d.richiedente_id"
        return [
            "SELECT a.*, d.codice, p.cognome FROM appuntamenti a LEFT JOIN domande d ON d.id = a.domanda_id "
                + "LEFT JOIN persone p ON p.id = d.richiedente_id WHERE a.data \(period) ORDER BY a.data, a.ora, a.id;",
            "SELECT k.*, d.codice, p.cognome FROM convocazioni k JOIN prese_in_carico c ON c.id = k.presa_id "
                + "\(household) WHERE k.data \(period) ORDER BY k.data, k.ora, k.presa_id;",
            "SELECT c.id, c.prossima_verifica, d.codice, p.cognome FROM prese_in_carico c \(household) "
                + "WHERE c.prossima_verifica \(period) AND c.stato IN ('COMUNICATA', 'IN_MONITORAGGIO') "
                + "ORDER BY c.prossima_verifica, c.id;",
            "SELECT a.id, a.appuntamento_il, a.documento, p.cognome FROM accessi a "
                + "LEFT JOIN persone p ON p.id = a.persona_id WHERE a.appuntamento_il \(period) "
                + "AND NOT EXISTS (SELECT 1 FROM accessi r WHERE r.rettifica_di = a.id);",
        ].joined(separator: " ")
    }
}
