// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension ExtractReader {
    /// The answers about the person; the reserved ones only when the role that gives the extract reads them.
    func sheets(_ cases: [ExtractedCase]) throws -> (righe: [CampoStoria], riservate: Int) {
        var righe: [CampoStoria] = []
        var hidden = 0
        for file in cases {
            let found = try gaps.opening("la scheda di \(file.codice)") {
                [try file.presa.flatMap { try reader.analisi(of: $0) }]
            }
            guard let sheet = found.compactMap({ $0 }).first else { continue }
            let own = sheet.risposte.filter { $0.key.hasSuffix("@\(id.rawValue)") && !$0.value.isEmpty }
            let readable = own.filter { operatore.mayReadReservedItems || !AnalisiPreliminare.isReserved($0.key) }
            hidden += own.count - readable.count
            let member = Componente(
                dati: DatiComponente(persona: id, parentela: .altro, dal: today), persona: persona)
            let rows = DifferenzaAnalisi.between(
                AnalisiPreliminare(), AnalisiPreliminare(risposte: readable), componenti: [member])
            righe += rows.map { CampoStoria("\(file.codice), \($0.voce)", $0.dopo) }
        }
        return (righe, hidden)
    }

    func frames(_ cases: [ExtractedCase]) throws -> [CampoStoria] {
        try cases.flatMap { file -> [CampoStoria] in
            let voci = try gaps.opening("il quadro di \(file.codice)") {
                try file.presa.flatMap { try reader.quadro(of: $0) }?.voci ?? []
            }
            return voci.filter { $0.persona == id }.map {
                CampoStoria(
                    "\(file.codice), \($0.dominio.denominazione)",
                    [
                        $0.situazione, $0.risorse.isEmpty ? "" : "risorse: \($0.risorse)",
                        $0.bisogni.isEmpty ? "" : "bisogni: \($0.bisogni)",
                        $0.livelloIngresso.map { "livello in ingresso \($0)" } ?? "",
                    ].filter { !$0.isEmpty }.joined(separator: "; "))
            }
        }
    }

    /// Objectives, supports, commitments and signature of the person, in the last version.
    func projects(_ cases: [ExtractedCase]) throws -> [CampoStoria] {
        let catalogo = Dictionary(
            try reader.catalogo().map { ($0.codice, $0.denominazione) }, uniquingKeysWith: { first, _ in first })
        return try cases.flatMap { file -> [CampoStoria] in
            let found = try gaps.opening("il progetto di \(file.codice)") {
                [try file.presa.flatMap { try reader.progetto(of: $0) }?.progetto]
            }
            guard let progetto = found.compactMap({ $0 }).first else { return [] }
            let head = "\(file.codice), "
            let goals = progetto.obiettivi.filter { $0.componenti.contains(id) }.map {
                CampoStoria("\(head)obiettivo", $0.testo)
            }
            let supports = progetto.interventi.filter { $0.persona == id }.map {
                CampoStoria("\(head)sostegno", "\(catalogo[$0.codice] ?? $0.codice), \($0.stato.denominazione)")
            }
            let duties = progetto.impegni.filter { $0.persona == id }.map {
                CampoStoria("\(head)impegno", "\($0.testo), \($0.stato.denominazione)")
            }
            let signed = progetto.firme.filter { $0.persona == id }.map {
                CampoStoria(
                    "\(head)firma",
                    $0.data.map { "data il \($0.italian)" } ?? $0.mancata?.denominazione ?? "non ancora data")
            }
            return goals + supports + duties + signed
        }
    }

    /// The notes that are not reserved and name no other member, as the body chose; the others are counted.
    func diary(_ cases: [ExtractedCase]) throws -> (righe: [CampoStoria], riservate: Int, terzi: Int) {
        guard note == .senzaTerzi else { return ([], 0, 0) }
        var righe: [CampoStoria] = []
        var (reserved, named) = (0, 0)
        let others = try third()
        for file in cases {
            guard let presa = file.presa else { continue }
            for row in try db.rows(
                "SELECT * FROM diario WHERE presa_id = ? AND data <= ? ORDER BY data, id", [presa, file.fino])
            {
                if row["riservata"] as Bool {
                    reserved += 1
                    continue
                }
                let open = try gaps.opening("le note del diario di \(file.codice)") {
                    [try row.document("documento", NotaDiario.self, kind: .diario)]
                }
                guard let nota = open.first else { continue }
                let words = Set(FoldedKey.of(nota.testo).split(separator: " ").map(String.init))
                if others.contains(where: words.contains) {
                    named += 1
                } else {
                    righe.append(CampoStoria("\(file.codice), \(row.date("data").italian)", nota.testo))
                }
            }
        }
        return (righe, reserved, named)
    }

    /// The names of the other members of the households of the person; their own names are not among them.
    private func third() throws -> Set<String> {
        let rows = try db.rows(
            """
            SELECT DISTINCT p.cognome, p.nome FROM componenti c JOIN persone p ON p.id = c.persona_id
            WHERE c.persona_id <> ?1 AND c.nucleo_id IN (SELECT nucleo_id FROM componenti WHERE persona_id = ?1)
            """, [id])
        func words(_ text: String) -> [String] { FoldedKey.of(text).split(separator: " ").map(String.init) }
        let own = Set(words(persona.dati.cognome) + words(persona.dati.nome))
        return Set(rows.flatMap { words($0["cognome"]) + words($0["nome"]) }.filter { $0.count > 2 }).subtracting(own)
    }

    /// Who outside the body was told the data.
    ///
    /// Source: Regolamento UE 2016/679, art. 15 par. 1 lett. c and art. 19.
    func recipients(_ cases: [ExtractedCase]) throws -> [CampoStoria] {
        try cases.flatMap { file -> [CampoStoria] in
            var rows: [CampoStoria] = []
            let sent = try db.row("SELECT inviata_il FROM domande WHERE id = ?", [file.domanda])?.dateIfAny(
                "inviata_il")
            if let sent, sent <= file.fino {
                rows.append(CampoStoria("INPS", "domanda \(file.codice), inviata il \(sent.italian)"))
            }
            guard let presa = file.presa else { return rows }
            rows += try gaps.opening("le risposte dell'INPS di \(file.codice)") { try reader.comunicazioni(of: presa) }
                .filter {
                    $0.data <= file.fino
                }.map {
                    CampoStoria("INPS", "firma del progetto comunicata il \($0.data.italian), fascicolo \(file.codice)")
                }
            rows += try db.rows(
                "SELECT data FROM contatti_cpi WHERE presa_id = ? AND data <= ? ORDER BY data, id", [presa, file.fino]
            )
            .map {
                CampoStoria("Centro per l'Impiego", "contatto del \($0.date("data").italian), fascicolo \(file.codice)")
            }
            rows += try db.rows(
                "SELECT ufficio, inviata_il FROM richieste_uffici WHERE presa_id = ? AND inviata_il <= ?",
                [presa, file.fino]
            ).map {
                let ufficio: UfficioRichiesto = try $0.code("ufficio")
                return CampoStoria(
                    ufficio.denominazione, "richiesta del \($0.date("inviata_il").italian), fascicolo \(file.codice)")
            }
            guard file.fino >= today else { return rows }
            let bodies = try reader.equipe(of: presa, orMembers: true).componenti.map(\.ente).filter { !$0.isEmpty }
            return rows + Set(bodies).sorted().map { CampoStoria($0, "nell'équipe del fascicolo \(file.codice)") }
        }
    }

    /// Readings, printings and exports, counted by role and body; the names of the operators are not given.
    func readers(_ cases: [ExtractedCase]) throws -> [CampoStoria] {
        let rows = try db.rows(
            """
            SELECT r.azione, r.registrato, o.ruolo, o.ente FROM registro r JOIN operatori o ON o.id = r.operatore_id
            WHERE r.esito = 'fatto' AND r.id IN (
                SELECT id FROM registro WHERE persona_id = ?1
                UNION SELECT g.id FROM json_each(?2) c JOIN registro g ON g.domanda_id = json_extract(c.value, '$[0]')
                    AND g.registrato / 86400000 <= json_extract(c.value, '$[1]'))
            ORDER BY r.id
            """, [id, "[" + cases.map { "[\($0.domanda.rawValue),\($0.fino.dayNumber)]" }.joined(separator: ",") + "]"])
        var found: [String: (times: Int, last: Instant)] = [:]
        for row in rows {
            let azione: String = row["azione"]
            guard RegisterUse(azione: azione) != .scrittura else { continue }
            let ruolo: Ruolo = try row.code("ruolo")
            let who = "\(ruolo.denominazione), \(row["ente"] as String)"
            found[who] = ((found[who]?.times ?? 0) + 1, row.instant("registrato"))
        }
        return found.sorted { $0.key < $1.key }.map { who, use in
            let times = use.times == 1 ? "una volta" : "\(use.times) volte"
            return CampoStoria(who, "\(times), l'ultima il \(RomeTime(use.last).date.italian)")
        }
    }

    /// What was left out, each with its reason.
    func exclusions(
        _ cases: [ExtractedCase], diary: (righe: [CampoStoria], riservate: Int, terzi: Int), reserved: Int
    ) throws -> [EstrattoPersona.Esclusione] {
        let third = "omesso perché riguarda altri (art. 15 par. 4 GDPR)"
        var found = [
            EstrattoPersona.Esclusione(
                "i dati degli altri componenti dei nuclei, indicati solo con la parentela", third),
            EstrattoPersona.Esclusione(
                "il nome di chi ha parlato o segnalato in sua vece, e le note dei contatti con altri", third),
            EstrattoPersona.Esclusione(
                "le voci delle schede che riguardano il nucleo intero o altri componenti", third),
            EstrattoPersona.Esclusione(
                "i nomi degli operatori, indicati per ruolo ed ente",
                "agiscono sotto l'autorità dell'ente (artt. 15 e 29 GDPR; Corte di giustizia UE, C-579/21)"),
        ]
        found += try unreadable()
        if note == .nessuna {
            found.append(EstrattoPersona.Esclusione("le note del diario", "così ha scelto l'ente per questo estratto"))
        }
        if diary.terzi > 0 {
            found.append(
                EstrattoPersona.Esclusione(
                    diary.terzi == 1
                        ? "una nota del diario che nomina altri" : "\(diary.terzi) note del diario che nominano altri",
                    third))
        }
        if diary.riservate > 0 {
            found.append(
                EstrattoPersona.Esclusione(
                    diary.riservate == 1
                        ? "una nota riservata del diario" : "\(diary.riservate) note riservate del diario",
                    "segreto professionale dell'assistente sociale (L. 119/2001): si chiedono a lei"))
        }
        if reserved > 0 {
            found.append(
                EstrattoPersona.Esclusione(
                    reserved == 1 ? "una voce riservata della scheda" : "\(reserved) voci riservate della scheda",
                    "le comunica l'assistente sociale o il servizio che le ha scritte (L. 119/2001)"))
        }
        return found
    }

    /// What who makes the extract may not read, and who can.
    private func unreadable() throws -> [EstrattoPersona.Esclusione] {
        var found: [EstrattoPersona.Esclusione] = []
        if persona.recapito == .nascosto {
            found.append(
                EstrattoPersona.Esclusione(
                    "il telefono, la posta elettronica e gli indirizzi",
                    "sono protetti: li dà chi è nominato a leggerli, rifacendo l'estratto"))
        }
        found += gaps.altrui.map {
            EstrattoPersona.Esclusione(
                "il contenuto del fascicolo \($0)", "lo estrae chi lo segue, o il supervisore")
        }
        found += gaps.chiusi.map {
            EstrattoPersona.Esclusione(
                $0, "qui mancano le chiavi per leggerle: l'estratto si completa con chi le ha")
        }
        let signals = try db.number("SELECT count(*) FROM segnalazioni WHERE persona_id = ?", [id]) ?? 0
        if signals > 0 {
            found.append(
                EstrattoPersona.Esclusione(
                    signals == 1 ? "una segnalazione ricevuta da altri" : "\(signals) segnalazioni ricevute da altri",
                    "omesso perché riguarda altri: chi ha segnalato e che cosa ha detto (art. 15 par. 4 GDPR)"))
        }
        return found
    }
}
