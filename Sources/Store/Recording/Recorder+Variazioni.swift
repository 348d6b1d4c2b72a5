// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A change during the benefit; of a work that begins, also its yearly communication.
    func add(
        _ dati: DatiVariazioneBeneficio, _ id: Identifier<PresaInCarico>, _ entry: inout AuditEntry
    ) throws -> Receipt {
        if let refusal = try reader.estraneo(operatore, to: id, on: today, at: now) { throw refusal }
        guard let stored = try reader.presa(id) else { throw Recorder.absent }
        try requireOpen(stored)
        let decorrenza = try reader.queueFacts(of: stored.presa.domanda)?.decorrenza
        try refuse(dati.problems(decorrenza: decorrenza, today: today), section: "variazione")
        try insert(dati, of: id)
        if dati.tipo == .avvioLavoro, let yearly = dati.annoDopo { try insert(yearly, of: id) }
        try refreshQueues(of: stored.presa.domanda)
        entry.dettaglio = "tipo=\(dati.tipo.rawValue)"
        return receipt(ofVariazione: stored, version: 1)
    }

    /// What follows a change is done, or given up; a work that goes on is told again the year after.
    func close(
        _ id: Identifier<VariazioneBeneficio>, _ version: Int, _ chiusura: ChiusuraVariazione,
        _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let found = try reader.variazione(id), let stored = try reader.presa(found.presa) else {
            throw Recorder.absent
        }
        if let refusal = try reader.estraneo(operatore, to: found.presa, on: today, at: now) { throw refusal }
        try check(version, of: "variazioni_beneficio", id.rawValue)
        try requireOpen(stored)
        guard found.stato == .daFare else {
            throw Refusal("variazione_chiusa", "Questa variazione è già segnata «\(found.stato.denominazione)».")
        }
        try refuse(chiusura.problems(today: today), section: "variazione")
        let words = ParoleVariazione(testo: found.dati.testo, nota: chiusura.nota)
        try db.execute(
            cached: """
                UPDATE variazioni_beneficio SET version = version + 1, stato = ?, chiusa_il = ?, documento = ?,
                    modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [
                chiusura.isFatta ? StatoVariazioneBeneficio.fatta : .annullata, chiusura.data,
                try SealedDocument(words, kind: .variazione, of: .presa(found.presa)), operatore.id, now, id,
            ])
        if chiusura.isFatta, found.dati.tipo == .lavoroContinua, let yearly = found.dati.annoDopo {
            try insert(yearly, of: found.presa)
        }
        try refreshQueues(of: stored.presa.domanda)
        entry.dettaglio = "tipo=\(found.dati.tipo.rawValue) fatta=\(chiusura.isFatta ? "s" : "n")"
        return receipt(ofVariazione: stored, version: version + 1)
    }

    /// The change that an event of a household is for the cases whose benefit goes on.
    func addVariazioni(_ evento: EventoNucleo, of nucleo: Identifier<Nucleo>) throws {
        guard let tipo = TipoVariazioneBeneficio(evento.variazione.tipo) else { return }
        var day = evento.data
        if case .nascita(let dati, _) = evento.variazione { day = dati.nascita ?? day }
        let rows = try db.rows(
            """
            SELECT p.id, p.domanda_id FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id
            WHERE d.nucleo_id = ? AND d.stato IN ('ACCOLTA', 'SOSPESA') AND d.decorrenza <= ?
                AND p.stato NOT IN ('CHIUSA', 'TRASFERITA') ORDER BY p.id
            """, [nucleo, day])
        for row in rows {
            try insert(DatiVariazioneBeneficio(tipo: tipo, data: day), of: row.id("id"))
            try refreshQueues(of: row.id("domanda_id"))
        }
    }

    private func insert(_ dati: DatiVariazioneBeneficio, of presa: Identifier<PresaInCarico>) throws {
        let follows = ConseguenzaVariazione.of(dati.tipo, on: dati.data)
        // A new DSU is itself what was to be done.
        let isDone = dati.tipo == .nuovaDsu
        try db.execute(
            cached: """
                INSERT INTO variazioni_beneficio (version, presa_id, persona_id, tipo, data, entro, stato, chiusa_il,
                    documento, operatore_id, registrato, modificata_da, modificata)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                presa, dati.persona, dati.tipo, dati.data, follows.entro,
                isDone ? StatoVariazioneBeneficio.fatta : .daFare, isDone ? dati.data : nil,
                try SealedDocument(ParoleVariazione(testo: dati.testo), kind: .variazione, of: .presa(presa)),
                operatore.id, now, operatore.id, now,
            ])
    }

    private func receipt(ofVariazione stored: StoredPresa, version: Int) -> Receipt {
        var receipt = Receipt()
        receipt.presa = stored.presa.id
        receipt.domanda = stored.presa.domanda
        receipt.statoPresa = stored.presa.stato
        receipt.version = version
        return receipt
    }
}
