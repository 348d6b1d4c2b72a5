// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// The levels of a quadro at one moment of the path: rows that are only added, for the indicators.
    func record(
        levels quadro: QuadroDiAnalisi, _ momento: MomentoLivello, of presa: Identifier<PresaInCarico>,
        on data: CalendarDate
    ) throws {
        for voce in quadro.voci {
            guard let livello = voce.livelloIngresso else { continue }
            try db.execute(
                cached: """
                    INSERT INTO livelli_quadro (presa_id, persona_id, dominio, momento, data, livello, priorita,
                        operatore_id, registrato)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                [presa, voce.persona, voce.dominio, momento, data, livello, voce.priorita, operatore.id, now])
        }
    }

    /// The levels measured again: the fact in the history, and a row for each domain.
    func measure(_ misura: MisuraQuadro, of stored: inout StoredPresa) throws {
        try requireOpen(stored)
        let presa = stored.presa.id
        let quadro = try reader.quadro(of: presa)
        let nucleo = try nucleo(of: stored.presa)
        try refuse(
            misura.problems(
                chiusoIl: quadro?.chiusoIl, note: try reader.livelli(of: presa),
                membri: Set(nucleo.componenti.map(\.persona.id)), today: today), section: "livelli")
        try apply(.misuraQuadro(data: misura.data, momento: misura.momento), to: &stored)
        for voce in misura.voci {
            try db.execute(
                cached: """
                    INSERT INTO livelli_quadro (presa_id, persona_id, dominio, momento, data, livello, operatore_id,
                        registrato)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                [presa, voce.persona, voce.dominio, misura.momento, misura.data, voce.livello, operatore.id, now])
        }
    }
}
