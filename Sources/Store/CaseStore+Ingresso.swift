// SPDX-License-Identifier: EUPL-1.2
public import Domain
import Foundation
import GRDB

/// Getting in and out. Every function throws `StoreProblem`, and `Refusal` with a sentence that tells nothing of
/// passwords nor of who exists.
extension CaseStore {
    /// What the installation chose.
    public func ingresso() throws -> ImpostazioniIngresso { try read { try $0.ingresso() } }

    /// Lets an operator in by password, and leaves one row in the audit trail; a failure leaves one too.
    ///
    /// - Parameter nuova: the password to take the place of this one, when the archive asks to change it.
    /// - Throws: `Refusal`: `ingresso_errato`, `ingresso_rallentato`, `password_da_cambiare`, or why `nuova` cannot be.
    public func enter(codice: String, _ password: Segreto, nuova: Segreto? = nil) throws -> Operatore {
        let found = try operatore(codice: codice)
        try checkPassword(password, of: found, codice: codice, azione: "ingresso")
        guard let operatore = found, operatore.isAttivo else {
            if let found { try countFailure(of: found, "ingresso", dettaglio: "non_attivo") }
            throw Self.wrong
        }
        let (now, today) = (clock(), today())
        let stored = try parolaChiave(of: operatore.id)
        // Opened with the password that was right, before another takes its place.
        try write { _ in try vault.open(operatore, password, cost: cost, at: now) }
        if let nuova {
            try choose(nuova, for: operatore, instead: password)
        } else if let stored,
            stored.isToChange || RegoleIngresso.isScaduta(chosen: stored.chosen, on: today)
        {
            let why = stored.isToChange ? "è provvisoria" : "è scaduta"
            throw Refusal("password_da_cambiare", "La password \(why): sceglierne una nuova per entrare.")
        } else if let stored, stored.scrypt.cost != cost {
            // The cost was raised: the one moment in which the password is known is the one to hash it again.
            let raised = try Scrypt(password, cost: cost)
            try write {
                try Self.save(raised, of: operatore.id, chosen: stored.chosen, isToChange: false, in: $0)
            }
        }
        try write { db in
            var entry = AuditEntry(azione: "ingresso")
            entry.dettaglio = ModoIngresso.password.rawValue
            try CaseStore.recorder(db, operatore, now, today).audit(entry)
        }
        return operatore
    }

    /// Shows the screen again to who is in; a failure counts as at the entrance.
    public func unlock(_ operatore: Operatore, _ password: Segreto) throws {
        try checkPassword(password, of: operatore, codice: operatore.codice, azione: "sblocco")
        try recordPresence("sblocco", by: operatore)
    }

    /// One row for who gets in by the account of the system, or gets out.
    public func recordPresence(_ azione: String, _ dettaglio: String = "", by operatore: Operatore)
        throws
    {
        let (now, today) = (clock(), today())
        try write { db in
            var entry = AuditEntry(azione: azione)
            entry.dettaglio = dettaglio
            try CaseStore.recorder(db, operatore, now, today).audit(entry)
        }
    }

    /// Gives an operator a password made by chance, to be changed at the first use.
    ///
    /// - Returns: the password, which nothing keeps: it is told once.
    /// - Throws: `Refusal` when the role may not.
    public func resetPassword(of id: Identifier<Operatore>, by actor: Operatore) throws -> Segreto {
        let (now, today) = (clock(), today())
        let password = Segreto.byChance()
        let made = try Scrypt(password, cost: cost)
        try auditingDenial(by: actor, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, actor, now, today)
                if let refusal = recorder.operatore.may(.gestisciOperatori) {
                    throw Denial(refusal: refusal, azione: "password_provvisoria")
                }
                guard try recorder.reader.operatore(id) != nil else { throw Recorder.absent }
                try Self.save(made, of: id, chosen: today, isToChange: true, in: db)
                // Without the old password nobody opens the key that was under it.
                if try vault.keyRow(of: id)?["protezione"] as String? == "password" {
                    try vault.retire(keysOf: id, at: now)
                }
                try db.execute(cached: "DELETE FROM ingressi_falliti WHERE operatore_id = ?", [id])
                var entry = AuditEntry(azione: "password_provvisoria")
                entry.dettaglio = "operatore=\(id.rawValue)"
                try recorder.audit(entry)
            }
        }
        return password
    }

    /// Whether an operator has a password, temporary or their own.
    public func hasPassword(_ id: Identifier<Operatore>) throws -> Bool {
        try parolaChiave(of: id) != nil
    }
}

extension CaseStore {
    static let wrong = Refusal(
        "ingresso_errato", "Codice o password non corretti: controllarli e riprovare.")

    /// The password is right, or a refusal; failures in a row are counted in the archive, for every desk together.
    ///
    /// Who does not exist, or has no password, costs the same time and gets the same words.
    private func checkPassword(
        _ password: Segreto, of operatore: Operatore?, codice: String, azione: String
    ) throws {
        guard let operatore, let stored = try parolaChiave(of: operatore.id) else {
            _ = try Scrypt(password, cost: cost)
            if let operatore {
                try countFailure(of: operatore, azione, dettaglio: "senza_password")
            } else {
                try recordUnknownCode()
            }
            throw Self.wrong
        }
        if let wait = try waiting(operatore.id) {
            let unit =
                wait == 1 ? "un secondo" : wait < 120 ? "\(wait) secondi" : "\((wait + 59) / 60) minuti"
            throw Refusal(
                "ingresso_rallentato", "Troppi tentativi sbagliati: si può riprovare fra \(unit).")
        }
        guard try stored.scrypt.matches(password) else {
            try countFailure(of: operatore, azione, dettaglio: "password_errata")
            throw Self.wrong
        }
        try write {
            try $0.execute(cached: "DELETE FROM ingressi_falliti WHERE operatore_id = ?", [operatore.id])
        }
    }

    /// One row for a code nobody has, without the code: it may be a password typed in the wrong place.
    ///
    /// A row of the register is of an operator: this one is of who started the archive, and its words say so.
    private func recordUnknownCode() throws {
        let (now, today) = (clock(), today())
        try write { db in
            guard let first = try Reader(db: db).db.row("SELECT * FROM operatori ORDER BY id LIMIT 1") else { return }
            var entry = AuditEntry(azione: "ingresso_ignoto")
            entry.isRefused = true
            entry.dettaglio = "codice_ignoto"
            try CaseStore.recorder(db, try Operatore(row: first), now, today).audit(entry)
        }
    }

    /// Seconds still to wait; nil when another attempt may be made.
    private func waiting(_ id: Identifier<Operatore>) throws -> Int? {
        let (now, today) = (clock(), today())
        guard
            let row = try read({
                try $0.db.row("SELECT quanti, ultimo FROM ingressi_falliti WHERE operatore_id = ?", [id])
            })
        else { return nil }
        let wait = Int64(RegoleIngresso.attesa(dopo: row["quanti"], on: today)) * 1000
        // A clock put back does not make the wait longer than it was.
        let passed = max(0, now.milliseconds - row.instant("ultimo").milliseconds)
        guard wait > passed else { return nil }
        return Int((wait - passed + 999) / 1000)
    }

    private func countFailure(of operatore: Operatore, _ azione: String, dettaglio: String) throws {
        let (now, today) = (clock(), today())
        try write { db in
            try db.execute(
                cached: """
                    INSERT INTO ingressi_falliti (operatore_id, quanti, ultimo) VALUES (?1, 1, ?2)
                    ON CONFLICT (operatore_id) DO UPDATE SET quanti = quanti + 1, ultimo = ?2
                    """, [operatore.id, now])
            var entry = AuditEntry(azione: azione)
            entry.isRefused = true
            entry.dettaglio = dettaglio
            try CaseStore.recorder(db, operatore, now, today).audit(entry)
        }
    }

    private func choose(_ nuova: Segreto, for operatore: Operatore, instead vecchia: Segreto) throws {
        let (now, today) = (clock(), today())
        if let problem = RegoleIngresso.problem(nuova.testo, di: operatore, on: today) {
            throw Refusal(problem.code, problem.sentence)
        }
        guard nuova != vecchia else {
            throw Refusal(
                "password_uguale", "La nuova password è uguale a quella di prima: sceglierne un'altra.")
        }
        let made = try Scrypt(nuova, cost: cost)
        try write { db in
            try Self.save(made, of: operatore.id, chosen: today, isToChange: false, in: db)
            if vault.current == operatore.id, let ring = vault.ring { try vault.protect(ring, nuova, cost) }
            try CaseStore.recorder(db, operatore, now, today).audit(AuditEntry(azione: "cambio_password"))
        }
    }

    private static func save(
        _ made: Scrypt, of id: Identifier<Operatore>, chosen: CalendarDate, isToChange: Bool,
        in db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO parole_chiave (operatore_id, sale, impronta, giri, blocco, parallelo, scelta_il, da_cambiare)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (operatore_id) DO UPDATE SET sale = ?2, impronta = ?3, giri = ?4, blocco = ?5, parallelo = ?6,
                    scelta_il = ?7, da_cambiare = ?8
                """,
            arguments: [
                id.rawValue, made.sale, made.impronta, made.cost.giri, made.cost.blocco,
                made.cost.parallelo,
                chosen.dayNumber, isToChange,
            ])
    }

    private func parolaChiave(
        of id: Identifier<Operatore>
    ) throws -> (scrypt: Scrypt, chosen: CalendarDate, isToChange: Bool)? {
        try read { reader in
            guard let row = try reader.db.row("SELECT * FROM parole_chiave WHERE operatore_id = ?", [id])
            else { return nil }
            let cost = Scrypt.Cost(giri: row["giri"], blocco: row["blocco"], parallelo: row["parallelo"])
            return (
                Scrypt(sale: row["sale"], impronta: row["impronta"], cost: cost), row.date("scelta_il"),
                row["da_cambiare"]
            )
        }
    }
}

extension Reader {
    /// What the installation chose; an archive that chose nothing knows people by the account of the system.
    func ingresso() throws -> ImpostazioniIngresso {
        guard let row = try db.row("SELECT * FROM impostazioni") else { return ImpostazioniIngresso() }
        return ImpostazioniIngresso(modo: try row.code("ingresso"), bloccoMinuti: row["blocco_minuti"])
    }
}
