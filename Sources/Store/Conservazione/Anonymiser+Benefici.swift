// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Anonymiser {
    /// What happened during the benefit: the words go, the kinds and the days that the figures count stay.
    func eraseBenefits() throws {
        let ofPrese = "presa_id IN (SELECT value FROM json_each('\(listOfPrese)'))"
        for row in try db.rows(
            "SELECT p.id, p.presa_id, p.documento FROM inadempienze_passi p WHERE \(ofPrese)")
        {
            var passo = try row.document("documento", PassoInadempienza.self, kind: .passoInadempienza)
            (passo.testo, passo.protocollo, passo.giustificazione) = ("", "", nil)
            try put(passo, .passoInadempienza, in: "inadempienze_passi", row)
        }
        for row in try db.rows("SELECT id, presa_id, documento FROM tirocini WHERE \(ofPrese)") {
            var dati = try row.document("documento", DatiTirocinio.self, kind: .tirocinio)
            (dati.mansione, dati.promotore) = ("", "")
            try put(dati, .tirocinio, in: "tirocini", row)
        }
        for row in try db.rows(
            "SELECT id, presa_id, documento FROM tirocini_fatti WHERE documento IS NOT NULL AND \(ofPrese)")
        {
            let passo = try row.document("documento", PassoTirocinio.self, kind: .fattoTirocinio)
            try put(passo.anonimo, .fattoTirocinio, in: "tirocini_fatti", row)
        }
    }

    private func put(_ value: some Encodable, _ kind: SealedDocument.Kind, in table: String, _ row: StoredRow) throws {
        let document = try SealedDocument(value, kind: kind, of: .presa(row.id("presa_id")))
        try db.execute(
            cached: "UPDATE \(table) SET documento = ? WHERE id = ?", [document, row["id"] as Int64])
    }
}

extension PassoTirocinio {
    /// The fact without its words.
    fileprivate var anonimo: PassoTirocinio {
        switch self {
        case .mese, .ripresa: self
        case .sospensione(let dal, let motivo, _): .sospensione(dal: dal, motivo, nota: "")
        case .visita(let data, _): .visita(data, nota: "")
        case .chiusura(let end):
            .chiusura(ChiusuraTirocinio(data: end.data, motivo: end.motivo, esito: end.esito))
        }
    }
}
