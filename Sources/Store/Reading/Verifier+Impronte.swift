// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Verifier {
    /// Every signed version against the fingerprint it was signed with, one at a time.
    ///
    /// A name corrected after the signature is no damage: the fingerprint compared is that of the content with the
    /// members by number, and the signatures inside the version must be tied to the one on the paper.
    func impronte() throws -> [String] {
        var found: [String] = []
        let signed = try db.rows(
            """
            SELECT d.id AS domanda, d.codice, g.presa_id, g.versione, g.firmato, g.documento, s.impronta, s.contenuto, s.data
            FROM sottoscrizioni s JOIN progetti g ON g.id = s.progetto_id
            JOIN prese_in_carico p ON p.id = g.presa_id JOIN domande d ON d.id = p.domanda_id ORDER BY g.id
            """)
        for row in signed where !isClosed(row, "documento", .progetto) {
            guard let words = difference(row) else { continue }
            let codice: String? = row["codice"]
            let versione: Int = row["versione"]
            found.append(
                "Fascicolo \(codice ?? "della domanda \(row["domanda"] as Int)"), progetto, versione \(versione): "
                    + "\(words). Confrontarlo con il foglio firmato e riprenderlo da una copia di sicurezza.")
        }
        return found
    }

    private func difference(_ row: StoredRow) -> String? {
        let impronta: String = row["impronta"]
        let signed = "quello firmato il \(row.date("data").italian), impronta \(ImprontaProgetto.breve(impronta))"
        guard
            let progetto = try? row.document("documento", ProgettoPersonalizzato.self, kind: .progetto),
            let contenuto = try? Reader.improntaDelContenuto(row)
        else { return "il contenuto non si legge più; \(signed)" }
        if contenuto != row["contenuto"] { return "il testo non è più \(signed)" }
        if row["firmato"] as Int == 0 { return "non risulta più firmato; il testo è \(signed)" }
        let tied = progetto.firme.filter { $0.data != nil }
        return tied.allSatisfy { $0.impronta == nil || $0.impronta == impronta }
            ? nil : "le firme non sono più legate al testo \(signed)"
    }
}
