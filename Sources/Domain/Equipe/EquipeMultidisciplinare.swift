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
    public var isAllargata: Bool { componenti.contains { $0.ruolo == .invitato } }

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
        return found
    }
}
