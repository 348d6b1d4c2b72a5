// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension CaseStore {
    /// The other domande of the household that applies, latest first: states, dates and outcomes, without their forms.
    ///
    /// They are those the richiedente presented and those of the households the richiedente lives in now; a household
    /// left behind is not looked into.
    ///
    /// - Throws: `Refusal` when the role may not write a domanda, `StoreProblem`.
    public func domandePrecedenti(
        richiedente: Identifier<Persona>, nucleo: Identifier<Nucleo>, except own: Identifier<Domanda>?,
        by operatore: Operatore
    ) throws -> [Domanda] {
        if let refusal = operatore.may(.compilaDomanda) { throw refusal }
        return try read { reader in
            let ids = try reader.db.rows(
                """
                SELECT id FROM domande WHERE richiedente_id = ?1 AND id <> ?3
                UNION SELECT id FROM domande WHERE nucleo_id = ?2 AND id <> ?3
                UNION SELECT d.id FROM componenti c JOIN domande d ON d.nucleo_id = c.nucleo_id
                    WHERE c.persona_id = ?1 AND c.al IS NULL AND d.id <> ?3
                ORDER BY id DESC LIMIT 20
                """, [richiedente, nucleo, own ?? Identifier<Domanda>(0)])
            return try ids.compactMap { try reader.domanda($0.id("id")) }.map { domanda in
                var bare = domanda
                bare.dati = DatiDomanda(
                    misura: domanda.dati.misura, tipo: domanda.dati.tipo, comune: domanda.dati.comune)
                bare.dati.presentataIl = domanda.dati.presentataIl
                bare.dati.mesiSia = domanda.dati.mesiSia
                return bare
            }
        }
    }
}
