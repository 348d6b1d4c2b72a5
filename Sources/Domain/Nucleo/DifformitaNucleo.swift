// SPDX-License-Identifier: EUPL-1.2

/// One difference between the pictures of a household, in words.
public struct DifformitaNucleo: Hashable, Sendable {
    /// In what they disagree.
    public let tipo: TipoDifformita
    /// Who it is about.
    public let membro: MembroComposizione
    /// The difference in words ("INVENTATI Luca è nella DSU, ma non nello stato di famiglia").
    public let frase: String
    /// What may explain it, or what to do, with the rule.
    public let spiegazione: String

    /// A difference from its parts.
    public init(tipo: TipoDifformita, membro: MembroComposizione, frase: String, spiegazione: String) {
        self.tipo = tipo
        self.membro = membro
        self.frase = frase
        self.spiegazione = spiegazione
    }

    /// True when a remark was made about this difference, with these words: other papers open it again.
    public func isAnswered(by rilievo: RilievoDifformita) -> Bool {
        rilievo.tipo == tipo && rilievo.membro.isSame(as: membro) && rilievo.frase == frase
    }
}
