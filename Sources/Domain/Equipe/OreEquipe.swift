// SPDX-License-Identifier: EUPL-1.2

/// The minutes an operator has spent in the meetings of all équipes in one month.
public struct OreEquipe: Hashable, Sendable {
    /// Who.
    public let operatore: Identifier<Operatore>
    /// Minutes.
    public let minuti: Int
    /// Meetings.
    public let incontri: Int

    /// The minutes of an operator.
    public init(operatore: Identifier<Operatore>, minuti: Int, incontri: Int) {
        self.operatore = operatore
        self.minuti = minuti
        self.incontri = incontri
    }

    /// "3,5": hours, rounded to the half hour below.
    public static func italian(minuti: Int) -> String {
        let halves = minuti / 30
        return halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2),5"
    }
}
