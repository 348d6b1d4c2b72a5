// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Adds an operator.
    func add(_ dati: DatiOperatore) throws -> Receipt {
        if let refusal = RegoleOperatori.escalation(dati, by: operatore, try everybody()) { throw refusal }
        _ = try Recorder.insert(dati, in: db)
        return Receipt()
    }

    /// Writes other data of an operator.
    func amend(
        _ id: Identifier<Operatore>, _ version: Int, _ dati: DatiOperatore, _ entry: inout AuditEntry
    ) throws -> Receipt {
        let before = try operatore(id, version, &entry)
        if let refusal = RegoleOperatori.amendment(of: before, dati, by: operatore, try everybody(), on: today) {
            throw refusal
        }
        try refuse(
            dati.problems(comuni: dati.comune == before.comune ? [dati.comune ?? ""] : comuni()), section: "operatori")
        try db.execute(
            cached: """
                UPDATE operatori SET version = version + 1, cognome = ?, nome = ?, ente = ?, ruolo = ?,
                    utente_di_sistema = ?, comune = ?, ore_settimanali = ?, dal = ?, al = ?, modificata_da = ?,
                    modificata = ?
                WHERE id = ?
                """,
            [
                dati.cognome, dati.nome, dati.ente, dati.ruolo, dati.utenteDiSistema, dati.comune, dati.oreSettimanali,
                dati.dal, dati.al, operatore.id, now, id,
            ])
        if dati.ruolo != before.ruolo { try db.vault?.leaveGroups(id, as: dati.ruolo) }
        return Receipt()
    }

    /// An operator leaves; nothing of theirs is touched.
    func deactivate(
        _ id: Identifier<Operatore>, _ version: Int, _ motivo: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        let before = try operatore(id, version, &entry, motivo: motivo)
        if let refusal = RegoleOperatori.deactivation(of: before, by: operatore, try everybody()) { throw refusal }
        guard before.isAttivo else {
            throw Refusal(
                "operatore_gia_disattivato", "\(before.nomeBreve) è già disattivato: non serve farlo di nuovo.")
        }
        try db.vault?.retire(keysOf: id, at: now)
        return try set(false, id)
    }

    /// An operator comes back.
    func reactivate(
        _ id: Identifier<Operatore>, _ version: Int, _ motivo: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        let before = try operatore(id, version, &entry, motivo: motivo)
        guard !before.isAttivo else {
            throw Refusal("operatore_gia_attivo", "\(before.nomeBreve) è già attivo: non serve riattivarlo.")
        }
        if let refusal = RegoleOperatori.escalation(before.dati, by: operatore, try everybody()) { throw refusal }
        return try set(true, id)
    }

    /// Writes how people get in; who chooses passwords has one, or nobody could go back.
    func set(_ scelte: ImpostazioniIngresso, _ entry: inout AuditEntry) throws -> Receipt {
        try refuse(scelte.problems(), section: "ingresso")
        if scelte.modo == .password,
            try db.number("SELECT 1 FROM parole_chiave WHERE operatore_id = ?", [operatore.id]) == nil
        {
            throw Refusal(
                "ingresso_senza_password",
                "Prima di far entrare con la password serve la propria: percorso operatori password "
                    + "\(operatore.codice).")
        }
        if scelte.modo != .password, db.vault?.isActive == true,
            try db.number("SELECT 1 FROM chiavi_operatori WHERE protezione = 'password' AND ritirata IS NULL") != nil
        {
            throw Refusal(
                "ingresso_con_chiavi",
                "L'archivio è cifrato e le chiavi sono sotto le password: non si torna all'utente di sistema.")
        }
        entry.dettaglio = "modo=\(scelte.modo.rawValue) blocco=\(scelte.bloccoMinuti)"
        try db.execute(
            cached: """
                INSERT INTO impostazioni (id, ingresso, blocco_minuti, modificata_da, modificata) VALUES (1, ?1, ?2, ?3, ?4)
                ON CONFLICT (id) DO UPDATE SET ingresso = ?1, blocco_minuti = ?2, modificata_da = ?3, modificata = ?4
                """, [scelte.modo.rawValue, scelte.bloccoMinuti, operatore.id, now])
        return Receipt()
    }

    /// Adds a convention.
    func add(_ dati: DatiConvenzione) throws -> Receipt {
        try refuse(dati.problems(others: try reader.convenzioni(con: dati.ente).map(\.dati)), section: "convenzioni")
        _ = try db.insert(
            """
            INSERT INTO convenzioni (version, ente, chiave, tipo, dal, al, atto, modificata_da, modificata)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
            """, [dati.ente, FoldedKey.of(dati.ente), dati.tipo, dati.dal, dati.al, dati.atto, operatore.id, now])
        return Receipt()
    }

    /// Writes other days or data of a convention.
    func amend(
        _ id: Identifier<Convenzione>, _ version: Int, _ dati: DatiConvenzione, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let before = try reader.convenzioni().first(where: { $0.id == id }) else { throw Recorder.absent }
        try check(version, of: "convenzioni", id.rawValue)
        entry.dettaglio = "convenzione=\(id.rawValue)"
        entry.precedente = try SealedDocument(before.dati, kind: .precedente, classe: .operatori)
        let others = try reader.convenzioni(con: dati.ente).filter { $0.id != id }.map(\.dati)
        try refuse(dati.problems(others: others), section: "convenzioni")
        try db.execute(
            cached: """
                UPDATE convenzioni SET version = version + 1, ente = ?, chiave = ?, tipo = ?, dal = ?, al = ?, atto = ?,
                    modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [dati.ente, FoldedKey.of(dati.ente), dati.tipo, dati.dal, dati.al, dati.atto, operatore.id, now, id])
        return Receipt()
    }

    /// The operator written over, at the version the writer read; what was before goes to the audit row, sealed.
    private func operatore(
        _ id: Identifier<Operatore>, _ version: Int, _ entry: inout AuditEntry, motivo: String? = nil
    ) throws -> Operatore {
        guard let before = try reader.operatore(id) else { throw Recorder.absent }
        guard before.version == version else {
            let row = try db.row(
                "SELECT ifnull(modificata_da, id) AS chi, ifnull(modificata, 0) AS quando FROM operatori WHERE id = ?",
                [id])
            throw VersionConflict(
                read: version, stored: before.version, byWhom: try reader.nomeBreve(row?.id("chi")),
                at: row?.instant("quando") ?? now)
        }
        if let motivo, motivo.allSatisfy(\.isWhitespace) {
            throw Refusal(
                "motivo_mancante", "Manca il motivo: scrivere perché.",
                missing: [Missing(sentence: "Manca il motivo: scrivere perché.", section: "operatori", field: "motivo")]
            )
        }
        entry.dettaglio = "operatore=\(id.rawValue)"
        entry.precedente = try SealedDocument(
            OperatorePrecedente(dati: before.dati, isAttivo: before.isAttivo, motivo: motivo ?? ""),
            kind: .operatorePrecedente)
        return before
    }

    private func set(_ isAttivo: Bool, _ id: Identifier<Operatore>) throws -> Receipt {
        try db.execute(
            cached: """
                UPDATE operatori SET version = version + 1, attivo = ?, modificata_da = ?, modificata = ? WHERE id = ?
                """, [isAttivo, operatore.id, now, id])
        return Receipt()
    }

    private func everybody() throws -> [Operatore] {
        try db.rows("SELECT * FROM operatori").map {
            var known = try Operatore(row: $0)
            known.isAttivo = known.isAttivo && known.dati.isValid(on: today)
            return known
        }
    }

    private func comuni() throws -> [String] {
        try db.rows("SELECT codice FROM comuni_ambito").map { $0["codice"] }
    }
}
