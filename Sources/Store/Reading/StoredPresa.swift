// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// A presa in carico with what only the archive keeps of it.
struct StoredPresa {
    var presa: PresaInCarico
    /// State before the closing.
    var statoPrecedente: PresaInCaricoState?
    /// Day on which it entered the queue it is in.
    var inCodaDal: CalendarDate
    /// Why it was closed.
    var motivoChiusura: MotivoChiusura?
    /// A version was signed before the one in work.
    var isRevisione: Bool { presa.firmataIl != nil && presa.stato.coda == .senzaProgetto }

    /// Day from which the wait is counted: the outcome until the analisi is done, then the last step.
    var dal: CalendarDate {
        switch presa.stato.coda {
        case .daAssegnare, .senzaAnalisi: presa.apertaIl
        default: inCodaDal
        }
    }
}

extension Reader {
    func presa(_ id: Identifier<PresaInCarico>) throws -> StoredPresa? {
        try db.row("SELECT * FROM prese_in_carico WHERE id = ?", [id]).map { try stored($0) }
    }

    func presa(of domanda: Identifier<Domanda>) throws -> StoredPresa? {
        try db.row("SELECT * FROM prese_in_carico WHERE domanda_id = ?", [domanda]).map { try stored($0) }
    }

    /// Those of many domande.
    ///
    /// - Parameter domande: their numbers, as `Database.list` writes them.
    func prese(of domande: String) throws -> [Identifier<Domanda>: StoredPresa] {
        let rows = try db.rows(
            "SELECT * FROM prese_in_carico WHERE domanda_id IN (SELECT value FROM json_each(?))", [domande])
        return Dictionary(
            try rows.map { ($0.id("domanda_id"), try stored($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func stored(_ row: StoredRow) throws -> StoredPresa {
        let presa = PresaInCarico(
            id: row.id("id"), version: row["version"], domanda: row.id("domanda_id"), stato: try row.code("stato"),
            apertaIl: row.date("aperta_il"), assistente: try row.idIfAny("assistente_id").flatMap { try operatore($0) },
            consulente: try row.idIfAny("consulente_id").flatMap { try operatore($0) },
            isGiaInCarico: row["gia_in_carico"], analisiIl: row.dateIfAny("analisi_il"),
            esitoAnalisi: try row.codeIfAny("esito_analisi"), firmataIl: row.dateIfAny("firmata_il"),
            comunicataIl: row.dateIfAny("comunicata_il"), prossimaVerifica: row.dateIfAny("prossima_verifica"),
            chiusaIl: row.dateIfAny("chiusa_il"))
        return StoredPresa(
            presa: presa, statoPrecedente: try row.codeIfAny("stato_precedente"), inCodaDal: row.date("in_coda_dal"),
            motivoChiusura: try row.codeIfAny("motivo_chiusura"))
    }
}
