// SPDX-License-Identifier: EUPL-1.2

/// A commitment of a member of the household.
public struct Impegno: Hashable, Sendable, Codable {
    /// Who commits; nil for the whole household.
    public var persona: Identifier<Persona>?
    /// Kind.
    public var tipo: TipoImpegno
    /// What.
    public var testo: String
    /// How often.
    public var frequenza: String
    /// How it is checked.
    public var verifica: String
    /// Whether it is kept.
    public var stato: StatoImpegno

    /// A commitment still to keep.
    public init(
        persona: Identifier<Persona>? = nil, tipo: TipoImpegno, testo: String, frequenza: String = "",
        verifica: String = "", stato: StatoImpegno = .previsto
    ) {
        self.persona = persona
        self.tipo = tipo
        self.testo = testo
        self.frequenza = frequenza
        self.verifica = verifica
        self.stato = stato
    }
}
