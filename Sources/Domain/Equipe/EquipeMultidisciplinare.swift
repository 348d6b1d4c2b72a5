// SPDX-License-Identifier: EUPL-1.2

/// The équipe multidisciplinare of one case.
///
/// Source: art. 5 c. 7; docs/FONTI.md 3.6.
public struct EquipeMultidisciplinare: Hashable, Sendable, Codable {
    /// Who takes part.
    public var componenti: [ComponenteEquipe]
    /// Meetings held.
    public var incontri: [IncontroEquipe]

    /// An équipe without meetings.
    public init(componenti: [ComponenteEquipe] = [], incontri: [IncontroEquipe] = []) {
        self.componenti = componenti
        self.incontri = incontri
    }

    /// Enlarged when somebody is invited beyond the base.
    public var isAllargata: Bool { componenti.contains(where: \.isOltreLaBase) }

    /// The profiles of the base nobody covers yet.
    ///
    /// Source: docs/FONTI.md 4.1 (vi), Tabella 5.
    public var baseMancante: [TipoComponente] {
        TipoComponente.allCases.filter { tipo in tipo.isBase && !componenti.contains { $0.covers(tipo) } }
    }

    /// The members who were at a meeting: those whose name is among the present.
    public func presenti(_ incontro: IncontroEquipe) -> [ComponenteEquipe] {
        let names = Set(incontro.nomiPresenti.map(FoldedKey.of))
        return componenti.filter { names.contains(FoldedKey.of($0.nome)) }
    }

    /// What keeps the composition from being recorded.
    public var problems: [Problem] {
        var found: [Problem] = []
        if componenti.count(where: { $0.ruolo == .referente }) > 1 {
            found.append(
                Problem("referente_doppio", "I referenti sono più di uno: lasciarne uno solo.", field: "ruolo"))
        }
        if componenti.contains(where: { $0.nome.allSatisfy(\.isWhitespace) }) {
            found.append(Problem("nome_mancante", "Manca il nome di un componente: scriverlo.", field: "nome"))
        }
        for componente in componenti where componente.lacksConsenso {
            let name = componente.tipo?.denominazione ?? componente.ente
            found.append(
                Problem(
                    "consenso_mancante",
                    "\(name): si invita solo con il consenso della persona. Scrivere chi lo dà e quando.",
                    field: "consenso"))
        }
        for incontro in incontri {
            if let next = incontro.prossimo, next < incontro.data {
                found.append(
                    Problem(
                        "prossimo_prima",
                        "Il prossimo incontro (\(next.italian)) viene prima di quello del \(incontro.data.italian): "
                            + "correggerlo.", field: "prossimo"))
            }
        }
        return found
    }
}
