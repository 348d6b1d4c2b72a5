// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Persons found by what is being typed: names in any order, codice fiscale, protocol, code of the case file.
    ///
    /// First who has a name or number that begins with the text, then who has all its words inside the name; both in
    /// the order of the keys, one row a person.
    ///
    /// - Throws: `Refusal` when the role may not search, `StoreProblem`.
    public func search(_ text: String, limit: Int, by operatore: Operatore) throws -> [RisultatoRicerca] {
        if let refusal = operatore.may(.cercaPersone) { throw refusal }
        return try read { reader in
            try Finder(reader: reader).find(FoldedKey.of(text), limit: limit).compactMap {
                try reader.risultato($0)
            }
        }
    }

    /// Leaves one row in the audit trail for a search that settled; of the text, only its length and kind.
    ///
    /// - Throws: `StoreProblem`.
    public func recordSearch(_ text: String, by operatore: Operatore) throws {
        let (now, today) = (clock(), today())
        try write { db in
            var entry = AuditEntry(azione: "ricerca")
            let isNumber = text.contains { ("0"..."9").contains($0) }
            entry.dettaglio = "lunghezza=\(text.count) tipo=\(isNumber ? "numero" : "nome")"
            try CaseStore.recorder(db, operatore, now, today).audit(entry)
        }
    }
}

extension Reader {
    fileprivate func risultato(_ hit: Finder.Hit) throws -> RisultatoRicerca? {
        guard
            let row = try db.row(
                "SELECT cognome, nome, codice_fiscale, nascita, residenza_comune FROM persone WHERE id = ?",
                [hit.persona])
        else { return nil }
        let latest = try db.row(
            """
            SELECT d.id, d.codice, d.stato, pic.stato AS stato_presa,
                ifnull(pic.assistente_id, pic.consulente_id) AS operatore_id
            FROM domande d LEFT JOIN prese_in_carico pic ON pic.domanda_id = d.id
            WHERE d.id = ifnull(?, (SELECT max(e.id) FROM componenti c JOIN domande e ON e.nucleo_id = c.nucleo_id
                WHERE c.persona_id = ?))
            """, [hit.domanda, hit.persona])
        return RisultatoRicerca(
            persona: hit.persona, nome: DatiPersona(cognome: row["cognome"], nome: row["nome"]).nomeCompleto,
            codiceFiscale: row["codice_fiscale"] ?? "", nascita: row.dateIfAny("nascita"),
            comune: row["residenza_comune"], domanda: latest?.id("id"), codice: latest?["codice"] ?? "",
            stato: try latest?.code("stato"), presa: try latest?.codeIfAny("stato_presa"),
            inCarico: try nomeBreve(latest?.idIfAny("operatore_id")))
    }
}
