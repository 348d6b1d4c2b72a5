// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// What the screens of a person ask besides the person.
///
/// Every function throws `StoreProblem`, and `Refusal` when the role may not.
extension CaseStore {
    /// Persons who may be the one being typed, the most alike first.
    ///
    /// The candidates come from three indexes (codici fiscali, dates of birth, beginnings of the names), each cut at a
    /// fixed number, so that the cost does not grow with the archive.
    public func somiglianti(
        a dati: DatiPersona, escludendo: Identifier<Persona>? = nil, limit: Int = 3, by operatore: Operatore
    ) throws -> [PersonaSomigliante] {
        if let refusal = operatore.may(.cercaPersone) { throw refusal }
        return try read { try Likenesses(reader: $0).find(dati, escludendo, limit: limit) }
    }

    /// The codici fiscali a person had and the records joined into theirs.
    public func storia(of persona: Identifier<Persona>, by operatore: Operatore) throws -> StoriaPersona {
        if let refusal = operatore.may(.cercaPersone) { throw refusal }
        let now = clock()
        return try read { reader in
            try vault.use(operatore, mayMake: false, at: now)
            return StoriaPersona(codici: try reader.codici(of: persona), unioni: try reader.unioni(of: persona))
        }
    }

    /// Two records side by side, with what names each.
    public func confronto(
        _ prima: Identifier<Persona>, _ seconda: Identifier<Persona>, by operatore: Operatore
    ) throws -> ConfrontoPersone {
        if let refusal = operatore.may(.unisciPersone) { throw refusal }
        return try read { try $0.confronto(prima, seconda) }
    }
}

extension Reader {
    /// The codici fiscali of a person and of the records that went into theirs, the newest first.
    func codici(of persona: Identifier<Persona>) throws -> [CodiceAttribuito] {
        try db.rows(
            """
            SELECT c.* FROM codici_fiscali c JOIN persone p ON p.id = c.persona_id
            WHERE p.id = ? OR p.unita_a = ? ORDER BY c.dal DESC, c.id DESC
            """, [persona, persona]
        ).map {
            CodiceAttribuito(
                codice: try CodiceFiscale(stored: $0["codice"]), dal: $0.date("dal"),
                motivo: try $0.codeIfAny("motivo"), operatore: try nomeBreve($0.id("operatore_id")))
        }
    }
}
