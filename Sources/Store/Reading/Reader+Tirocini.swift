// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The tirocini of a case with everything that happened in them, the last agreed first.
    func tirocini(of presa: Identifier<PresaInCarico>) throws -> [Tirocinio] {
        try db.rows(
            """
            SELECT t.*, (SELECT count(*) FROM tirocini o WHERE o.tutor = t.tutor COLLATE NOCASE
                AND o.stato IN ('in_corso', 'sospeso')) AS carico
            FROM tirocini t WHERE t.presa_id = ? ORDER BY t.id DESC
            """, [presa]
        ).map { row in
            var dati = try row.document("documento", DatiTirocinio.self, kind: .tirocinio)
            dati.persona = row.id("persona_id")
            dati.sostegno = row.idIfAny("sostegno_id")
            let voci = try db.rows(
                """
                SELECT f.*, o.cognome, o.nome FROM tirocini_fatti f JOIN operatori o ON o.id = f.operatore_id
                WHERE f.tirocinio_id = ? ORDER BY f.id
                """, [row["id"] as Int64]
            ).map { try voce($0) }
            return Tirocinio(
                id: row.id("id"), version: row["version"], presa: row.id("presa_id"), dati: dati,
                caricoTutor: row["carico"], voci: voci)
        }
    }

    /// The tirocini begun up to a day, by tutor and host.
    func conteggioTirocini(al day: CalendarDate) throws -> ConteggioTirocini {
        var celle: [String: CellaTirocini] = [:]
        func cell(_ row: StoredRow) -> String {
            let (tutor, ospitante): (String, String) = (row["tutor"], row["ospitante"])
            let key = "\(tutor.lowercased())\u{0}\(ospitante.lowercased())"
            if celle[key] == nil { celle[key] = CellaTirocini(tutor: tutor, ospitante: ospitante) }
            return key
        }
        for row in try db.rows(Reader.tirociniOn, [day]) {
            let key = cell(row)
            let (all, still, done, broken): (Int, Int, Int, Int) = (
                row["quanti"], row["sospesi"], row["conclusi"], row["interrotti"]
            )
            celle[key]?.tirocini = all
            celle[key]?.sospesi = still
            celle[key]?.conclusi = done
            celle[key]?.interrotti = broken
            celle[key]?.assunti = row["assunti"]
            celle[key]?.inCorso = all - still - done - broken
        }
        for row in try db.rows(
            """
            SELECT t.tutor, t.ospitante, count(*) AS mesi, sum(f.erogata = 0) AS non_pagati, sum(f.previste) AS previste,
                sum(f.frequentate) AS frequentate, sum(f.importo) AS importo
            \(Reader.mesiOn) GROUP BY t.tutor COLLATE NOCASE, t.ospitante COLLATE NOCASE
            """, [day])
        {
            let key = cell(row)
            celle[key]?.mesi = row["mesi"]
            celle[key]?.mesiNonPagati = row["non_pagati"]
            celle[key]?.orePreviste = row["previste"]
            celle[key]?.oreFrequentate = row["frequentate"]
            celle[key]?.pagato = row.euroIfAny("importo") ?? .zero
        }
        return ConteggioTirocini(
            al: day,
            celle: celle.values.sorted { ($0.tutor, $0.ospitante) < ($1.tutor, $1.ospitante) },
            fineAnticipata: try tally(
                """
                SELECT motivo_fine AS motivo, count(*) AS quanti FROM tirocini
                WHERE dal <= ?1 AND chiuso_il <= ?1 AND motivo_fine IS NOT NULL GROUP BY motivo_fine
                """, day),
            mesiNonPagati: try tally(
                "SELECT f.motivo, count(*) AS quanti \(Reader.mesiOn) AND f.erogata = 0 GROUP BY f.motivo", day))
    }

    private func tally<Code: RawRepresentable<String> & Hashable>(
        _ sql: String, _ day: CalendarDate
    ) throws -> [Code: Int] {
        var found: [Code: Int] = [:]
        for row in try db.rows(sql, [day]) {
            if let code: Code = try row.codeIfAny("motivo") { found[code, default: 0] += row["quanti"] as Int }
        }
        return found
    }

    /// Those begun up to a day, and where each was on it.
    private static let tirociniOn = """
        SELECT tutor, ospitante, count(*) AS quanti, sum(chiuso = 0 AND fermo) AS sospesi,
            sum(chiuso AND motivo_fine IS NULL) AS conclusi, sum(chiuso AND motivo_fine IS NOT NULL) AS interrotti,
            sum(chiuso AND esito <> 'non_assunto') AS assunti
        FROM (SELECT t.tutor, t.ospitante, t.motivo_fine, ifnull(t.esito, 'non_assunto') AS esito,
                ifnull(t.chiuso_il <= ?1, 0) AS chiuso,
                ifnull((SELECT f.tipo FROM tirocini_fatti f WHERE f.tirocinio_id = t.id AND f.data <= ?1
                    AND f.tipo IN ('sospensione', 'ripresa') ORDER BY f.id DESC LIMIT 1) = 'sospensione', 0) AS fermo
            FROM tirocini t WHERE t.dal <= ?1)
        GROUP BY tutor COLLATE NOCASE, ospitante COLLATE NOCASE
        """

    /// The months up to a day, each as last recorded.
    private static let mesiOn = """
        FROM (SELECT max(id) AS id FROM tirocini_fatti WHERE tipo = 'mese' AND data <= ?1 GROUP BY tirocinio_id, data) m
        JOIN tirocini_fatti f ON f.id = m.id JOIN tirocini t ON t.id = f.tirocinio_id WHERE t.dal <= ?1
        """

    private func voce(_ row: StoredRow) throws -> Tirocinio.Voce {
        let (cognome, nome, tipo): (String, String, String) = (row["cognome"], row["nome"], row["tipo"])
        let passo: PassoTirocinio =
            tipo == "mese"
            ? .mese(
                MeseTirocinio(
                    mese: row.date("data"), previste: row["previste"], frequentate: row["frequentate"],
                    isErogata: row["erogata"], importo: row.euroIfAny("importo") ?? .zero,
                    motivo: try row.codeIfAny("motivo")))
            : try row.document("documento", PassoTirocinio.self, kind: .fattoTirocinio)
        return Tirocinio.Voce(passo, operatore: nome.first.map { "\($0). \(cognome)" } ?? cognome)
    }
}
