// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// The data of a person or of a household are kept and read, and not used.
    func limit(_ soggetto: SoggettoLimitazione, _ dati: DatiLimitazione, _ entry: inout AuditEntry) throws -> Receipt {
        try refuse(dati.problems(today: today), section: "limitazione")
        var receipt = Receipt()
        switch soggetto {
        case .persona(let id):
            try refuseUnited(id)
            guard try reader.persona(id) != nil else { throw Recorder.absent }
            receipt.persona = id
        case .nucleo(let id):
            guard try db.number("SELECT 1 FROM nuclei WHERE id = ?", [id]) != nil else { throw Recorder.absent }
            receipt.nucleo = id
        }
        if let known = try reader.limitazione(of: soggetto) {
            throw Refusal(
                "gia_limitato",
                "Il trattamento è già limitato dal \(known.dal.italian): prima si toglie quella limitazione.")
        }
        let id = try db.insert(
            """
            INSERT INTO limitazioni (persona_id, nucleo_id, motivo, dal, operatore_id, registrato, documento)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                receipt.persona, receipt.nucleo, dati.motivo, dati.dal, operatore.id, now,
                try SealedDocument(dati.richiesta, kind: .limitazione),
            ])
        entry.dettaglio = "limitazione=\(id) motivo=\(dati.motivo.rawValue)"
        return receipt
    }

    /// The data are used again.
    func lift(
        _ id: Identifier<LimitazioneTrattamento>, _ motivo: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let row = try db.row("SELECT persona_id, nucleo_id, tolta_il FROM limitazioni WHERE id = ?", [id]),
            row.isNull("tolta_il")
        else { throw Recorder.absent }
        try requireReason(motivo, "limitazione")
        try db.execute(
            cached: "UPDATE limitazioni SET tolta_il = ?, tolta_da = ?, fine = ? WHERE id = ?",
            [today, operatore.id, try SealedDocument(motivo, kind: .limitazione), id])
        entry.dettaglio = "limitazione=\(id.rawValue)"
        var receipt = Receipt()
        (receipt.persona, receipt.nucleo) = (row.idIfAny("persona_id"), row.idIfAny("nucleo_id"))
        return receipt
    }

    /// A correction the person asks for.
    func ask(
        _ persona: Identifier<Persona>, _ ricevuta: CalendarDate, _ richiesta: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        try refuseUnited(persona)
        guard try reader.persona(persona) != nil else { throw Recorder.absent }
        guard ricevuta <= today else {
            throw Refusal("data_futura", "La richiesta è stata ricevuta oggi o prima: correggere la data.")
        }
        guard !richiesta.allSatisfy(\.isWhitespace) else {
            throw Refusal("richiesta_mancante", "Manca che cosa chiede di correggere: scriverlo.")
        }
        let id = try db.insert(
            """
            INSERT INTO richieste_rettifica (persona_id, ricevuta, documento, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?)
            """, [persona, ricevuta, try SealedDocument(richiesta, kind: .rettifica), operatore.id, now])
        entry.dettaglio = "rettifica=\(id)"
        var receipt = Receipt()
        receipt.persona = persona
        return receipt
    }

    /// What the body answers; the reason is told to the person when it is not granted whole.
    func decide(
        _ id: Identifier<RichiestaRettifica>, _ esito: EsitoRettifica, _ motivo: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let row = try db.row("SELECT persona_id, esito FROM richieste_rettifica WHERE id = ?", [id]) else {
            throw Recorder.absent
        }
        guard row.isNull("esito") else {
            throw Refusal("rettifica_decisa", "A questa richiesta è già stato risposto: la risposta resta.")
        }
        if esito != .accolta { try requireReason(motivo, "rettifica") }
        try db.execute(
            cached: """
                UPDATE richieste_rettifica SET esito = ?, decisa_il = ?, decisa_da = ?, decisione = ? WHERE id = ?
                """, [esito, today, operatore.id, try SealedDocument(motivo, kind: .rettifica), id])
        entry.dettaglio = "rettifica=\(id.rawValue) esito=\(esito.rawValue)"
        var receipt = Receipt()
        receipt.persona = row.id("persona_id")
        return receipt
    }

    /// Refuses what an act did to data whose processing is limited; the transaction takes it back.
    ///
    /// An import is of what INPS decided, which the program does not stop.
    func refuseLimited(_ act: Act, _ entry: AuditEntry) throws {
        guard slice == nil, !act.isConsentitoConLimitazione else { return }
        // Most archives have none: the rest is not asked at every act.
        guard try db.number("SELECT 1 FROM limitazioni LIMIT 1") != nil else { return }
        let nuclei = try db.rows(
            """
            SELECT ?1 AS id UNION SELECT nucleo_id FROM domande WHERE id = ?2
            UNION SELECT d.nucleo_id FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id WHERE p.id = ?3
            """, [entry.nucleo, entry.domanda, entry.presa]
        ).compactMap { $0.idIfAny("id") as Identifier<Nucleo>? }
        let subjects =
            [entry.persona.map { SoggettoLimitazione.persona($0) }].compactMap { $0 } + nuclei.map { .nucleo($0) }
        for subject in subjects {
            guard let known = try reader.limitazione(of: subject) else { continue }
            throw Refusal(
                "trattamento_limitato",
                "Il trattamento di questi dati è limitato dal \(known.dal.italian) (\(known.motivo.denominazione), art. 18 "
                    + "del Regolamento UE 2016/679): si leggono e si conservano, e non si usano. Il supervisore può "
                    + "togliere la limitazione, dicendo il motivo.")
        }
    }

    private func requireReason(_ motivo: String, _ section: String) throws {
        guard motivo.allSatisfy(\.isWhitespace) else { return }
        throw Refusal(
            "motivo_mancante", "Manca il motivo: scriverlo.",
            missing: [Missing(sentence: "motivo da indicare", section: section, field: "motivo")])
    }
}

extension MotivoLimitazione: Bindable {}
extension EsitoRettifica: Bindable {}
