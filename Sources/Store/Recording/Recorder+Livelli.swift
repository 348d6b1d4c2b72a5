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
}
