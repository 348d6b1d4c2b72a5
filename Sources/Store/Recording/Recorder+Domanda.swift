// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    func add(
        _ dati: DatiDomanda, _ nucleo: Identifier<Nucleo>, _ richiedente: Identifier<Persona>
    ) throws -> Receipt {
        let isMember = try db.number(
            "SELECT 1 FROM componenti WHERE nucleo_id = ? AND persona_id = ? LIMIT 1", [nucleo, richiedente])
        guard isMember != nil else {
            throw Refusal(
                "richiedente_fuori_nucleo", "Il richiedente non fa parte del nucleo: aggiungerlo fra i componenti.",
                missing: [Missing(sentence: "richiedente fra i componenti", section: "nucleo", field: "parentela")])
        }
        let id = try db.insert(
            """
            INSERT INTO domande (version, stato, nucleo_id, richiedente_id, modificata_da, modificata, misura, tipo,
                comune, punto_id, presentata, protocollo_numero, protocollo_anno, dsu_scade, dati)
            VALUES (1, 'BOZZA', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, [nucleo, richiedente, operatore.id, now] + (try columns(dati)))
        var receipt = Receipt()
        receipt.domanda = Identifier(id)
        receipt.nucleo = nucleo
        receipt.persona = richiedente
        receipt.statoDomanda = .bozza
        receipt.version = 1
        return receipt
    }

    func amend(
        _ id: Identifier<Domanda>, _ version: Int, _ dati: DatiDomanda, _ entry: inout AuditEntry
    ) throws -> Receipt {
        try check(version, of: "domande", id.rawValue)
        guard let domanda = try reader.domanda(id) else { throw Recorder.absent }
        guard domanda.stato.isOpen else {
            throw Refusal(
                "stato_non_adatto", "La domanda è \(domanda.stato.denominazione): i suoi dati non cambiano più.")
        }
        if domanda.codice != nil {
            let before = domanda.dati
            guard before.presentata == dati.presentata, before.protocollo == dati.protocollo else {
                throw Refusal(
                    "protocollo_immutabile",
                    "La domanda è protocollata: presentazione e protocollo non cambiano più.",
                    missing: [Missing(sentence: "protocollo", section: "domanda", field: "protocollo")])
            }
            let missing = dati.missingForProtocollo()
            guard missing.isEmpty else {
                throw Refusal(
                    "domanda_incompleta", "La domanda è protocollata: questi dati non possono mancare.",
                    missing: missing)
            }
        }
        if domanda.codice != nil, let protocollo = dati.protocollo {
            try refuseTwice(protocollo, of: dati.comune, except: id)
        }
        entry.precedente = try SealedDocument(domanda.dati, kind: .precedente)
        try db.execute(
            cached: """
                UPDATE domande SET version = version + 1, modificata_da = ?, modificata = ?, misura = ?, tipo = ?,
                    comune = ?, punto_id = ?, presentata = ?, protocollo_numero = ?, protocollo_anno = ?,
                    dsu_scade = ?, dati = ?
                WHERE id = ?
                """, [operatore.id, now] + (try columns(dati)) + [id])
        try refreshQueues(of: id)
        var receipt = Receipt()
        receipt.domanda = id
        receipt.codice = domanda.codice
        receipt.statoDomanda = domanda.stato
        receipt.version = version + 1
        return receipt
    }

    func move(_ id: Identifier<Domanda>, _ version: Int, _ event: DomandaEvent) throws -> Receipt {
        guard let domanda = try reader.domanda(id, withForm: event == .protocolla) else { throw Recorder.absent }
        // Only a conflict needs who saved and when.
        if domanda.version != version { try check(version, of: "domande", id.rawValue) }
        return try move(domanda, event, ultimoFatto: try reader.ultimoFatto(of: id, axis: "A"))
    }

    /// Applies an event to a domanda as it is now; for the protocol its whole form is read.
    ///
    /// - Parameter letta: what else was read of it, when an import did; the event is then one that INPS tells.
    func move(
        _ domanda: Domanda, _ event: DomandaEvent, ultimoFatto: CalendarDate?, letta: DomandaLetta? = nil
    ) throws -> Receipt {
        var domanda = domanda
        let id = domanda.id
        let context = try context(of: domanda, for: event, ultimoFatto: ultimoFatto)
        let next = try DomandaMachine.apply(event, in: context).get()
        let before = domanda.stato
        domanda.stato = next
        if event == .protocolla { try protocolla(&domanda) }
        try follow(event, in: &domanda)
        if let slice {
            slice.move(domanda, after: event, by: operatore, at: now)
        } else {
            try update(domanda, after: event)
        }
        try addEvent(event, in: domanda, from: before)
        var receipt = Receipt()
        receipt.domanda = id
        receipt.codice = domanda.codice
        receipt.statoDomanda = next
        receipt.version = domanda.version + 1
        var stored = try letta.map(\.presa) ?? reader.presa(of: id)
        if stored == nil, let esito = event.esito, next == .accolta || next == .sospesa {
            stored = try open(.apri(data: esito.data, motivo: nil), for: domanda, current: nil)
        }
        receipt.presa = stored?.presa.id
        receipt.statoPresa = stored?.presa.stato
        if var facts = letta?.attese {
            facts.follow(event, in: domanda)
            try writeQueues(of: id, facts, stored)
        } else {
            try refreshQueues(of: id, stored)
        }
        return receipt
    }

    private func update(_ domanda: Domanda, after event: DomandaEvent) throws {
        try db.execute(
            cached: """
                UPDATE domande SET version = version + 1, stato = ?, codice = ?, verifica_il = ?,
                    verifica_residenza = ?, verifica_soggiorno = ?, verifica_motivo = ?, inviata_il = ?,
                    protocollo_inps = ?, decorrenza = ifnull(?, decorrenza), scadenza = ifnull(?, scadenza),
                    modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [
                domanda.stato, domanda.codice, domanda.verifica?.data, domanda.verifica?.isResidenzaConfermata,
                domanda.verifica?.isSoggiornoConfermato, domanda.verifica?.motivo, domanda.inviataIl,
                domanda.protocolloInps, event.esito?.decorrenza, event.esito?.scadenza, operatore.id, now, domanda.id,
            ])
    }

    private func context(
        of domanda: Domanda, for event: DomandaEvent, ultimoFatto: CalendarDate?
    ) throws -> DomandaContext {
        var context = DomandaContext(of: domanda, ultimoFatto: ultimoFatto, calendario: calendario, today: today)
        if case .invia = event {
            context.precedentiNonInviate = try reader.precedentiNonInviate(of: domanda)
            context.hasCodiceFiscale =
                try db.text("SELECT codice_fiscale FROM persone WHERE id = ?", [domanda.richiedente]) != nil
        }
        return context
    }

    /// Gives the code of the case file: progressive by year of presentation, without gaps, never given twice.
    private func protocolla(_ domanda: inout Domanda) throws {
        guard let protocollo = domanda.dati.protocollo, let data = domanda.dati.presentataIl else { return }
        try refuseTwice(protocollo, of: domanda.dati.comune, except: domanda.id)
        let number = try db.number(
            """
            INSERT INTO progressivi (serie, anno, ultimo) VALUES ('REI', ?, 1)
            ON CONFLICT (serie, anno) DO UPDATE SET ultimo = ultimo + 1 RETURNING ultimo
            """, [data.year])
        let digits = String(number ?? 0)
        let codice = "REI-\(data.year)-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        domanda.codice = codice
        try index(protocollo, codice: codice, of: domanda)
    }

    /// A number of the protocol is given once by each comune.
    ///
    /// Source: DPR 445/2000 artt. 53 and 57; docs/FONTI.md 7.3.
    private func refuseTwice(_ protocollo: Protocollo, of comune: String, except id: Identifier<Domanda>) throws {
        let other = try db.text(
            """
            SELECT codice FROM domande
            WHERE protocollo_anno = ? AND protocollo_numero = ? AND comune = ? AND codice IS NOT NULL AND id <> ?
            """, [protocollo.anno, protocollo.numero, comune, id])
        guard let other else { return }
        throw Refusal(
            "protocollo_presente",
            "Il protocollo \(protocollo.text) è già della domanda \(other) dello stesso comune: controllare il numero.",
            missing: [Missing(sentence: "protocollo già usato", section: "domanda", field: "protocollo")])
    }

    /// What an event leaves on the domanda besides its state.
    private func follow(_ event: DomandaEvent, in domanda: inout Domanda) throws {
        switch event {
        case .verifica(let verifica): domanda.verifica = verifica
        case .invia(let data, let lotto, _):
            domanda.inviataIl = data
            try db.execute(cached: "UPDATE domande SET lotto = ? WHERE id = ?", [lotto, domanda.id])
        case .scarto: domanda.inviataIl = nil
        case .ricevuta(_, let number): domanda.protocolloInps = number
        case .esito(let esito):
            domanda.esito = esito
            if esito.motivo == .dsuMancante {
                try db.execute(
                    cached: """
                        UPDATE segnalazioni_dsu SET risolta = 0, version = version + 1, modificata_da = ?, modificata = ?
                        WHERE domanda_id = ? AND risolta = 1
                        """, [operatore.id, now, domanda.id])
            }
            try add(
                .esiti,
                [
                    domanda.id, esito.stato, esito.data, esito.motivo, esito.importo, esito.decorrenza, esito.scadenza,
                ])
        case .ripristina:
            // What suspended it is removed: nothing is left to put right.
            try db.execute(
                cached: """
                    UPDATE segnalazioni_dsu SET risolta = 1, version = version + 1, modificata_da = ?, modificata = ?
                    WHERE domanda_id = ? AND risolta = 0
                    """, [operatore.id, now, domanda.id])
        case .protocolla, .annulla, .rigetta, .riesame, .termina, .rinuncia: break
        }
    }

    private func columns(_ dati: DatiDomanda) throws -> [any Bindable] {
        [
            dati.misura, dati.tipo, dati.comune, dati.punto, dati.presentata, dati.protocollo?.numero,
            dati.protocollo?.anno, dati.dsuScade, try dati.json(),
        ]
    }
}
