// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Persons found by what is being typed: names in any order, codice fiscale, protocol, code of the case file.
    ///
    /// First who has a name or number that begins with the text, then who has all its words inside the name; both in
    /// the order of the keys, one row a person. Workers of another body find the people of the cases they take part in.
    ///
    /// - Throws: `Refusal` when the role may not search, `StoreProblem`.
    public func search(_ text: String, limit: Int, by operatore: Operatore) throws -> [RisultatoRicerca] {
        if let refusal = operatore.may(.cercaPersone) { throw refusal }
        return try read { reader in
            var seen: Set<Identifier<Persona>> = []
            return try Finder(reader: reader).find(FoldedKey.of(text), limit: limit).compactMap { hit in
                guard let found = try reader.risultato(hit), seen.insert(found.persona).inserted,
                    try !operatore.ruolo.isDiAltroEnte || reader.isNota(found.persona, to: operatore)
                else { return nil }
                return found
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
                """
                SELECT t.id, t.cognome, t.nome, t.codice_fiscale, t.nascita, t.residenza_comune, p.unita_a,
                    p.cognome AS cognome_unito, p.nome AS nome_unito
                FROM persone p JOIN persone t ON t.id = ifnull(p.unita_a, p.id) WHERE p.id = ?
                """, [hit.persona])
        else { return nil }
        let persona: Identifier<Persona> = row.id("id")
        let nome = DatiPersona(cognome: row["cognome"], nome: row["nome"]).nomeCompleto
        let unito = DatiPersona(cognome: row["cognome_unito"], nome: row["nome_unito"]).nomeCompleto
        let latest = try db.row(
            """
            SELECT d.id, d.codice, d.stato, pic.stato AS stato_presa,
                ifnull(pic.assistente_id, pic.consulente_id) AS operatore_id
            FROM domande d LEFT JOIN prese_in_carico pic ON pic.domanda_id = d.id
            WHERE d.id = ifnull(?, (SELECT max(e.id) FROM componenti c JOIN domande e ON e.nucleo_id = c.nucleo_id
                WHERE c.persona_id = ?))
            """, [hit.domanda, persona])
        return RisultatoRicerca(
            persona: persona, nome: nome,
            codiceFiscale: row["codice_fiscale"] ?? "", nascita: row.dateIfAny("nascita"),
            comune: try recapito(of: persona) == nil ? row["residenza_comune"] : RecapitoProtetto.parole,
            anche: unito == nome ? "" : unito, domanda: latest?.id("id"),
            codice: latest?["codice"] ?? "",
            stato: try latest?.code("stato"), presa: try latest?.codeIfAny("stato_presa"),
            inCarico: try nomeBreve(latest?.idIfAny("operatore_id")))
    }
}
