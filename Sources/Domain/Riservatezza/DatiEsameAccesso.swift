// SPDX-License-Identifier: EUPL-1.2

/// The outcome of the review of an exceptional opening, with the words of who reviewed it.
public struct DatiEsameAccesso: Hashable, Sendable, Codable {
    /// What came of it.
    public var esito: EsitoEsameAccesso
    /// Why, or what is still to be asked.
    public var nota: String

    /// A review from its parts.
    public init(esito: EsitoEsameAccesso, nota: String = "") {
        self.esito = esito
        self.nota = nota
    }

    /// What keeps it from being recorded, each beside its field.
    public func problems() -> [Problem] {
        guard esito != .giustificato, nota.allSatisfy(\.isWhitespace) else { return [] }
        return [
            Problem(
                "nota_mancante",
                esito == .daApprofondire
                    ? "Manca la nota: scrivere che cosa resta da chiarire."
                    : "Manca la nota: scrivere perché non lo è.",
                field: "nota")
        ]
    }
}
