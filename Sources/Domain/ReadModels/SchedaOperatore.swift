// SPDX-License-Identifier: EUPL-1.2

/// An operator as who manages them sees one: no case content, only the codes of the case files to hand over.
public struct SchedaOperatore: Hashable, Sendable {
    /// Who.
    public var operatore: Operatore
    /// Codes of the open case files of which they are the assistente or the consulente, the first ones.
    public var fascicoli: [String]
    /// How many there are.
    public var quanti: Int
    /// The conventions of their body, the latest first; empty for who needs none.
    public var convenzioni: [Convenzione]

    /// A sheet from its parts.
    public init(operatore: Operatore, fascicoli: [String], quanti: Int, convenzioni: [Convenzione]) {
        self.operatore = operatore
        self.fascicoli = fascicoli
        self.quanti = quanti
        self.convenzioni = convenzioni
    }
}
