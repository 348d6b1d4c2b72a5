// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Takes back one of one's own changes: the values of before are written again, by a new act; nothing is deleted.
    func undo(
        _ id: Identifier<ModificaStoria>, _ tipo: TipoModifica, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let modifica = try reader.modifica(id), modifica.oggetto.tipo == tipo else { throw Recorder.absent }
        guard modifica.operatore == operatore.id else {
            throw Refusal("azione_altrui", "È un'azione di un collega: la annulla chi l'ha fatta.")
        }
        if let reason = try reader.impedimento(annullando: modifica) {
            throw Refusal("annullamento_impossibile", reason)
        }
        entry.dettaglio = "modifica=\(id.rawValue)"
        entry.persona = modifica.oggetto.persona
        entry.nucleo = modifica.oggetto.nucleo
        entry.domanda = modifica.oggetto.domanda
        return try putBack(modifica, &entry)
    }

    /// Keeps the undoing as a change of its own.
    func keepUndoing(_ id: Identifier<ModificaStoria>, registro: Int64) throws {
        guard let undone = try reader.modifica(id) else { throw Recorder.absent }
        var oggetto = undone.oggetto
        if oggetto.tipo == .accesso,
            let row = try db.row("SELECT id, persona_id FROM accessi WHERE rettifica_di = ?", [oggetto.id])
        {
            oggetto = OggettoModificato(tipo: .accesso, id: row["id"], persona: row.idIfAny("persona_id"))
        }
        try keepModifiche(
            [oggetto], before: [undone.dopo], azione: "annulla_azione", registro: registro,
            event: try ultimoEvento(of: [oggetto]), undoing: id)
    }

    private func putBack(_ modifica: StoredModifica, _ entry: inout AuditEntry) throws -> Receipt {
        let oggetto = modifica.oggetto
        let id = oggetto.id
        switch (oggetto.tipo, modifica.prima) {
        case (.persona, .persona(let dati)?):
            return try amend(Identifier(id), try version("persone", id), dati, &entry)
        case (.unione, _):
            return try separate(
                Identifier(id), .unioneErrata, "Annullata da chi aveva unito le due schede.", &entry)
        case (.nucleo, .nucleo(let righe)?):
            return try amend(Identifier(id), try version("nuclei", id), righe, &entry)
        case (.situazione, let prima): return try putBack(prima, of: oggetto, &entry)
        case (.tutela, let prima): return try putBack(prima, of: oggetto, &entry)
        case (.accesso, .accesso(let dati)?):
            return try correct(Identifier(id), "Annullata la rettifica precedente.", dati, &entry)
        case (.domanda, .domanda(let dati)?):
            return try amend(Identifier(id), try version("domande", id), dati, &entry)
        case (.assegnazione, .assegnazione(let prima)?):
            return try change(oggetto.presa, try version("prese_in_carico", id)) { try putBack(prima, to: &$0) }
        case (.analisi, let prima), (.equipe, let prima), (.quadro, let prima), (.progetto, let prima):
            return try change(oggetto.presa, try version("prese_in_carico", id)) {
                try putBack(prima, to: &$0, oggetto)
            }
        case (.appuntamento, let prima): return try putBack(prima, ofAppuntamento: Identifier(id))
        default: throw Recorder.absent
        }
    }

    private func version(_ table: String, _ id: Int64) throws -> Int {
        guard let version = try db.number("SELECT version FROM \(table) WHERE id = ?", [id]) else {
            throw Recorder.absent
        }
        return version
    }

    /// Back to the waiting list, in the place it had, or to who had the case before.
    private func putBack(_ prima: AssegnazioneStorica, to stored: inout StoredPresa) throws {
        let now = stored.presa.stato
        stored.presa.stato = prima.stato
        stored.presa.assistente = try prima.assistente.flatMap { try reader.operatore($0) }
        stored.presa.consulente = try prima.consulente.flatMap { try reader.operatore($0) }
        stored.presa.isGiaInCarico = prima.isGiaInCarico
        stored.inCodaDal = prima.inCodaDal
        try addEvent(
            axis: "B", stored.presa.domanda, presa: stored.presa.id, code: "annulla_assegnazione", data: today,
            from: now.rawValue, to: prima.stato.rawValue, detail: [:], assistente: prima.assistente)
    }

    /// A sheet, the équipe or a version in work, as they were; none at all when they did not exist.
    private func putBack(
        _ prima: Istantanea?, to stored: inout StoredPresa, _ oggetto: OggettoModificato
    ) throws {
        try requireOpen(stored)
        let id = oggetto.id
        switch (oggetto.tipo, prima) {
        case (.analisi, .analisi(let sheet)?):
            let parts = VociRiservate(sheet)
            try db.execute(
                cached: """
                    UPDATE analisi_preliminari SET scheda = ?1, documento = ?2,
                        riservate = CASE WHEN ?4 THEN ?3 ELSE riservate END
                    WHERE presa_id = ?5 AND chiusa = 0
                    """,
                [
                    sheet.scheda, try SealedDocument(parts.scheda, kind: .analisi, of: .presa(oggetto.presa)),
                    try parts.sealed(of: .presa(oggetto.presa)), operatore.mayReadReservedItems, id,
                ])
        case (.quadro, .quadro(let quadro)?):
            try db.execute(
                cached: "UPDATE quadri SET documento = ? WHERE presa_id = ?",
                [try SealedDocument(quadro, kind: .quadro), id])
        case (.equipe, .equipe(let equipe)?): try save(equipe, to: &stored)
        case (.progetto, .progetto(let progetto)?): try store(progetto, of: oggetto.presa)
        case (.analisi, nil):
            try db.execute(cached: "DELETE FROM analisi_preliminari WHERE presa_id = ? AND chiusa = 0", [id])
        case (.quadro, nil): try db.execute(cached: "DELETE FROM quadri WHERE presa_id = ?", [id])
        case (.equipe, nil):
            for table in ["equipe_presenze", "equipe_componenti", "equipe"] {
                try db.execute(cached: "DELETE FROM \(table) WHERE presa_id = ?", [id])
            }
        case (.progetto, nil):
            for table in ["risultati", "impegni", "interventi", "firme"] {
                try db.execute(
                    cached: "DELETE FROM \(table) WHERE progetto_id IN (SELECT id FROM progetti WHERE presa_id = ?)",
                    [id])
            }
            try db.execute(cached: "DELETE FROM progetti WHERE presa_id = ? AND firmato = 0", [id])
        default: throw Recorder.absent
        }
    }

    /// What is written of a member; a row that was not there goes when nothing is left in it.
    private func putBack(
        _ prima: Istantanea?, of oggetto: OggettoModificato, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let persona = oggetto.persona else { throw Recorder.absent }
        let nucleo = Identifier<Nucleo>(oggetto.id)
        let version = try version("nuclei", oggetto.id)
        var receipt: Receipt
        switch prima {
        case .situazione(let value)?:
            receipt = try change(nucleo, .situazione(version: version, value), &entry)
        case .tutela(let value)?: receipt = try change(nucleo, .tutela(version: version, persona, value), &entry)
        default:
            let atto: AttoNucleo =
                oggetto.tipo == .tutela
                ? .tutela(version: version, persona, TutelaMinore())
                : .situazione(version: version, SituazioneFamiliare(persona: persona))
            receipt = try change(nucleo, atto, &entry)
            try forget(oggetto.tipo, persona, nucleo)
        }
        receipt.persona = persona
        return receipt
    }

    private func forget(
        _ tipo: TipoModifica, _ persona: Identifier<Persona>, _ nucleo: Identifier<Nucleo>
    ) throws {
        if tipo == .tutela {
            try db.execute(
                cached: """
                    UPDATE situazioni_familiari SET riservato = NULL, non_conta_dal = NULL, non_conta_al = NULL
                    WHERE nucleo_id = ? AND persona_id = ?
                    """, [nucleo, persona])
        }
        try db.execute(
            cached: """
                DELETE FROM situazioni_familiari
                WHERE nucleo_id = ? AND persona_id = ? AND riservato IS NULL AND documento = ?
                """,
            [nucleo, persona, try SealedDocument(SituazioneFamiliare(persona: persona), kind: .situazione)])
    }

    /// An appointment as it was; one that had just been given is cancelled, since the agenda does not forget it.
    private func putBack(_ prima: Istantanea?, ofAppuntamento id: Identifier<Appuntamento>) throws -> Receipt {
        guard let now = try reader.appuntamento(id) else { throw Recorder.absent }
        var after = now
        if case .appuntamento(let before)? = prima {
            after = before
        } else {
            after.stato = .annullato
            after.motivoAnnullamento = "annullato da chi l'aveva fissato"
        }
        try write(after, version: now.version)
        var receipt = Receipt()
        receipt.domanda = after.dati.domanda
        receipt.version = now.version + 1
        return receipt
    }
}
