// SPDX-License-Identifier: EUPL-1.2

/// What is said when a case that is not one's own is opened: why, in a code and in words.
public struct DatiAccessoEccezionale: Hashable, Sendable, Codable {
    /// The kind of reason.
    public var motivo: MotivoAccessoEccezionale
    /// The reason in words: what happened, and what has to be read.
    public var testo: String

    /// Fewest letters of a reason that says something.
    public static let minimo = 15

    /// A reason from its parts.
    public init(motivo: MotivoAccessoEccezionale, testo: String) {
        self.motivo = motivo
        self.testo = testo
    }

    /// What keeps it from being recorded, each beside its field.
    public func problems() -> [Problem] {
        guard testo.count(where: { !$0.isWhitespace }) < Self.minimo else { return [] }
        return [
            Problem(
                "motivo_troppo_breve",
                "Il motivo è troppo breve: scrivere che cosa è successo e che cosa serve leggere.",
                field: "testo")
        ]
    }
}
