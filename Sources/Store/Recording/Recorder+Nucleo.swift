// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    func add(_ righe: [DatiComponente]) throws -> Receipt {
        try refuse(Nucleo.problems(righe, on: today), section: "nucleo")
        var receipt = Receipt()
        receipt.nucleo = try insertNucleo(righe)
        receipt.version = 1
        return receipt
    }

    func amend(
        _ id: Identifier<Nucleo>, _ version: Int, _ righe: [DatiComponente], _ entry: inout AuditEntry
    ) throws -> Receipt {
        try check(version, of: "nuclei", id.rawValue)
        try refuse(Nucleo.problems(righe, on: today), section: "nucleo")
        entry.precedente = try SealedDocument(
            try reader.nucleo(id)?.componenti.map(\.dati) ?? [], kind: .precedente)
        return try replace(righe, of: id, version)
    }

    /// What happened to a household, or what its papers say.
    func change(_ id: Identifier<Nucleo>, _ atto: AttoNucleo, _ entry: inout AuditEntry) throws -> Receipt {
        guard let nucleo = try reader.nucleo(id) else { throw Recorder.absent }
        entry.nucleo = id
        switch atto {
        case .composizione(let composizione): return try add(composizione, to: id)
        case .rilievo(let rilievo): return try add(rilievo, to: id)
        case .evento(let version, let evento): return try apply(evento, to: nucleo, version, &entry)
        case .situazione(let version, let situazione): return try save(situazione, of: nucleo, version, &entry)
        case .tutela(let version, let persona, let tutela):
            return try save(tutela, of: persona, in: nucleo, version, &entry)
        }
    }

    private func add(_ composizione: ComposizioneNucleo, to id: Identifier<Nucleo>) throws -> Receipt {
        guard composizione.fonte != .dichiarato else {
            throw Refusal("composizione_dichiarata", "Il nucleo dichiarato si scrive nel nucleo, non in un documento.")
        }
        try refuse(composizione.problems(today: today), section: "composizione")
        try db.execute(
            cached: """
                INSERT INTO composizioni (nucleo_id, fonte, data, membri, operatore_id, registrato, documento)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            [
                id, composizione.fonte, composizione.data, composizione.membri.count, operatore.id, now,
                try SealedDocument(composizione, kind: .composizione, of: .nucleo(id)),
            ])
        return receipt(id)
    }

    private func add(_ rilievo: RilievoDifformita, to id: Identifier<Nucleo>) throws -> Receipt {
        try refuse(rilievo.problems(today: today), section: "rilievo")
        try db.execute(
            cached: """
                INSERT INTO difformita_nucleo (nucleo_id, persona_id, tipo, stato, data, operatore_id, registrato,
                    documento)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                id, rilievo.membro.persona, rilievo.tipo, rilievo.stato, rilievo.data, operatore.id, now,
                try SealedDocument(rilievo, kind: .rilievo, of: .nucleo(id)),
            ])
        return receipt(id)
    }

    private func save(
        _ situazione: SituazioneFamiliare, of nucleo: Nucleo, _ version: Int, _ entry: inout AuditEntry
    ) throws -> Receipt {
        try check(version, of: "nuclei", nucleo.id.rawValue)
        try refuse(situazione.problems(today: today), section: "situazione")
        try isMember(situazione.persona, of: nucleo)
        entry.persona = situazione.persona
        let former = nucleo.componenti.last { $0.persona.id == situazione.persona }?.situazione
        if let former { entry.precedente = try SealedDocument(former, kind: .precedente) }
        var written = situazione
        written.tutela = nil
        written.nonConta = nil
        try db.execute(
            cached: """
                INSERT INTO situazioni_familiari (nucleo_id, persona_id, documento) VALUES (?, ?, ?)
                ON CONFLICT (nucleo_id, persona_id) DO UPDATE SET documento = excluded.documento
                """,
            [
                nucleo.id, situazione.persona,
                try SealedDocument(written, kind: .situazione, of: .nucleo(nucleo.id)),
            ])
        return try grow(nucleo.id, version)
    }

    /// The reserved part; the days that do not count follow from it, in columns that do not say why.
    private func save(
        _ tutela: TutelaMinore, of persona: Identifier<Persona>, in nucleo: Nucleo, _ version: Int,
        _ entry: inout AuditEntry
    ) throws -> Receipt {
        try check(version, of: "nuclei", nucleo.id.rawValue)
        try refuse(tutela.problems(today: today), section: "situazione")
        try isMember(persona, of: nucleo)
        entry.persona = persona
        if let former = try reader.tutela(of: persona, in: nucleo.id) {
            entry.precedente = try SealedDocument(former, kind: .precedente, classe: .tutela)
        }
        let nonConta = tutela.collocamento?.nonConta
        try db.execute(
            cached: """
                INSERT INTO situazioni_familiari (nucleo_id, persona_id, non_conta_dal, non_conta_al, documento,
                    riservato)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (nucleo_id, persona_id) DO UPDATE SET non_conta_dal = excluded.non_conta_dal,
                    non_conta_al = excluded.non_conta_al, riservato = excluded.riservato
                """,
            [
                nucleo.id, persona, nonConta?.dal, nonConta?.al,
                try SealedDocument(
                    SituazioneFamiliare(persona: persona), kind: .situazione, of: .nucleo(nucleo.id)),
                try SealedDocument(tutela, kind: .tutela, of: .nucleo(nucleo.id)),
            ])
        return try grow(nucleo.id, version)
    }

    private func isMember(_ persona: Identifier<Persona>, of nucleo: Nucleo) throws {
        guard nucleo.componenti.contains(where: { $0.persona.id == persona }) else {
            throw Refusal("non_componente", "Questa persona non è nel nucleo: tornare al nucleo e aprirlo di nuovo.")
        }
    }

    /// The rows of a household are written anew, under a new version.
    func replace(_ righe: [DatiComponente], of id: Identifier<Nucleo>, _ version: Int) throws -> Receipt {
        try db.execute(cached: "DELETE FROM componenti WHERE nucleo_id = ?", [id])
        try insert(righe, in: id)
        return try grow(id, version)
    }

    func insertNucleo(_ righe: [DatiComponente]) throws -> Identifier<Nucleo> {
        let id = Identifier<Nucleo>(
            try db.insert(
                "INSERT INTO nuclei (version, modificata_da, modificata) VALUES (1, ?, ?)", [operatore.id, now]))
        try insert(righe, in: id)
        return id
    }

    private func grow(_ id: Identifier<Nucleo>, _ version: Int) throws -> Receipt {
        try db.execute(
            cached: "UPDATE nuclei SET version = version + 1, modificata_da = ?, modificata = ? WHERE id = ?",
            [operatore.id, now, id])
        var receipt = receipt(id)
        receipt.version = version + 1
        return receipt
    }

    private func receipt(_ id: Identifier<Nucleo>) -> Receipt {
        var receipt = Receipt()
        receipt.nucleo = id
        return receipt
    }

    private func insert(_ righe: [DatiComponente], in nucleo: Identifier<Nucleo>) throws {
        for (index, riga) in righe.enumerated() {
            try refuseUnited(riga.persona)
            try db.execute(
                cached: """
                    INSERT INTO componenti (nucleo_id, ordine, persona_id, parentela, convivente, titolo_di_studio,
                        condizione, qualifica, did, naspi, corsi, disabilita, dal, al)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                [
                    nucleo, index, riga.persona, riga.parentela, riga.isConvivente, riga.titoloDiStudio,
                    riga.condizione, riga.qualifica, riga.hasDid, riga.hasNaspi, riga.frequentaCorsi, riga.disabilita,
                    riga.dal, riga.al,
                ])
            if riga.al == nil { try hideNewcomer(riga.persona, in: nucleo) }
        }
    }
}
