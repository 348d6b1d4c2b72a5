// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Opens the presa in carico by hand, before a positive outcome.
    func openPresa(_ id: Identifier<Domanda>, _ data: CalendarDate, _ motivo: String) throws -> Receipt {
        guard let domanda = try reader.domanda(id, withForm: false) else { throw Recorder.absent }
        let stored = try open(
            .apri(data: data, motivo: motivo), for: domanda, current: try reader.presa(of: id)?.presa.stato)
        try refreshQueues(of: id, stored)
        return receipt(for: stored.presa)
    }

    /// Opens a presa in carico: version 1, in DA_ASSEGNARE.
    ///
    /// - Parameter current: the state of the one the domanda already has.
    func open(
        _ event: PresaInCaricoEvent, for domanda: Domanda, current: PresaInCaricoState?
    ) throws -> StoredPresa {
        let context = PresaInCaricoContext(
            stato: current, domanda: domanda.stato, today: today, ruolo: operatore.ruolo,
            presentataIl: domanda.dati.presentataIl)
        let next = try PresaInCaricoMachine.apply(event, in: context).get()
        let known = try slice?.nextPresa(in: db)
        try add(.prese, [known, 1, domanda.id, next, event.date, event.date, false, operatore.id, now])
        let presa = PresaInCarico(
            id: known ?? Identifier(db.lastInsertedRowID), version: 1, domanda: domanda.id, stato: next,
            apertaIl: event.date)
        try addEvent(event, in: presa, from: nil)
        return StoredPresa(presa: presa, inCodaDal: event.date)
    }

    /// Reads a case at the version the writer read, changes it, and stores it with the next version.
    func change(
        _ id: Identifier<PresaInCarico>, _ version: Int, _ body: (inout StoredPresa) throws -> Void
    ) throws -> Receipt {
        if let refusal = try reader.estraneo(operatore, to: id, on: today, at: now) { throw refusal }
        try check(version, of: "prese_in_carico", id.rawValue)
        guard var stored = try reader.presa(id) else { throw Recorder.absent }
        let before = stored
        try body(&stored)
        stored.presa.version += 1
        let presa = stored.presa
        try handOver(presa, from: before.presa.assistente?.id)
        try db.execute(
            cached: """
                UPDATE prese_in_carico SET version = ?, stato = ?, stato_precedente = ?, in_coda_dal = ?,
                    assistente_id = ?, consulente_id = ?, gia_in_carico = ?, analisi_il = ?, esito_analisi = ?,
                    firmata_il = ?, comunicata_il = ?, prossima_verifica = ?, chiusa_il = ?, motivo_chiusura = ?,
                    modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [
                presa.version, presa.stato, stored.statoPrecedente, stored.inCodaDal, presa.assistente?.id,
                presa.consulente?.id, presa.isGiaInCarico, presa.analisiIl, presa.esitoAnalisi, presa.firmataIl,
                presa.comunicataIl, presa.prossimaVerifica, presa.chiusaIl, stored.motivoChiusura, operatore.id, now,
                id,
            ])
        if !stored.hasSamePlace(as: before) { try refreshQueues(of: presa.domanda) }
        return receipt(for: presa)
    }

    /// Applies an event of axis B, and the step that follows by itself.
    func apply(_ event: PresaInCaricoEvent, to stored: inout StoredPresa) throws {
        let context = try context(of: stored, for: event)
        let next = try PresaInCaricoMachine.apply(event, in: context).get()
        try step(event, to: next, &stored)
        if case .chiudiAnalisi = event { try route(&stored) }
    }

    /// Routes a case that waits only for its équipe, or for nothing.
    func route(_ stored: inout StoredPresa) throws {
        guard let event = PresaInCaricoMachine.automatic(in: try context(of: stored, for: nil)) else { return }
        let next = try PresaInCaricoMachine.apply(event, in: try context(of: stored, for: event)).get()
        try step(event, to: next, &stored)
    }

    /// Refuses a change to a case on which no work goes on.
    func requireOpen(_ stored: StoredPresa) throws {
        guard !stored.presa.stato.isOpen else { return }
        throw Refusal(
            "stato_non_adatto",
            "La presa in carico è \(stored.presa.stato.denominazione): i suoi documenti non cambiano più.")
    }

    private func step(
        _ event: PresaInCaricoEvent, to next: PresaInCaricoState, _ stored: inout StoredPresa
    ) throws {
        let before = stored.presa.stato
        stored.presa.stato = next
        try follow(event, from: before, in: &stored)
        if next.coda != before.coda { stored.inCodaDal = event.date }
        try addEvent(event, in: stored.presa, from: before)
    }

    private func receipt(for presa: PresaInCarico) -> Receipt {
        var receipt = Receipt()
        receipt.presa = presa.id
        receipt.domanda = presa.domanda
        receipt.statoPresa = presa.stato
        receipt.version = presa.version
        return receipt
    }
}

extension StoredPresa {
    /// True when nothing changed of what the waiting lists repeat.
    fileprivate func hasSamePlace(as other: StoredPresa) -> Bool {
        presa.stato == other.presa.stato && presa.assistente?.id == other.presa.assistente?.id
            && presa.consulente?.id == other.presa.consulente?.id && presa.esitoAnalisi == other.presa.esitoAnalisi
            && presa.analisiIl == other.presa.analisiIl && presa.firmataIl == other.presa.firmataIl
            && presa.prossimaVerifica == other.presa.prossimaVerifica && inCodaDal == other.inCodaDal
    }
}
