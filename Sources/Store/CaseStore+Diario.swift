// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Begins a search through the diaries of all cases; it leaves one row in the audit trail, without the words.
    ///
    /// - Throws: `Refusal` when the role may not read diaries or the words are too short, `StoreProblem`.
    public func beginDiarySearch(_ words: String, by operatore: Operatore) throws -> DiarySearch {
        let parole = ParoleCercate(words)
        if let problema = parole.problema { throw Refusal(problema.code, problema.sentence) }
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(.leggiDiario) {
                    throw Denial(refusal: refusal, azione: "ricerca_diario")
                }
                var entry = AuditEntry(azione: "ricerca_diario")
                entry.dettaglio = "parole=\(parole.parole.count) lunghezza=\(words.count)"
                try recorder.audit(entry)
                let total = try db.number("SELECT count(*) FROM diario")
                return DiarySearch(store: self, operatore: recorder.operatore, parole: parole, total: total ?? 0)
            }
        }
    }

    /// Opens the notes that follow a place, newest first; every case of which something is shown leaves a row.
    ///
    /// - Returns: the notes found, the place reached, and how many were opened: fewer than asked at the end.
    func scanDiary(
        _ parole: ParoleCercate, after place: DiarySearch.Place, limit: Int, by operatore: Operatore,
        audited: inout Set<Identifier<Domanda>>
    ) throws -> (found: [NotaTrovata], place: DiarySearch.Place, opened: Int) {
        let (now, today) = (clock(), today())
        let (found, last, opened) = try read { reader in
            try vault.use(operatore, mayMake: false, at: now)
            return try reader.scanDiary(parole, place, limit, by: operatore, on: today, at: now)
        }
        let shown = Set(found.map(\.domanda)).subtracting(audited)
        if !shown.isEmpty {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                for domanda in shown.sorted(by: { $0.rawValue < $1.rawValue }) {
                    var entry = AuditEntry(azione: "nota_trovata")
                    entry.domanda = domanda
                    try recorder.audit(entry)
                }
            }
            audited.formUnion(shown)
        }
        return (found, last, opened)
    }
}

extension Reader {
    fileprivate func scanDiary(
        _ parole: ParoleCercate, _ place: DiarySearch.Place, _ limit: Int, by operatore: Operatore,
        on today: CalendarDate, at now: Instant
    ) throws -> ([NotaTrovata], DiarySearch.Place, Int) {
        let rows = try db.rows(
            """
            SELECT n.id, n.presa_id, n.data, n.riservata,
                CASE WHEN \(Reader.isNotaLeggibile) THEN n.documento END AS documento
            FROM diario n WHERE (n.data, n.id) < (?, ?) ORDER BY n.data DESC, n.id DESC LIMIT ?
            """, [operatore.mayReadReservedNotes, operatore.id, place.data, place.id, limit])
        var found: [NotaTrovata] = []
        var isClosed: [Identifier<PresaInCarico>: Bool] = [:]
        for row in rows where !row.isNull("documento") {
            let presa: Identifier<PresaInCarico> = row.id("presa_id")
            let closed = try isClosed[presa] ?? (estraneo(operatore, to: presa, on: today, at: now) != nil)
            isClosed[presa] = closed
            if closed { continue }
            let nota = try row.document("documento", NotaDiario.self, kind: .diario)
            guard parole.match(nota) else { continue }
            let owner = try fascicolo(of: presa, on: today)
            found.append(
                NotaTrovata(
                    id: row.id("id"), domanda: owner.domanda, codice: owner.codice, nucleo: owner.nucleo,
                    data: nota.data, tipo: nota.tipo, isRiservata: row["riservata"],
                    ritaglio: parole.ritaglio(di: nota.testo)))
        }
        let last = rows.last.map { DiarySearch.Place(data: $0["data"], id: $0["id"]) } ?? place
        return (found, last, rows.count)
    }

    /// The domanda of a case, its code and "nucleo Inventati (4)".
    private func fascicolo(
        of presa: Identifier<PresaInCarico>, on day: CalendarDate
    ) throws -> (domanda: Identifier<Domanda>, codice: String, nucleo: String) {
        guard
            let row = try db.row(
                """
                SELECT d.id, d.codice, p.cognome, p.nome,
                    (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.dal <= ?
                        AND (c.al IS NULL OR c.al >= ?)) AS quanti
                FROM prese_in_carico pic JOIN domande d ON d.id = pic.domanda_id
                JOIN persone p ON p.id = d.richiedente_id WHERE pic.id = ?
                """, [day, day, presa])
        else { throw StoreProblem(.corrupt) }
        let (cognome, nome, quanti): (String, String, Int) = (row["cognome"], row["nome"], row["quanti"])
        return (row.id("id"), row["codice"] ?? "in bozza", "nucleo \(cognome.isEmpty ? nome : cognome) (\(quanti))")
    }
}
