// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    func persona(_ id: Identifier<Persona>) throws -> Persona? {
        guard let row = try db.row("SELECT * FROM persone WHERE id = ?", [id]) else { return nil }
        var persona = try withRecapiti(Persona(row: row))
        persona.limitazione = try limitazione(of: .persona(id))
        return persona
    }

    /// The person who has this code, or had it: the current holder first.
    func persona(codiceFiscale: CodiceFiscale) throws -> Persona? {
        if let row = try db.row("SELECT * FROM persone WHERE codice_fiscale = ?", [codiceFiscale]) {
            return try withRecapiti(Persona(row: row))
        }
        let former = try db.row(
            """
            SELECT t.* FROM chiavi_ricerca c JOIN persone p ON p.id = c.persona_id
            JOIN persone t ON t.id = ifnull(p.unita_a, p.id) WHERE c.tipo = 'n' AND c.chiave = ? AND c.origine = 'codice_fiscale' ORDER BY p.id LIMIT 1
            """, [FoldedKey.of(codiceFiscale.value)])
        return try former.map { try withRecapiti(Persona(row: $0)) }
    }

}

extension Persona {
    init(row: StoredRow) throws {
        let code: String? = row["codice_fiscale"]
        let dati = DatiPersona(
            cognome: row["cognome"], nome: row["nome"], sesso: try row.codeIfAny("sesso"),
            nascita: row.dateIfAny("nascita"), luogoNascita: row["luogo_nascita"], cittadinanza: row["cittadinanza"],
            codiceFiscale: try code.map { try CodiceFiscale(stored: $0) }, telefono: row["telefono"],
            email: row["email"], residenza: Indirizzo(row: row, prefix: "residenza"),
            domicilio: Indirizzo(row: row, prefix: "domicilio"), isSenzaDimora: row["senza_dimora"],
            motivoCodice: try row.codeIfAny("motivo_codice"), isViaFittizia: row["via_fittizia"],
            recapitoPresso: row["recapito_presso"])
        self.init(id: row.id("id"), version: row["version"], dati: dati)
    }
}

extension Indirizzo {
    fileprivate init(row: StoredRow, prefix: String) {
        self.init(via: row["\(prefix)_via"], cap: row["\(prefix)_cap"], comune: row["\(prefix)_comune"])
    }
}

extension CodiceFiscale {
    /// A code that was checked when it was written.
    init(stored: String) throws {
        guard case .success(let code) = CodiceFiscale.parse(stored) else { throw StoreProblem(.corrupt) }
        self = code
    }
}

extension DatiComponente {
    init(row: StoredRow) throws {
        self.init(
            persona: row.id("persona_id"), parentela: try row.code("parentela"), isConvivente: row["convivente"],
            titoloDiStudio: try row.codeIfAny("titolo_di_studio"), condizione: try row.codeIfAny("condizione"),
            qualifica: row["qualifica"], hasDid: row["did"], hasNaspi: row["naspi"], frequentaCorsi: row["corsi"],
            disabilita: try row.code("disabilita"), dal: row.date("dal"), al: row.dateIfAny("al"))
    }
}
