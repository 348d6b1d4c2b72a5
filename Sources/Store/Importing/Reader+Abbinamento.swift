// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// The domanda a row belongs to, or why none is certainly its own.
enum Abbinamento {
    case domanda(Identifier<Domanda>)
    case nessuno(String)
}

extension Reader {
    /// Finds the domanda of a row: by protocol, then by codice fiscale and day of presentation.
    ///
    /// A protocol of another person is not trusted: somebody looks at it.
    ///
    /// - Parameter letti: the protocols already looked for, with those of the slice.
    func abbinamento(of riga: RigaEsito, letti: SliceReading) throws -> Abbinamento {
        var why = "Nessuna domanda con questo codice fiscale presentata quel giorno."
        if let protocollo = riga.protocollo {
            if let row = try domandaRow(protocollo, of: riga.codiceFiscale, letti) {
                guard let code = riga.codiceFiscale else { return .domanda(row.id("id")) }
                if row["codice_fiscale"] as String? == code.value { return .domanda(row.id("id")) }
                if try hasHad(code, row.id("richiedente_id")) { return .domanda(row.id("id")) }
                return .nessuno(
                    "Il protocollo \(protocollo.text) è di una domanda con un altro codice fiscale.")
            }
            why =
                riga.codiceFiscale == nil
                ? "Nessuna domanda ha da sola il protocollo \(protocollo.text): con il codice fiscale si distingue."
                : "Nessuna domanda con il protocollo \(protocollo.text)."
        }
        guard let code = riga.codiceFiscale else { return .nessuno(why) }
        guard let presentataIl = riga.presentataIl else {
            return .nessuno(
                riga.protocollo == nil
                    ? "Manca la data di presentazione: il codice fiscale da solo non basta." : why)
        }
        let found = try domande(of: code, presentateIl: presentataIl)
        if found.count == 1 { return .domanda(found[0]) }
        return .nessuno(found.isEmpty ? why : "Più di una domanda con questo codice fiscale presentata quel giorno.")
    }

    /// The protocolled domanda with a protocol; else the only draft that has it.
    private func domandaRow(
        _ protocollo: Protocollo, of code: CodiceFiscale?, _ letti: SliceReading
    ) throws -> StoredRow? {
        // Every comune has a protocol of its own: of several with this number the codice fiscale tells which.
        let protocolled = letti.protocolled[protocollo] ?? []
        if protocolled.count > 1 {
            guard let code else { return nil }
            let own = try protocolled.first { row in
                if row["codice_fiscale"] as String? == code.value { return true }
                return try hasHad(code, row.id("richiedente_id"))
            }
            if let own { return own }
        }
        if let row = protocolled.first { return row }
        let drafts = try db.rows(
            """
            SELECT d.id, d.richiedente_id, p.codice_fiscale FROM domande d JOIN persone p ON p.id = d.richiedente_id
            WHERE d.protocollo_anno = ? AND d.protocollo_numero = ? AND d.codice IS NULL
                AND d.protocollo_numero IS NOT NULL AND d.stato = 'BOZZA'
            LIMIT 2
            """, [protocollo.anno, protocollo.numero])
        return drafts.count == 1 ? drafts[0] : nil
    }

    /// Domande of who has this code, or had it, presented on a day.
    func domande(of code: CodiceFiscale, presentateIl data: CalendarDate) throws -> [Identifier<Domanda>] {
        guard let persona = try persona(codiceFiscale: code) else { return [] }
        return try db.rows(
            """
            SELECT id FROM domande WHERE richiedente_id = ? AND presentata BETWEEN ? AND ? AND stato <> 'ARCHIVIATA'
            ORDER BY id
            """, [persona.id, data.dayNumber * 1440, data.dayNumber * 1440 + 1439]
        ).map { $0.id("id") }
    }

    /// A codice fiscale of before keeps its key in the search, also that of a record joined into this one.
    private func hasHad(_ code: CodiceFiscale, _ persona: Identifier<Persona>) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM chiavi_ricerca c JOIN persone p ON p.id = c.persona_id
            WHERE c.tipo = 'n' AND c.chiave = ? AND ifnull(p.unita_a, p.id) = ? AND c.origine = 'codice_fiscale'
            """, [FoldedKey.of(code.value), persona]) != nil
    }
}
