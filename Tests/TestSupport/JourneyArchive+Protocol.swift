// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Store

extension JourneyArchive {
    /// INVENTATI Maria and her son, and their domanda with protocol 1234/2018: what a counter has done before.
    @discardableResult
    public func protocolled() throws -> Identifier<Domanda> {
        let store = try store()
        let urp = try operatore(.urp)
        func missing() -> JourneyFailure { JourneyFailure("the archive did not answer with a number") }
        var persone: [Identifier<Persona>] = []
        for persona in [Fixtures.maria, Fixtures.nicolo] {
            guard let id = try store.record(.addPersona(persona.dati), by: urp).persona else { throw missing() }
            persone.append(id)
        }
        let day = Fixtures.date(2018, 1, 1)
        let rows = [
            DatiComponente(persona: persone[0], parentela: .richiedente, dal: day),
            DatiComponente(persona: persone[1], parentela: .figlio, dal: day),
        ]
        guard let nucleo = try store.record(.addNucleo(rows), by: urp).nucleo,
            let domanda = try store.record(
                .addDomanda(Fixtures.datiDomanda, nucleo: nucleo, richiedente: persone[0]), by: urp
            ).domanda
        else { throw missing() }
        try store.record(.moveDomanda(domanda, version: 1, .protocolla), by: urp)
        return domanda
    }
}
