// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A fact of a support, recorded by who follows it.
    func add(_ fatto: FattoSostegno, to id: Identifier<Sostegno>, of stored: inout StoredPresa) throws {
        try requireOpen(stored)
        guard let sostegno = try sostegno(id, of: stored.presa.id) else { throw Recorder.absent }
        var fatto = fatto
        fatto.origine = .operatore
        try refuse(
            SostegnoMachine.problems(
                fatto, from: sostegno.stato, ultimo: sostegno.ultimoIl, firmatoIl: sostegno.firmatoIl, today: today),
            section: "sostegni")
        try write(fatto, of: sostegno, stored.presa.id)
    }

    /// The states a monitoring found: each that is new is a fact of the support; what cannot follow is refused.
    func follow(supports monitoraggio: Monitoraggio, of presa: Identifier<PresaInCarico>, in progetto: Int64) throws {
        for (ordine, stato) in monitoraggio.interventi.sorted(by: { $0.key < $1.key }) {
            guard
                let row = try db.row(
                    "\(Recorder.selectStored) WHERE progetto_id = ? AND ordine = ?", [progetto, ordine])
            else { throw Recorder.unknownPart }
            let sostegno = try StoredSostegno(row)
            guard stato != sostegno.stato else { continue }
            let fatto = FattoSostegno(data: monitoraggio.data, stato: stato, origine: .monitoraggio)
            let problems = SostegnoMachine.problems(
                fatto, from: sostegno.stato, ultimo: sostegno.ultimoIl, firmatoIl: sostegno.firmatoIl, today: today)
            try refuse(problems.map { $0.on("s.\(ordine)") }, section: "monitoraggio")
            try write(fatto, of: sostegno, presa)
        }
    }

    /// A support goes where something of it went, when it may; otherwise it stays where it is.
    func follow(
        _ id: Identifier<Sostegno>, to stato: StatoIntervento, on data: CalendarDate,
        of presa: Identifier<PresaInCarico>
    ) throws {
        guard let sostegno = try sostegno(id, of: presa), sostegno.stato != stato else { return }
        let fatto = FattoSostegno(data: max(data, sostegno.ultimoIl), stato: stato, origine: .tirocinio)
        let problems = SostegnoMachine.problems(
            fatto, from: sostegno.stato, ultimo: sostegno.ultimoIl, firmatoIl: sostegno.firmatoIl, today: today)
        if problems.isEmpty { try write(fatto, of: sostegno, presa) }
    }

    /// The supports of a version just signed: those it keeps go on, new ones begin, those it leaves out end.
    func begin(
        supportsOf progetto: ProgettoPersonalizzato, _ id: Int64, of presa: PresaInCarico, on data: CalendarDate
    ) throws {
        var rest = try db.rows("\(Recorder.selectStored) WHERE presa_id = ? ORDER BY id", [presa.id]).map {
            try StoredSostegno($0)
        }
        try db.execute(cached: "UPDATE sostegni SET ordine = NULL WHERE presa_id = ?", [presa.id])
        for (ordine, intervento) in progetto.interventi.enumerated() {
            let same = rest.firstIndex {
                $0.codice == intervento.codice && $0.persona == intervento.persona
                    && ($0.stato.isInCoda || $0.stato == intervento.stato)
            }
            if let same {
                try keep(rest.remove(at: same), as: intervento, id, ordine)
            } else {
                try begin(intervento, id, ordine, of: presa, on: data)
            }
        }
        for var sostegno in rest where sostegno.stato.isInCoda {
            sostegno.ordine = nil
            let fatto = FattoSostegno(
                data: max(data, sostegno.ultimoIl), stato: sostegno.stato.isDaAttivare ? .nonAttivato : .concluso,
                motivo: .revisione, origine: .firma)
            try write(fatto, of: sostegno, presa.id)
        }
    }

    /// Who follows the supports of a case, and whether there is anything to do for them.
    func refreshSupports(of presa: PresaInCarico) throws {
        guard presa.firmataIl != nil else { return }
        try db.execute(
            cached: """
                UPDATE sostegni SET assistente_id = ?,
                    in_coda = ? AND stato IN ('previsto', 'richiesto', 'attivo', 'sospeso')
                WHERE presa_id = ?
                """, [presa.assistente?.id, presa.stato.isOpen, presa.id])
    }

    static let unknownPart = Refusal(
        "parte_sconosciuta", "Il monitoraggio parla di una parte che il progetto non ha: riaprire il fascicolo.")

    private static let selectStored = """
        SELECT id, codice, persona_id, stato, firmato_il, ultimo_il, progetto_id, ordine, dal, al FROM sostegni
        """

    private func sostegno(
        _ id: Identifier<Sostegno>, of presa: Identifier<PresaInCarico>
    ) throws -> StoredSostegno? {
        try db.row("\(Recorder.selectStored) WHERE id = ? AND presa_id = ?", [id, presa]).map {
            try StoredSostegno($0)
        }
    }

    /// A support that a revision keeps: the same facts, what the new version says of it.
    private func keep(_ sostegno: StoredSostegno, as intervento: Intervento, _ progetto: Int64, _ ordine: Int) throws {
        var kept = sostegno
        kept.dal = intervento.dal
        kept.al = intervento.al
        try db.execute(
            cached: """
                UPDATE sostegni SET progetto_id = ?1, ordine = ?2,
                    fornitore = CASE WHEN ?3 = '' THEN fornitore ELSE ?3 END, fondo = ?4, dal = ?5, al = ?6,
                    quantita = ?7, unita = ?8, scade = ?9
                WHERE id = ?10
                """,
            [
                progetto, ordine, intervento.fornitore, intervento.fondo, intervento.dal, intervento.al,
                intervento.quantita, intervento.unita, kept.scade(sostegno.stato), sostegno.id,
            ])
        try db.execute(
            cached: "UPDATE interventi SET stato = ? WHERE progetto_id = ? AND ordine = ?",
            [sostegno.stato, progetto, ordine])
    }

    private func begin(
        _ intervento: Intervento, _ progetto: Int64, _ ordine: Int, of presa: PresaInCarico, on data: CalendarDate
    ) throws {
        let stato = intervento.stato
        let id = try db.insert(
            """
            INSERT INTO sostegni (presa_id, progetto_id, ordine, codice, persona_id, fornitore, fondo, dal, al,
                quantita, unita, stato, firmato_il, ultimo_il, avviato_il, scade, in_coda, assistente_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                presa.id, progetto, ordine, intervento.codice, intervento.persona, intervento.fornitore,
                intervento.fondo, intervento.dal, intervento.al, intervento.quantita, intervento.unita, stato, data,
                data, stato.isInCorso ? data : nil,
                Deadline.column(stato.isDaAttivare ? intervento.dal : intervento.al), stato.isInCoda,
                presa.assistente?.id,
            ])
        try insert(
            FattoSostegno(
                data: data, stato: stato, fornitore: intervento.fornitore, fondo: intervento.fondo, origine: .firma),
            of: Identifier(id), presa.id)
    }

    /// The fact, and where the support is after it.
    private func write(_ fatto: FattoSostegno, of sostegno: StoredSostegno, _ presa: Identifier<PresaInCarico>) throws {
        try insert(fatto, of: sostegno.id, presa)
        try db.execute(
            cached: """
                UPDATE sostegni SET stato = ?1, ultimo_il = ?2,
                    avviato_il = CASE WHEN ?1 = 'attivo' THEN ifnull(avviato_il, ?3) ELSE avviato_il END,
                    fornitore = CASE WHEN ?4 = '' THEN fornitore ELSE ?4 END,
                    fondo = CASE WHEN ?5 = '' THEN fondo ELSE ?5 END, scade = ?6, in_coda = ?7
                WHERE id = ?8
                """,
            [
                fatto.stato, fatto.data, sostegno.stato.isDaAttivare ? fatto.data : nil, fatto.fornitore, fatto.fondo,
                sostegno.scade(fatto.stato), fatto.stato.isInCoda, sostegno.id,
            ])
        guard let ordine = sostegno.ordine else { return }
        try db.execute(
            cached: "UPDATE interventi SET stato = ? WHERE progetto_id = ? AND ordine = ?",
            [fatto.stato, sostegno.progetto, ordine])
    }

    private func insert(
        _ fatto: FattoSostegno, of sostegno: Identifier<Sostegno>, _ presa: Identifier<PresaInCarico>
    ) throws {
        let words = try ParoleSostegno(fatto).map { try SealedDocument($0, kind: .fattoSostegno, of: .presa(presa)) }
        try db.execute(
            cached: """
                INSERT INTO sostegni_fatti (sostegno_id, presa_id, data, stato, quantita, fornitore, fondo, origine,
                    documento, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                sostegno, presa, fatto.data, fatto.stato, fatto.quantita, fatto.fornitore, fatto.fondo, fatto.origine,
                words, operatore.id, now,
            ])
    }
}
