// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// A window of the changes of a record, newest first: every field with its value before and after, who and when.
    ///
    /// Opening it leaves a row in the audit trail, turning its pages does not.
    ///
    /// - Parameter before: only changes before this place.
    /// - Throws: `Refusal` when the role may not, or the case is of others; `StoreProblem`.
    public func storia(
        of soggetto: SoggettoStoria, before: CursoreStoria? = nil, limit: Int, isOpening: Bool, by operatore: Operatore,
        luoghi: @escaping (String) -> String? = { _ in nil }
    ) throws -> PaginaStoria {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                try CaseStore.mayRead(soggetto, recorder)
                if isOpening {
                    var entry = AuditEntry(azione: "lettura_storia")
                    switch soggetto {
                    case .persona(let id): entry.persona = id
                    case .nucleo(let id): entry.nucleo = id
                    case .domanda(let id), .fascicolo(let id): entry.domanda = id
                    }
                    try recorder.audit(entry)
                }
                return try recorder.reader.storia(
                    of: soggetto, before: before, limit: limit, for: recorder.operatore, luoghi: luoghi)
            }
        }
    }

    /// The last acts of an operator, newest first, with what taking each back does, or why it cannot be.
    ///
    /// - Throws: `StoreProblem`.
    public func azioniRecenti(
        limit: Int = 40, isOpening: Bool, by operatore: Operatore,
        luoghi: @escaping (String) -> String? = { _ in nil }
    ) throws -> [AzioneRecente] {
        let (now, today) = (clock(), today())
        return try write { db in
            let recorder = try CaseStore.recorder(db, operatore, now, today)
            let found = try recorder.reader.azioniRecenti(
                of: recorder.operatore, limit: limit, luoghi: luoghi)
            if isOpening { try recorder.audit(AuditEntry(azione: "lettura_azioni")) }
            return found
        }
    }

    private static func mayRead(_ soggetto: SoggettoStoria, _ recorder: Recorder) throws {
        let refusals = soggetto.permessi.map { recorder.operatore.may($0) }
        if !refusals.contains(nil), let refusal = refusals.compactMap({ $0 }).first {
            throw Denial(refusal: refusal, azione: "lettura_storia")
        }
        if let refusal = try estraneo(soggetto, recorder) {
            throw Denial(refusal: refusal, azione: "lettura_storia")
        }
    }

    /// Why the record is of cases that are not the operator's to open; nil when it is not.
    private static func estraneo(_ soggetto: SoggettoStoria, _ recorder: Recorder) throws -> Refusal? {
        let (me, reader) = (recorder.operatore, recorder.reader)
        switch soggetto {
        case .domanda(let id), .fascicolo(let id):
            return try reader.estraneo(me, to: id, on: recorder.today, at: recorder.now)
        case .nucleo(let id): return try reader.estraneo(me, toNucleo: id, on: recorder.today, at: recorder.now)
        case .persona(let id):
            // Workers of another body read of the persons of their cases, and of nobody else.
            guard me.ruolo.isDiAltroEnte else { return nil }
            let domande = try recorder.db.rows(
                """
                SELECT d.id FROM componenti c JOIN domande d ON d.nucleo_id = c.nucleo_id WHERE c.persona_id = ?
                """, [id])
            var refusal = Refusal("storia_estranea", "Non è di un fascicolo in cui si lavora: la storia non si legge.")
            for row in domande {
                let domanda: Identifier<Domanda> = row.id("id")
                guard let found = try reader.estraneo(me, to: domanda, on: recorder.today, at: recorder.now) else {
                    return nil
                }
                refusal = found
            }
            return refusal
        }
    }
}

extension Reader {
    /// Rows of the register looked at, to find the acts among the readings.
    private static let depth = 400
    /// Acts that are not about any data of anybody.
    private static let unlisted: Set<String> = [
        "ingresso", "uscita", "sblocco", "cambio_password", "password_provvisoria", "avvio_archivio",
    ]

    fileprivate func azioniRecenti(
        of operatore: Operatore, limit: Int, luoghi: @escaping (String) -> String?
    ) throws -> [AzioneRecente] {
        let rows = try db.rows(
            """
            SELECT id, registrato, azione, persona_id, nucleo_id, domanda_id FROM registro
            WHERE operatore_id = ? AND esito = 'fatto' ORDER BY id DESC LIMIT \(Self.depth)
            """, [operatore.id])
        let acts = rows.filter {
            let azione: String = $0["azione"]
            return RegisterUse(azione: azione) == .scrittura && !Self.unlisted.contains(azione)
        }.prefix(limit)
        return try acts.map { row in
            let azione: String = row["azione"]
            let kept = try db.row(
                "SELECT * FROM modifiche WHERE registro_id = ? ORDER BY id LIMIT 1", [row["id"] as Int64]
            ).map { try modifica($0) }
            guard let kept, kept.oggetto.tipo.refusal(for: operatore) == nil else {
                return AzioneRecente(
                    numero: row["id"], modifica: nil, tipo: nil, istante: row.instant("registrato"),
                    azione: RegisterWords.of(azione), diChi: try diChi(row),
                    impedimento: RegoleAnnullamento.impedimento(azione)
                        ?? "Di questa azione non c'è il valore di prima: si corregge dalla sua schermata.")
            }
            let reason = try operatore.may(kept.oggetto.tipo.scrittura)?.sentence ?? impedimento(annullando: kept)
            let effect = try campi(of: kept, for: operatore, luoghi: luoghi).map {
                CampoModificato($0.etichetta, prima: $0.dopo, dopo: $0.prima)
            }
            return AzioneRecente(
                numero: row["id"], modifica: kept.id, tipo: kept.oggetto.tipo, istante: kept.registrato,
                azione: RegisterWords.of(azione), diChi: try diChi(row), effetto: effect, impedimento: reason)
        }
    }

    /// Whose data an act was about: the case file, or the person.
    private func diChi(_ row: StoredRow) throws -> String {
        if let domanda: Identifier<Domanda> = row.idIfAny("domanda_id"),
            let found = try db.row(
                """
                SELECT d.codice, p.cognome, p.nome FROM domande d JOIN persone p ON p.id = d.richiedente_id
                WHERE d.id = ?
                """, [domanda])
        {
            let name = DatiPersona(cognome: found["cognome"], nome: found["nome"]).nomeCompleto
            let codice: String? = found["codice"]
            return [codice ?? "", name].filter { !$0.isEmpty }.joined(separator: " ")
        }
        if let persona: Identifier<Persona> = row.idIfAny("persona_id") {
            return try self.persona(persona)?.dati.nomeCompleto ?? ""
        }
        if let nucleo: Identifier<Nucleo> = row.idIfAny("nucleo_id"), let found = try self.nucleo(nucleo) {
            let head = found.componenti.first { $0.dati.parentela == .richiedente } ?? found.componenti.first
            return head.map { "nucleo di \($0.persona.dati.nomeCompleto)" } ?? ""
        }
        return ""
    }
}
