// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import GRDB

extension Reader {
    /// The fingerprints of each version, in the order of the versions.
    func impronte(
        of presa: Identifier<PresaInCarico>, _ progetti: [ProgettoPersonalizzato], codice: String,
        componenti: [Componente]
    ) throws -> [ImprontaProgetto] {
        guard !progetti.isEmpty else { return [] }
        var kept: [Int: (printed: (String, CalendarDate)?, signed: String?)] = [:]
        let rows = try db.rows(
            """
            SELECT g.id, g.versione, s.impronta FROM progetti g LEFT JOIN sottoscrizioni s ON s.progetto_id = g.id
            WHERE g.presa_id = ?
            """, [presa])
        for row in rows { kept[row["versione"]] = (try foglio(of: row["id"]), row["impronta"]) }
        return progetti.map { progetto in
            let known = kept[progetto.versione]
            let text = progetto.testoDaFirmare(codice: codice, componenti: componenti)
            return ImprontaProgetto(
                versione: progetto.versione, attuale: SHA256.impronta(of: Array(text.utf8)),
                stampata: known?.printed?.0, stampataIl: known?.printed?.1, firmata: known?.signed)
        }
    }

    /// The fingerprint of a version as it would be signed now.
    func impronta(
        of progetto: ProgettoPersonalizzato, domanda: Identifier<Domanda>, componenti: [Componente]
    ) throws -> String {
        let codice = try db.text("SELECT codice FROM domande WHERE id = ?", [domanda]) ?? ""
        return SHA256.impronta(of: Array(progetto.testoDaFirmare(codice: codice, componenti: componenti).utf8))
    }

    /// The fingerprint of a stored version with the members by number, as they were when it was stored: whoever was
    /// united with somebody since keeps the old number in it.
    ///
    /// - Parameter row: a row with the `documento` of a project.
    static func improntaDelContenuto(_ row: StoredRow) throws -> String {
        let progetto = try row.document("documento", ProgettoPersonalizzato.self, kind: .progetto)
        return SHA256.impronta(of: Array(progetto.testoPerNumero.utf8))
    }

    /// The fingerprint and the day of the paper of a version printed last.
    func foglio(of progetto: Int64) throws -> (impronta: String, data: CalendarDate)? {
        try db.row(
            "SELECT impronta, data FROM fogli_progetto WHERE progetto_id = ? ORDER BY id DESC LIMIT 1", [progetto]
        ).map { ($0["impronta"], $0.date("data")) }
    }
}
