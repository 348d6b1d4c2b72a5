// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// Rows read as values of the Domain, on a connection and inside a transaction of the caller.
struct Reader {
    let db: Database
    /// Who reads; nil hides what only named operators may know.
    var chi: Identifier<Operatore>?

    /// The ambito, nil in an empty archive.
    func ambito() throws -> Ambito? {
        guard let row = try db.row("SELECT * FROM ambito") else { return nil }
        let comuni = try db.rows("SELECT codice, nome FROM comuni_ambito ORDER BY ordine")
        let patrono: String? = row["patrono"]
        return Ambito(
            denominazione: row["denominazione"], sede: row["sede"], comuni: comuni.map { $0["codice"] },
            nomiComuni: comuni.map { $0["nome"] },
            calendario: WorkingCalendar(
                patrono: patrono.flatMap { MonthDay($0) }, sabatoLavorativo: row["sabato_lavorativo"]))
    }

    /// Working days of the seat.
    func calendario() throws -> WorkingCalendar { try ambito()?.calendario ?? WorkingCalendar() }

    /// An operator by number.
    func operatore(_ id: Identifier<Operatore>) throws -> Operatore? {
        try db.row("SELECT * FROM operatori WHERE id = ?", [id]).map { try Operatore(row: $0) }
    }

    /// Initial and surname of an operator, or empty when there is none.
    func nomeBreve(_ id: Identifier<Operatore>?) throws -> String {
        guard let id else { return "" }
        return try operatore(id)?.nomeBreve ?? ""
    }
}

extension Operatore {
    init(row: StoredRow) throws {
        self.init(
            id: row.id("id"), codice: row["codice"], cognome: row["cognome"], nome: row["nome"], ente: row["ente"],
            ruolo: try row.code("ruolo"), utenteDiSistema: row["utente_di_sistema"], comune: row["comune"],
            isAttivo: row["attivo"], oreSettimanali: row["ore_settimanali"], version: row["version"],
            dal: row.dateIfAny("dal"), al: row.dateIfAny("al"))
    }
}
