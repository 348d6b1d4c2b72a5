// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// The équipe; a case that waited only for it moves on by itself.
    func save(_ equipe: EquipeMultidisciplinare, to stored: inout StoredPresa) throws {
        try requireOpen(stored)
        try refuse(equipe.problems, section: "equipe")
        let id = stored.presa.id
        try db.execute(
            cached: """
                INSERT INTO equipe (presa_id, componenti, allargata, documento) VALUES (?, ?, ?, ?)
                ON CONFLICT (presa_id) DO UPDATE SET componenti = excluded.componenti,
                    allargata = excluded.allargata, documento = excluded.documento
                """,
            [
                id, equipe.componenti.count, equipe.isAllargata,
                try SealedDocument(equipe, kind: .equipe, of: .presa(id)),
            ])
        try db.execute(cached: "DELETE FROM equipe_componenti WHERE presa_id = ?", [id])
        for (index, componente) in equipe.componenti.enumerated() {
            try db.execute(
                cached: """
                    INSERT INTO equipe_componenti (presa_id, ordine, operatore_id, ente, profilo, ruolo, ore_mensili)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                [
                    id, index, componente.operatore, componente.ente, componente.profilo, componente.ruolo,
                    componente.oreMensili,
                ])
        }
        try storePresenze(of: equipe, id)
        if stored.presa.stato == .analizzata { try route(&stored) }
    }

    /// Who of the archive was at which meeting, and for how long.
    private func storePresenze(of equipe: EquipeMultidisciplinare, _ id: Identifier<PresaInCarico>) throws {
        try db.execute(cached: "DELETE FROM equipe_presenze WHERE presa_id = ?", [id])
        for (index, incontro) in equipe.incontri.enumerated() {
            for operatore in Set(equipe.presenti(incontro).compactMap(\.operatore)) {
                try db.execute(
                    cached: """
                        INSERT INTO equipe_presenze (presa_id, incontro, operatore_id, data, minuti)
                        VALUES (?, ?, ?, ?, ?)
                        """, [id, index, operatore, incontro.data, incontro.durata ?? 0])
            }
        }
    }

    /// The quadro as filled so far; a closed one changes only when the case comes back to it.
    func save(_ quadro: QuadroDiAnalisi, to stored: inout StoredPresa) throws {
        try requireOpen(stored)
        let before = try reader.quadro(of: stored.presa.id)
        if before?.chiusoIl != nil, stored.presa.stato != .quadroAnalisi {
            throw Refusal("quadro_chiuso", "Il quadro è chiuso: non cambia più.")
        }
        var open = quadro.signed(by: operatore.nomeBreve, on: today, after: before)
        open.chiusoIl = before?.chiusoIl
        try db.execute(
            cached: """
                INSERT INTO quadri (presa_id, chiuso_il, documento) VALUES (?, ?, ?)
                ON CONFLICT (presa_id) DO UPDATE SET documento = excluded.documento
                """,
            [
                stored.presa.id, open.chiusoIl,
                try SealedDocument(open, kind: .quadro, of: .presa(stored.presa.id)),
            ])
    }

    /// A monitoring: its record, the states it gives to the signed project, the day of the next one.
    ///
    /// Without a day of the next one, the frequency signed in the project gives it.
    func save(_ monitoraggio: Monitoraggio, to stored: inout StoredPresa) throws {
        try refuse(monitoraggio.problems(today: today), section: "monitoraggio")
        try apply(.monitora(data: monitoraggio.data), to: &stored)
        let presa = stored.presa.id
        try db.execute(
            cached: """
                INSERT INTO monitoraggi (presa_id, data, tipo, prossima, proposta, documento, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                presa, monitoraggio.data, monitoraggio.tipo, monitoraggio.prossima, monitoraggio.proposta,
                try SealedDocument(monitoraggio, kind: .monitoraggio, of: .presa(presa)), operatore.id, now,
            ])
        let current = try reader.progetto(of: presa)
        if let current {
            try follow(monitoraggio, in: current.id)
            try follow(supports: monitoraggio, of: presa, in: current.id)
        }
        stored.presa.prossimaVerifica =
            monitoraggio.prossima ?? current?.progetto.frequenza.next(after: monitoraggio.data)
    }

    /// A note of the diary; it takes no version, so that two people may write at once.
    func add(_ nota: NotaDiario, _ id: Identifier<PresaInCarico>) throws -> Receipt {
        guard let stored = try reader.presa(id) else { throw Recorder.absent }
        try refuse(nota.problems(today: today), section: "diario")
        try db.execute(
            cached: """
                INSERT INTO diario (presa_id, data, tipo, riservata, documento, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            [
                id, nota.data, nota.tipo, nota.isRiservata,
                try SealedDocument(
                    nota, kind: .diario, of: .presa(id), classe: nota.isRiservata ? .diarioRiservato : nil),
                operatore.id, now,
            ])
        var receipt = Receipt()
        receipt.presa = id
        receipt.domanda = stored.presa.domanda
        receipt.statoPresa = stored.presa.stato
        receipt.version = stored.presa.version
        return receipt
    }
}
