// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A fact of article 12 of a household, with the step of the ladder it leads to.
    func add(_ dati: DatiInadempienza, _ id: Identifier<PresaInCarico>, _ entry: inout AuditEntry) throws -> Receipt {
        if let refusal = try reader.estraneo(operatore, to: id, on: today, at: now) { throw refusal }
        guard let stored = try reader.presa(id) else { throw Recorder.absent }
        try requireOpen(stored)
        try refuse(dati.problems(primaFirma: try primaFirma(of: stored), today: today), section: "inadempienza")
        if let persona = dati.persona {
            let known = try nucleo(of: stored.presa).componenti.contains { $0.persona.id == persona }
            guard known else {
                throw Refusal("non_componente", "La persona non è di questo nucleo: sceglierla fra i componenti.")
            }
        }
        try insert(dati, of: id, convocazione: nil)
        try refreshQueues(of: stored.presa.domanda)
        entry.dettaglio = "tipo=\(dati.tipo.rawValue)"
        return receipt(ofInadempienza: stored, version: 1)
    }

    /// What followed a fact of article 12; the fact stays, whatever followed.
    func add(
        _ passo: PassoInadempienza, _ id: Identifier<Inadempienza>, _ version: Int, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let fatto = try reader.inadempienza(id), let stored = try reader.presa(fatto.presa) else {
            throw Recorder.absent
        }
        if let refusal = try reader.estraneo(operatore, to: fatto.presa, on: today, at: now) { throw refusal }
        try check(version, of: "inadempienze", id.rawValue)
        try requireOpen(stored)
        guard let next = fatto.next(passo.tipo) else {
            throw Refusal(
                "passo_non_adatto",
                "Il fatto è \(fatto.stato.denominazione): «\(passo.tipo.denominazione)» ora non si registra.")
        }
        try refuse(passo.problems(fatto: fatto.dati.data, today: today), section: "inadempienza")
        try db.execute(
            cached: """
                INSERT INTO inadempienze_passi (inadempienza_id, presa_id, tipo, data, entro, sanzione, documento,
                    operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                id, fatto.presa, passo.tipo, passo.data, passo.entro, passo.sanzione,
                try SealedDocument(
                    passo, kind: .passoInadempienza, of: .presa(fatto.presa),
                    classe: Recorder.isDiUfficio(passo.tipo) ? .fascicolo : nil),
                operatore.id, now,
            ])
        // The term to tell INPS runs from the fact, or from the day on which a suspension was proposed.
        let entro =
            next == .daComunicare
            ? calendario.adding(workingDays: Norme.comunicazioneFatti.nearest(to: passo.data).valore, to: passo.data)
            : nil
        try db.execute(
            cached: """
                UPDATE inadempienze SET version = version + 1, stato = ?, entro = ?, modificata_da = ?, modificata = ?
                WHERE id = ?
                """, [next, entro, operatore.id, now, id])
        try refreshQueues(of: stored.presa.domanda)
        entry.dettaglio = "passo=\(passo.tipo.rawValue)"
        return receipt(ofInadempienza: stored, version: version + 1)
    }

    /// The fact that a convocation missed under a signed project is, by itself, when the meeting is recorded.
    func addInadempienza(_ event: PresaInCaricoEvent, of stored: StoredPresa) throws {
        guard case .incontro(_, .assenteIngiustificato, _, _, let isContata) = event,
            let primaFirma = try primaFirma(of: stored),
            let row = try db.row(
                "SELECT ordine, data FROM convocazioni WHERE presa_id = ? ORDER BY ordine DESC LIMIT 1",
                [stored.presa.id])
        else { return }
        let data = row.date("data")
        guard primaFirma < data else { return }
        try insert(
            DatiInadempienza(
                tipo: .mancataConvocazione, origine: .convocazione, data: data, isContata: isContata,
                importo: try reader.queueFacts(of: stored.presa.domanda)?.importo),
            of: stored.presa.id, convocazione: row["ordine"])
        // A meeting under a signed project leaves the case in its place: its lists are not written for it.
        try refreshQueues(of: stored.presa.domanda)
    }

    /// What the office and INPS do is for who reads the case file; the rest tells of the life of the household.
    static func isDiUfficio(_ tipo: PassoInadempienza.Tipo) -> Bool { tipo == .comunicazione || tipo == .decisione }

    private func insert(
        _ dati: DatiInadempienza, of presa: Identifier<PresaInCarico>, convocazione: Int?
    ) throws {
        let registro = RegistroArticolo12(try reader.inadempienze(of: presa, withWords: false))
        let gradino = registro.prossima(dati.tipo, on: dati.data, incremento: dati.incremento).gradino
        let stato = StatoInadempienza.initial(dati, gradino)
        let entro =
            stato == .daComunicare
            ? calendario.adding(workingDays: Norme.comunicazioneFatti.nearest(to: dati.data).valore, to: dati.data)
            : nil
        let words = ParoleInadempienza(
            testo: dati.testo, giustificazione: dati.giustificazione, incremento: dati.incremento)
        try db.execute(
            cached: """
                INSERT INTO inadempienze (version, presa_id, persona_id, tipo, origine, data, convocazione, contata,
                    importo, proposta, stato, entro, documento, operatore_id, registrato, modificata_da, modificata)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                presa, dati.persona, dati.tipo, dati.origine, dati.data, convocazione, dati.isContata, dati.importo,
                gradino.codice, stato, entro, try SealedDocument(words, kind: .inadempienza, of: .presa(presa)),
                operatore.id, now, operatore.id, now,
            ])
    }

    /// The first signature of a project or patto; nil while nothing is signed.
    private func primaFirma(of stored: StoredPresa) throws -> CalendarDate? {
        let row = try db.row(
            """
            SELECT min(giorno) AS giorno FROM (
                SELECT min(firmato_il) AS giorno FROM progetti WHERE presa_id = ?1 AND firmato = 1
                UNION ALL SELECT min(firmato_il) FROM patti WHERE presa_id = ?1)
            """, [stored.presa.id])
        return row?.dateIfAny("giorno") ?? stored.presa.firmataIl
    }

    private func receipt(ofInadempienza stored: StoredPresa, version: Int) -> Receipt {
        var receipt = Receipt()
        receipt.presa = stored.presa.id
        receipt.domanda = stored.presa.domanda
        receipt.statoPresa = stored.presa.stato
        receipt.version = version
        return receipt
    }
}
