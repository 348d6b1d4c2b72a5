// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Sends a batch: its number, its rows as they are now, and one event for each domanda.
    func send(_ dati: DatiLotto, _ entry: inout AuditEntry) throws -> Receipt {
        guard !dati.domande.isEmpty else {
            throw Refusal("lotto_vuoto", "Il lotto è vuoto: scegliere almeno una domanda verificata.")
        }
        guard dati.domande.count <= DatiLotto.massimo else {
            throw Refusal(
                "lotto_grande",
                "Un lotto ha al massimo \(DatiLotto.massimo) domande: sceglierne una più in alto nella lista.")
        }
        let numero = try nextNumber(of: "LOTTO", in: dati.data.year)
        let deroga = dati.deroga.allSatisfy(\.isWhitespace) ? nil : dati.deroga
        var righe: [RigaTracciato] = []
        for (index, item) in dati.domande.enumerated() {
            guard let domanda = try reader.domanda(item.domanda) else { throw Recorder.absent }
            let holds = try deroga != nil && reader.precedentiNonInviate(of: domanda) > 0
            try send(item, dati.data, lotto: numero, deroga: holds ? deroga : nil, code: domanda.codice)
            righe.append(try reader.rigaTracciato(domanda, posizione: index + 1))
        }
        let id = try db.insert(
            """
            INSERT INTO lotti (numero, data, quante, righe, operatore_id, registrato) VALUES (?, ?, ?, ?, ?, ?)
            """, [numero, dati.data, righe.count, try SealedDocument(righe, kind: .lotto), operatore.id, now])
        for (index, item) in dati.domande.enumerated() {
            try db.execute(
                cached: "INSERT INTO lotti_domande (lotto_id, posizione, domanda_id) VALUES (?, ?, ?)",
                [id, index + 1, item.domanda])
        }
        entry.dettaglio = "lotto=\(numero) domande=\(righe.count)" + (deroga == nil ? "" : " deroga=sì")
        var receipt = Receipt()
        receipt.lotto = numero
        return receipt
    }

    /// The event of one domanda of a batch, with its own audit row; a refusal says whose it is.
    private func send(
        _ item: DomandaDaInviare, _ data: CalendarDate, lotto: String, deroga: String?, code: String?
    ) throws {
        let event = DomandaEvent.invia(data: data, lotto: lotto, deroga: deroga)
        do {
            var sent = AuditEntry(azione: "domanda_\(event.code)")
            sent.fill(from: try move(item.domanda, item.version, event))
            sent.dettaglio = "lotto=\(lotto)"
            try audit(sent)
        } catch let refusal as Refusal {
            throw Refusal(refusal.code, "\(code ?? "Domanda"): \(refusal.sentence)", missing: refusal.missing)
        }
    }

    /// The next number of a series of batches, "2018-0007".
    func nextNumber(of serie: String, in year: Int) throws -> String {
        let number = try db.number(
            """
            INSERT INTO progressivi (serie, anno, ultimo) VALUES (?, ?, 1)
            ON CONFLICT (serie, anno) DO UPDATE SET ultimo = ultimo + 1 RETURNING ultimo
            """, [serie, year])
        let digits = "\(number ?? 0)"
        return "\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// A file of a batch that was written.
    func addFile(_ numero: String, _ nome: String, _ sha256: String, _ entry: inout AuditEntry) throws -> Receipt {
        guard let id = try db.number("SELECT id FROM lotti WHERE numero = ?", [numero]) else { throw Recorder.absent }
        try db.execute(
            cached: """
                INSERT INTO lotti_file (lotto_id, nome, sha256, operatore_id, registrato) VALUES (?, ?, ?, ?, ?)
                """, [id, nome, sha256, operatore.id, now])
        entry.dettaglio = "lotto=\(numero) sha256=\(sha256)"
        var receipt = Receipt()
        receipt.lotto = numero
        return receipt
    }

    /// What is wrong with the DSU of a domanda; the first record has version 0.
    func save(
        _ dati: DatiSegnalazioneDsu, of id: Identifier<Domanda>, _ version: Int, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let domanda = try reader.domanda(id, withForm: false) else { throw Recorder.absent }
        try refuse(dati.problems(today: today), section: "dsu")
        if version == 0, try db.number("SELECT version FROM segnalazioni_dsu WHERE domanda_id = ?", [id]) != nil {
            try check(0, ofDsu: id)
        } else if version > 0 {
            try check(version, ofDsu: id)
        }
        try db.execute(
            cached: """
                INSERT INTO segnalazioni_dsu (domanda_id, version, difetto, azione, richiamo, risolta, note,
                    modificata_da, modificata)
                VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (domanda_id) DO UPDATE SET version = version + 1, difetto = excluded.difetto,
                    azione = excluded.azione, richiamo = excluded.richiamo, risolta = excluded.risolta,
                    note = excluded.note, modificata_da = excluded.modificata_da, modificata = excluded.modificata
                """,
            [
                id, dati.difetto, dati.azione, dati.richiamo, dati.isRisolta,
                try SealedDocument(dati.note, kind: .segnalazioneDsu, of: .domanda(id)), operatore.id, now,
            ])
        try refreshQueues(of: id)
        entry.dettaglio = "difetto=\(dati.difetto.rawValue) risolta=\(dati.isRisolta ? "s" : "n")"
        var receipt = Receipt()
        receipt.domanda = id
        receipt.codice = domanda.codice
        receipt.version = version + 1
        return receipt
    }

    private func check(_ version: Int, ofDsu id: Identifier<Domanda>) throws {
        guard
            let row = try db.row(
                "SELECT version, modificata_da, modificata FROM segnalazioni_dsu WHERE domanda_id = ?", [id])
        else { throw Recorder.absent }
        let stored: Int = row["version"]
        guard stored != version else { return }
        throw VersionConflict(
            read: version, stored: stored, byWhom: try reader.nomeBreve(row.id("modificata_da")),
            at: row.instant("modificata"))
    }

    /// The letters made about the DSU: one audit row for each household, and the day on which it was made.
    func addLettere(_ domande: [Identifier<Domanda>], _ entry: inout AuditEntry) throws -> Receipt {
        guard !domande.isEmpty else {
            throw Refusal("lettere_vuote", "Non c'è nessuna lettera da segnare: scegliere almeno una riga.")
        }
        for id in domande {
            try db.execute(
                cached: """
                    INSERT INTO lettere_dsu (domanda_id, data, operatore_id, registrato) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """, [id, today, operatore.id, now])
            var row = AuditEntry(azione: "lettera_dsu")
            row.domanda = id
            try audit(row)
        }
        entry.dettaglio = "lettere=\(domande.count)"
        return Receipt()
    }
}
