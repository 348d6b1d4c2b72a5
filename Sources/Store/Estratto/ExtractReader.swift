// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// Reads what is held of one person, part by part, and keeps count of what is left out.
struct ExtractReader {
    let reader: Reader
    let persona: Persona
    let operatore: Operatore
    let note: MisuraNote
    let today: CalendarDate
    let luoghi: (String) -> String?
    let now: Instant
    /// What could not be read, by whom it could be.
    let gaps = ExtractGaps()

    var db: Database { reader.db }
    var id: Identifier<Persona> { persona.id }

    /// The extract, its parts in the order a person reads them.
    func extract() throws -> EstrattoPersona {
        let nomi = try names()
        let cases = try cases()
        var sezioni = [
            EstrattoPersona.Sezione("identita", "Chi è", persona.dati.campi(nomi).filter { !$0.valore.isEmpty }),
            EstrattoPersona.Sezione("codici_fiscali", "Codici fiscali avuti", try codes()),
            EstrattoPersona.Sezione(
                "accessi", "Contatti con gli sportelli",
                try gaps.opening("i contatti con gli sportelli") { try contacts(nomi) }),
            EstrattoPersona.Sezione("nuclei", "Nuclei di cui fa o ha fatto parte", try households()),
            EstrattoPersona.Sezione("domande", "Domande ed esiti", try requests(cases, nomi)),
            EstrattoPersona.Sezione("convocazioni", "Convocazioni e appuntamenti", try appointments(cases, nomi)),
        ]
        let sheets = try sheets(cases)
        let diary = try diary(cases)
        sezioni.append(EstrattoPersona.Sezione("analisi", "Analisi preliminare: le voci della persona", sheets.righe))
        sezioni += [
            EstrattoPersona.Sezione("quadro", "Quadro di analisi: le voci della persona", try frames(cases)),
            EstrattoPersona.Sezione("progetto", "Progetto: impegni, sostegni e firme", try projects(cases)),
            EstrattoPersona.Sezione("diario", "Note del diario", diary.righe),
            EstrattoPersona.Sezione("documenti", "Documenti registrati", try papers()),
            EstrattoPersona.Sezione("fogli", "Fogli stampati o consegnati", try sheetsOfPaper()),
            EstrattoPersona.Sezione(
                "rettifiche", "Dati rettificati", try gaps.opening("i valori rettificati") { try corrections(nomi) }),
            EstrattoPersona.Sezione("diritti", "Richieste sui propri dati", try rights()),
            EstrattoPersona.Sezione("destinatari", "A chi sono stati comunicati i dati", try recipients(cases)),
            EstrattoPersona.Sezione("chi_ha_visto", "Chi ha letto i dati, per ruolo ed ente", try readers(cases)),
        ]
        return EstrattoPersona(
            persona: persona.dati.nomeCompleto, codiceFiscale: persona.dati.codiceFiscale?.value ?? "", data: today,
            titolare: try reader.ambito()?.denominazione ?? "", sezioni: sezioni,
            escluso: try exclusions(cases, diary: diary, reserved: sheets.riservate))
    }

    /// The case files of the households the person is or was in, while they were in it, that who asks may open.
    ///
    /// What became of a household after the person left it is of who stayed: a former partner learns nothing of it.
    func cases() throws -> [ExtractedCase] {
        try db.rows(
            """
            SELECT d.id, d.codice, d.stato, d.richiedente_id, d.presentata, p.id AS presa,
                max(ifnull(c.al, 9999999)) AS fino
            FROM domande d LEFT JOIN prese_in_carico p ON p.domanda_id = d.id
            JOIN componenti c ON c.nucleo_id = d.nucleo_id AND c.persona_id = ?
            GROUP BY d.id ORDER BY d.id
            """, [id]
        ).compactMap { row in
            let fino = CalendarDate(dayNumber: row["fino"])
            let presentata: Int? = row["presentata"]
            let began = presentata.map { CalendarDate(dayNumber: $0 / 1440) }
            guard (began ?? today) <= fino else { return nil }
            let file = ExtractedCase(
                domanda: row.id("id"), codice: row["codice"] ?? "in bozza",
                isRichiedente: row.id("richiedente_id", of: Persona.self) == id, presa: row.idIfAny("presa"), fino: fino
            )
            guard try reader.estraneo(operatore, to: file.domanda, on: today, at: now) == nil else {
                gaps.altrui.append(file.codice)
                return nil
            }
            return file
        }
    }

    private func names() throws -> NomiStoria {
        var nomi = NomiStoria()
        nomi.luoghi = luoghi
        nomi.persone[id] = persona.dati.nomeCompleto
        for row in try db.rows("SELECT id, denominazione FROM punti_di_accesso") {
            nomi.punti[row.id("id")] = row["denominazione"]
        }
        for row in try db.rows("SELECT codice, nome FROM comuni_ambito") { nomi.comuni[row["codice"]] = row["nome"] }
        return nomi
    }

    private func codes() throws -> [CampoStoria] {
        try reader.codici(of: id).reversed().map { CampoStoria("Dal \($0.dal.italian)", $0.codice.value) }
    }

    /// The contacts about the person; who spoke in their place is not named.
    private func contacts(_ nomi: NomiStoria) throws -> [CampoStoria] {
        try reader.accessi(of: id).reversed().map { accesso in
            let dati = accesso.dati
            let words = [
                nomi.punti[dati.punto] ?? "", dati.modalita.denominazione,
                "ha parlato: \(dati.interlocutore.denominazione)",
                "motivi: \(dati.motivi.map(\.denominazione).joined(separator: ", "))",
                "esito: \(dati.esito.denominazione)",
                dati.informativaIl.map { "informativa data il \($0.italian)" } ?? "",
                dati.rinvio.map { "inviata a \($0.servizio)" } ?? "",
                dati.interlocutore == .interessato && !dati.note.isEmpty ? "note: \(dati.note)" : "",
            ]
            return CampoStoria(
                "\(dati.data.italian) alle \(dati.ora.italian)", words.filter { !$0.isEmpty }.joined(separator: "; "))
        }
    }

    /// Each period in a household; the other members only by their kinship.
    private func households() throws -> [CampoStoria] {
        try db.rows("SELECT nucleo_id, parentela, dal, al FROM componenti WHERE persona_id = ? ORDER BY dal", [id])
            .flatMap { row -> [CampoStoria] in
                let period =
                    "dal \(row.date("dal").italian)" + (row.dateIfAny("al").map { " al \($0.italian)" } ?? "")
                let own: Parentela = try row.code("parentela")
                // Only who was there with them: who entered after is of another household's life.
                let others = try db.rows(
                    """
                    SELECT parentela FROM componenti WHERE nucleo_id = ? AND persona_id <> ?
                        AND dal <= ? AND ifnull(al, 9999999) >= ? ORDER BY ordine
                    """,
                    [
                        row.id("nucleo_id", of: Nucleo.self), id,
                        row.dateIfAny("al") ?? CalendarDate(dayNumber: 9_999_999), row.date("dal"),
                    ]
                ).map { try $0.code("parentela", as: Parentela.self).denominazione }
                return [
                    CampoStoria("Nel nucleo \(period)", "come \(own.denominazione)"),
                    CampoStoria(
                        "Altri componenti", others.isEmpty ? "nessuno" : others.joined(separator: ", ")),
                ]
            }
    }

    /// The form whole for who applied; for the other members only that there was one, and what came of it.
    private func requests(_ cases: [ExtractedCase], _ nomi: NomiStoria) throws -> [CampoStoria] {
        try cases.flatMap { file -> [CampoStoria] in
            guard let domanda = try reader.domanda(file.domanda) else { return [] }
            var rows = [
                CampoStoria(
                    "Domanda \(file.codice)",
                    (file.fino < today ? "" : "\(domanda.stato.denominazione), ")
                        + (domanda.dati.presentataIl.map { "presentata il \($0.italian)" } ?? "non ancora presentata")
                        + (file.isRichiedente ? "" : ", presentata da un altro componente"))
            ]
            if file.isRichiedente {
                let others: Set<String> = ["Lavori", "NASpI di", "Presentata il", "Delega"]
                rows += domanda.dati.campi(nomi).filter { !$0.valore.isEmpty && !others.contains($0.etichetta) }
                    .map { CampoStoria("\(file.codice), \($0.etichetta.loweringFirst)", $0.valore) }
            }
            for row in try db.rows(
                "SELECT * FROM esiti WHERE domanda_id = ? AND data <= ? ORDER BY id", [file.domanda, file.fino])
            {
                let stato: DomandaState = try row.code("stato")
                let motivo: MotivoEsito? = try row.codeIfAny("motivo")
                rows.append(
                    CampoStoria(
                        "\(file.codice), esito del \(row.date("data").italian)",
                        [
                            stato.denominazione, motivo?.denominazione ?? "",
                            row.euroIfAny("importo").map { "importo \($0.italian)" } ?? "",
                        ].filter { !$0.isEmpty }.joined(separator: ", ")))
            }
            return rows
        }
    }

    private func appointments(_ cases: [ExtractedCase], _ nomi: NomiStoria) throws -> [CampoStoria] {
        try cases.flatMap { file -> [CampoStoria] in
            let called = try gaps.opening("le convocazioni di \(file.codice)") {
                try file.presa.map { try reader.convocazioni(of: $0) } ?? []
            }
            let given = try gaps.opening("gli appuntamenti di \(file.codice)") {
                try db.rows(
                    "SELECT id FROM appuntamenti WHERE domanda_id = ? AND data <= ? ORDER BY data, ora",
                    [file.domanda, file.fino]
                ).compactMap { try reader.appuntamento($0.id("id")) }
            }
            let isHidden = try reader.isNascosto(file.domanda)
            return called.filter { $0.data <= file.fino }.map {
                CampoStoria(
                    "Convocazione del \($0.data.italian) alle \($0.ora.italian)",
                    [$0.luogo, "avvisata il \($0.avvisatoIl.italian)", $0.esito?.denominazione ?? "da tenere"]
                        .filter { !$0.isEmpty }.joined(separator: ", "))
            }
                + given.map {
                    CampoStoria(
                        "Appuntamento del \($0.dati.data.italian) alle \($0.dati.ora.italian)",
                        [
                            $0.dati.tipo.denominazione, isHidden ? RecapitoProtetto.parole : $0.dati.luogo,
                            $0.stato.denominazione,
                        ].filter { !$0.isEmpty }.joined(separator: ", "))
                }
        }
    }

    /// The papers made for the person, without where they were saved.
    private func sheetsOfPaper() throws -> [CampoStoria] {
        try db.rows(
            "SELECT foglio, destinazione, data FROM stampe WHERE persona_id = ? AND destinazione <> 'schermo' ORDER BY id",
            [id]
        ).map {
            let paper: String = $0["foglio"]
            let way: String = $0["destinazione"]
            return CampoStoria(
                "Il \($0.date("data").italian)", "\(paper), \(way == "consegna" ? "consegnato" : "stampato")")
        }
    }

    private func papers() throws -> [CampoStoria] {
        try db.rows("SELECT tipo, data, protocollo FROM documenti WHERE persona_id = ? ORDER BY id", [id]).map {
            let tipo: TipoDocumento = try $0.code("tipo")
            let protocollo: String = $0["protocollo"]
            return CampoStoria(
                tipo.denominazione,
                [
                    $0.dateIfAny("data").map { "del \($0.italian)" } ?? "",
                    protocollo.isEmpty ? "" : "prot. \(protocollo)",
                ]
                .filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }

    /// What was corrected of the person, with the former value.
    ///
    /// Source: Regolamento UE 2016/679, artt. 16 and 19.
    private func corrections(_ nomi: NomiStoria) throws -> [CampoStoria] {
        try db.rows(
            """
            SELECT * FROM modifiche WHERE tipo = 'persona'
                AND persona_id IN (SELECT ?1 UNION SELECT id FROM persone WHERE unita_a = ?1) ORDER BY id
            """, [id]
        ).flatMap { row -> [CampoStoria] in
            let stored = try reader.modifica(row)
            let day = RomeTime(stored.registrato).date.italian
            return try reader.campi(of: stored, for: operatore, luoghi: luoghi).map {
                CampoStoria("\(day), \($0.etichetta.loweringFirst)", $0.inParole)
            }
        }
    }
}
