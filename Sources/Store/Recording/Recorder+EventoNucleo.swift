// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// An event of a household: its rows, those of the other household, and the history of both.
    ///
    /// The history of the household holds names and kinships, never an address nor the number of the other one: who
    /// left may have to be protected from who stayed.
    func apply(
        _ evento: EventoNucleo, to nucleo: Nucleo, _ version: Int, _ entry: inout AuditEntry
    ) throws -> Receipt {
        try check(version, of: "nuclei", nucleo.id.rawValue)
        let righe = nucleo.componenti.map(\.dati)
        let other = try otherNucleo(evento)
        try refuse(
            evento.problems(righe, altro: other?.componenti.map(\.dati) ?? [], today: today), section: "evento")
        entry.precedente = try SealedDocument(righe, kind: .precedente)
        let born = try birth(evento)
        let esito = evento.applied(
            to: righe, altro: other?.componenti.map(\.dati) ?? [], nato: born ?? Identifier(0))
        var receipt = try replace(esito.dopo, of: nucleo.id, version)
        receipt.persona = born
        entry.persona = born
        try addEvento(evento, motivo: evento.motivo, before: nucleo, to: nucleo.id)
        if let rows = esito.altro { try settleOther(rows, evento, other, from: nucleo.id) }
        try addVariazioni(evento, of: nucleo.id)
        return receipt
    }

    private func otherNucleo(_ evento: EventoNucleo) throws -> Nucleo? {
        guard case .unione(let id, let version, _) = evento.variazione else { return nil }
        try check(version, of: "nuclei", id.rawValue)
        return try reader.nucleo(id)
    }

    /// A child born is a new person, with a row of the audit trail of its own.
    private func birth(_ evento: EventoNucleo) throws -> Identifier<Persona>? {
        guard case .nascita(let dati, _) = evento.variazione else { return nil }
        let born = try add(dati)
        var entry = AuditEntry(azione: Act.addPersona(dati).code)
        entry.persona = born.persona
        try audit(entry)
        return born.persona
    }

    /// The new household of a split, or the end of one that was joined.
    private func settleOther(
        _ rows: [DatiComponente], _ evento: EventoNucleo, _ other: Nucleo?, from source: Identifier<Nucleo>
    ) throws {
        let id: Identifier<Nucleo>
        if let other {
            id = other.id
            _ = try replace(rows, of: id, other.version)
        } else {
            id = try insertNucleo(rows)
        }
        let moved = other == nil ? rows.map(\.persona) : []
        for persona in moved {
            try db.execute(
                cached: """
                    INSERT INTO situazioni_familiari (nucleo_id, persona_id, non_conta_dal, non_conta_al, documento,
                        riservato)
                    SELECT ?, persona_id, non_conta_dal, non_conta_al, documento, riservato
                    FROM situazioni_familiari WHERE nucleo_id = ? AND persona_id = ?
                    """, [id, source, persona])
        }
        var entry = AuditEntry(azione: "nucleo_\(evento.variazione.tipo.rawValue)")
        entry.nucleo = id
        if let other { entry.precedente = try SealedDocument(other.componenti.map(\.dati), kind: .precedente) }
        try audit(entry)
        try addEvento(evento, motivo: "", before: other, to: id)
    }

    private func addEvento(
        _ evento: EventoNucleo, motivo: String, before: Nucleo?, to id: Identifier<Nucleo>
    ) throws {
        let after = try reader.nucleo(id)
        let document = EventoNucleoRegistrato(
            tipo: evento.variazione.tipo, data: evento.data, motivo: motivo,
            prima: before?.componenti(on: evento.data).map(MembroComposizione.init) ?? [],
            dopo: after?.componenti(on: evento.data).map(MembroComposizione.init) ?? [], registrato: now,
            operatore: operatore.nomeBreve)
        try db.execute(
            cached: """
                INSERT INTO eventi_nucleo (nucleo_id, tipo, data, operatore_id, registrato, registrato_il, documento)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            [
                id, document.tipo, document.data, operatore.id, now, today,
                try SealedDocument(document, kind: .eventoNucleo, of: .nucleo(id)),
            ])
    }
}
