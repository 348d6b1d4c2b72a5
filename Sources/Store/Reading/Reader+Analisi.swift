// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The sheet as filled so far, or its last version.
    func analisi(of presa: Identifier<PresaInCarico>) throws -> AnalisiPreliminare? {
        try db.row(
            """
            SELECT presa_id, chiusa, documento, riservate FROM analisi_preliminari
            WHERE presa_id = ? ORDER BY versione DESC LIMIT 1
            """, [presa]
        ).map { try sheet($0) }
    }

    /// The closed versions of the sheet, oldest first.
    func versioniAnalisi(of presa: Identifier<PresaInCarico>) throws -> [VersioneAnalisi] {
        try db.rows(
            """
            SELECT presa_id, versione, chiusa, chiusa_da, chiusa_alle, motivo, documento, riservate
            FROM analisi_preliminari
            WHERE presa_id = ? AND chiusa = 1 ORDER BY versione
            """, [presa]
        ).map { row in
            let isFirst: Bool = (row["versione"] as Int) == 1
            return VersioneAnalisi(
                numero: row["versione"], registrata: row.instantIfAny("chiusa_alle"),
                operatore: try nomeBreve(row.idIfAny("chiusa_da")),
                motivo: isFirst ? "" : try row.document("motivo", String.self, kind: .motivoAnalisi),
                analisi: try sheet(row))
        }
    }

    private func sheet(_ row: StoredRow) throws -> AnalisiPreliminare {
        var analisi = try document(row, "documento", AnalisiPreliminare.self, kind: .analisi)
        try VociRiservate.complete(&analisi, from: row, "riservate", self)
        analisi.isChiusa = row["chiusa"]
        return analisi
    }

    /// The contacts with the CPI, oldest first.
    func contattiCpi(of presa: Identifier<PresaInCarico>) throws -> [ContattoCpi] {
        try db.rows("SELECT * FROM contatti_cpi WHERE presa_id = ? ORDER BY data, id", [presa]).map {
            let words = try $0.document("documento", ParoleContatto.self, kind: .contattoCpi)
            return ContattoCpi(
                data: $0.date("data"), mezzo: try $0.code("mezzo"), con: words.con, risposta: try $0.code("risposta"),
                appuntamento: $0.dateIfAny("appuntamento"), nota: words.nota)
        }
    }

    /// The patto told back last.
    func patto(of presa: Identifier<PresaInCarico>) throws -> PattoDiServizio? {
        try db.row("SELECT * FROM patti WHERE presa_id = ? ORDER BY id DESC LIMIT 1", [presa]).map {
            let people = try db.rows(
                "SELECT persona_id FROM patti_persone WHERE patto_id = ? ORDER BY persona_id", [$0["id"] as Int64])
            return PattoDiServizio(
                firmatoIl: $0.date("firmato_il"), riferimento: $0["riferimento"], tipo: try $0.code("tipo"),
                saputoIl: $0.dateIfAny("saputo_il"), firmatari: people.map { $0.id("persona_id") })
        }
    }
}
