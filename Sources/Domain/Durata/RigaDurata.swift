// SPDX-License-Identifier: EUPL-1.2

/// One step of the count of the months: what it is, how many, where it is written.
public struct RigaDurata: Hashable, Sendable {
    /// What it is, in Italian.
    public let descrizione: String
    /// How many months it adds, or takes away when negative.
    public let mesi: Int
    /// Where it is written.
    public let fonte: Fonte
    /// How surely that was read.
    public let certezza: Certezza

    init(_ descrizione: String, _ mesi: Int, _ fonte: Fonte, _ certezza: Certezza = .alta) {
        self.descrizione = descrizione
        self.mesi = mesi
        self.fonte = fonte
        self.certezza = certezza
    }
}
