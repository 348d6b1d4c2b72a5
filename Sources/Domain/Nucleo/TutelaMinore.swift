// SPDX-License-Identifier: EUPL-1.2

/// Placement and decrees of a member: for the assistente sociale alone.
///
/// Source: L. 119/2001; docs/FONTI.md 9 ("secrecy item by item").
public struct TutelaMinore: Hashable, Sendable, Codable {
    /// Where the minor lives, when it is not with the household.
    public var collocamento: Collocamento?
    /// The decrees, oldest first.
    public var provvedimenti: [ProvvedimentoTribunale]

    /// Nothing known.
    public init(collocamento: Collocamento? = nil, provvedimenti: [ProvvedimentoTribunale] = []) {
        self.collocamento = collocamento
        self.provvedimenti = provvedimenti
    }

    /// True when nothing is written.
    public var isEmpty: Bool { collocamento == nil && provvedimenti.isEmpty }

    /// What keeps it from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if let collocamento {
            if collocamento.dal > today {
                found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "collocamento.dal"))
            }
            if let al = collocamento.al, al < collocamento.dal {
                found.append(
                    Problem("fine_prima", "La fine viene prima dell'inizio: correggere.", field: "collocamento.al"))
            }
        }
        if provvedimenti.contains(where: { $0.data > today }) {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "provvedimento.data"))
        }
        return found
    }
}
