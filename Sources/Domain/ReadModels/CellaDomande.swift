// SPDX-License-Identifier: EUPL-1.2

/// One cell of the table of domande: how many of a comune are in a state.
public struct CellaDomande: Hashable, Sendable {
    /// Belfiore code.
    public let comune: String
    /// State at the date.
    public let stato: DomandaState
    /// How many.
    public let quante: Int

    /// A cell.
    public init(comune: String, stato: DomandaState, quante: Int) {
        self.comune = comune
        self.stato = stato
        self.quante = quante
    }
}
