// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The domande a row could belong to, the likeliest first, each with the reason.
    ///
    /// By codice fiscale, also a former one; by protocol, also of another year; by surname and name as the codice
    /// fiscale tells them. A text looks for persons by name instead.
    ///
    /// - Throws: `Refusal` when the role may not record outcomes, `StoreProblem`.
    public func candidati(
        for riga: RigaEsito, cercando testo: String, limit: Int, by operatore: Operatore
    ) throws -> [CandidatoAbbinamento] {
        if let refusal = operatore.may(.registraEsito) { throw refusal }
        return try read { reader in
            testo.isEmpty
                ? try reader.candidati(for: riga, limit: limit)
                : try reader.candidati(cercando: FoldedKey.of(testo), limit: limit)
        }
    }
}

extension Reader {
    fileprivate func candidati(for riga: RigaEsito, limit: Int) throws -> [CandidatoAbbinamento] {
        var found: [CandidatoAbbinamento] = []
        var seen: Set<Identifier<Domanda>> = []
        func add(_ ids: [Identifier<Domanda>], _ why: String) throws {
            for id in ids where found.count < limit && seen.insert(id).inserted {
                if let candidate = try candidato(id, why) { found.append(candidate) }
            }
        }
        if let code = riga.codiceFiscale, let persona = try persona(codiceFiscale: code) {
            let isFormer = persona.dati.codiceFiscale != code
            try add(
                try domande(ofPersona: persona.id), isFormer ? "codice fiscale di prima" : "stesso codice fiscale")
        }
        if let protocollo = riga.protocollo {
            try add(try domande(protocollo, sameYear: true), "stesso protocollo")
            try add(try domande(protocollo, sameYear: false), "stesso numero, altro anno")
        }
        if let code = riga.codiceFiscale, !code.isProvisional {
            let start = FoldedKey.of(String(code.value.prefix(6)))
            let persons = try db.rows(
                """
                SELECT DISTINCT persona_id FROM chiavi_ricerca WHERE tipo = 'n' AND chiave >= ? AND chiave < ?
                    AND origine = 'codice_fiscale' LIMIT 10
                """, [start, start + "\u{7F}"])
            for person in persons {
                try add(
                    try domande(ofPersona: person.id("persona_id")), "cognome e nome simili nel codice fiscale")
            }
        }
        return found
    }

    fileprivate func candidati(cercando testo: String, limit: Int) throws -> [CandidatoAbbinamento] {
        var found: [CandidatoAbbinamento] = []
        for hit in try Finder(reader: self).find(testo, limit: limit) {
            let ids = try hit.domanda.map { [$0] } ?? domande(ofPersona: hit.persona)
            for id in ids where found.count < limit {
                if let candidate = try candidato(id, "trovato con la ricerca") { found.append(candidate) }
            }
        }
        return found
    }

    private func domande(ofPersona id: Identifier<Persona>) throws -> [Identifier<Domanda>] {
        try db.rows(
            "SELECT id FROM domande WHERE richiedente_id = ? AND stato <> 'ARCHIVIATA' ORDER BY id DESC LIMIT 10", [id]
        ).map { $0.id("id") }
    }

    private func domande(_ protocollo: Protocollo, sameYear: Bool) throws -> [Identifier<Domanda>] {
        let years = sameYear ? [protocollo.anno] : [protocollo.anno - 1, protocollo.anno + 1]
        return try years.flatMap { year in
            try db.rows(
                """
                SELECT id FROM domande WHERE protocollo_anno = ? AND protocollo_numero = ? AND codice IS NOT NULL
                """, [year, protocollo.numero]
            ).map { $0.id("id") }
        }
    }

    private func candidato(_ id: Identifier<Domanda>, _ why: String) throws -> CandidatoAbbinamento? {
        guard
            let row = try db.row(
                """
                SELECT d.version, d.codice, d.stato, d.presentata, d.protocollo_numero, d.protocollo_anno, d.comune,
                    p.cognome, p.nome, p.codice_fiscale
                FROM domande d JOIN persone p ON p.id = d.richiedente_id WHERE d.id = ?
                """, [id])
        else { return nil }
        let number: Int? = row["protocollo_numero"]
        let minutes: Int? = row["presentata"]
        return CandidatoAbbinamento(
            domanda: id, version: row["version"], codice: row["codice"] ?? "",
            richiedente: DatiPersona(cognome: row["cognome"], nome: row["nome"]).nomeCompleto,
            codiceFiscale: row["codice_fiscale"] ?? "",
            protocollo: number.map { Protocollo(numero: $0, anno: row["protocollo_anno"]).text } ?? "",
            presentataIl: minutes.map { CalendarDate(dayNumber: $0 / 1440) }, comune: row["comune"],
            stato: try row.code("stato"), perche: why)
    }
}
