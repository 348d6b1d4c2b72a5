// SPDX-License-Identifier: EUPL-1.2

/// A paper asked for: which, how large, where it goes.
public struct RichiestaStampa: Hashable, Sendable, Codable {
    /// The paper.
    public var stampa: Stampa
    /// In large print.
    public var isGrande: Bool
    /// Where it goes.
    public var destinazione: DestinazioneStampa
    /// SHA-256 written on the paper, when it is one to sign.
    public var impronta: String?

    /// A request; in ordinary print unless said otherwise.
    public init(_ stampa: Stampa, isGrande: Bool = false, destinazione: DestinazioneStampa) {
        self.stampa = stampa
        self.isGrande = isGrande
        self.destinazione = destinazione
    }
}
