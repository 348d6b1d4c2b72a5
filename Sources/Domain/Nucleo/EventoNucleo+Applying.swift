// SPDX-License-Identifier: EUPL-1.2

extension EventoNucleo {
    /// The households as they become; check `problems` before.
    ///
    /// - Parameters:
    ///   - righe: the rows of the household, past members included.
    ///   - altro: the rows of the other household, for a join.
    ///   - nato: the number of the person born.
    public func applied(
        to righe: [DatiComponente], altro: [DatiComponente] = [], nato: Identifier<Persona> = Identifier(0)
    ) -> EsitoVariazione {
        switch variazione {
        case .nascita(_, let parentela):
            return EsitoVariazione(dopo: righe + [DatiComponente(persona: nato, parentela: parentela, dal: data)])
        case .ingresso(var dati):
            dati.dal = data
            dati.al = nil
            return EsitoVariazione(dopo: righe + [dati])
        case .uscita(let persona):
            return EsitoVariazione(dopo: closing(righe) { $0.persona == persona })
        case .decesso(let persona, let parentele):
            return EsitoVariazione(dopo: changing(closing(righe) { $0.persona == persona }, parentele))
        case .cambioRichiedente(_, let parentele): return EsitoVariazione(dopo: changing(righe, parentele))
        case .separazione(let going):
            let kinship = Dictionary(going.map { ($0.persona, $0.parentela) }) { first, _ in first }
            let moved = righe.filter { $0.isMember(on: data) }.compactMap { riga in
                kinship[riga.persona].map { moving(riga, as: $0) }
            }
            return EsitoVariazione(dopo: closing(righe) { kinship[$0.persona] != nil }, altro: moved)
        case .unione(_, _, let coming):
            let kinship = Dictionary(coming.map { ($0.persona, $0.parentela) }) { first, _ in first }
            let here = Set(righe.filter { $0.isMember(on: data) }.map(\.persona))
            let moved = altro.filter { $0.isMember(on: data) && !here.contains($0.persona) }.compactMap { riga in
                kinship[riga.persona].map { moving(riga, as: $0) }
            }
            return EsitoVariazione(dopo: righe + moved, altro: closing(altro) { _ in true })
        }
    }

    /// Ends the rows of the day, up to the day before.
    ///
    /// A row that begins on the day was never one: it goes, except for who has died, who was there that day.
    private func closing(_ righe: [DatiComponente], _ isLeaving: (DatiComponente) -> Bool) -> [DatiComponente] {
        righe.compactMap { riga in
            guard riga.isMember(on: data), isLeaving(riga) else { return riga }
            if riga.dal == data, variazione.tipo != .decesso { return nil }
            var ended = riga
            ended.al = max(riga.dal, data.adding(days: -1))
            return ended
        }
    }

    private func moving(_ riga: DatiComponente, as parentela: Parentela) -> DatiComponente {
        var moved = riga
        moved.parentela = parentela
        moved.dal = data
        moved.al = nil
        return moved
    }

    /// A member whose kinship changes has a row up to the day before, and another from the day on.
    private func changing(_ righe: [DatiComponente], _ parentele: [ParentelaMembro]) -> [DatiComponente] {
        let kinship = Dictionary(parentele.map { ($0.persona, $0.parentela) }) { first, _ in first }
        return righe.flatMap { riga -> [DatiComponente] in
            guard riga.isMember(on: data), let parentela = kinship[riga.persona], parentela != riga.parentela else {
                return [riga]
            }
            var next = riga
            next.parentela = parentela
            guard riga.dal < data else { return [next] }
            var former = riga
            former.al = data.adding(days: -1)
            next.dal = data
            return [former, next]
        }
    }
}
