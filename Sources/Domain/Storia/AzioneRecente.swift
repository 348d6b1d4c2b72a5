// SPDX-License-Identifier: EUPL-1.2

/// One of the last acts of an operator, with what taking it back does, or why it cannot be.
public struct AzioneRecente: Hashable, Sendable {
    /// The number of its row in the register.
    public let numero: Int64
    /// The change to take back; nil for an act that keeps no former value.
    public let modifica: Identifier<ModificaStoria>?
    /// What kind of data; nil as above.
    public let tipo: TipoModifica?
    /// When.
    public let istante: Instant
    /// "modifica dei dati di una persona".
    public let azione: String
    /// Of whom, or of which case file.
    public let diChi: String
    /// What undoing does: the fields and the value each goes back to.
    public let effetto: [CampoModificato]
    /// Why it cannot be undone; nil when it can.
    public let impedimento: String?

    /// An act from its parts.
    public init(
        numero: Int64, modifica: Identifier<ModificaStoria>?, tipo: TipoModifica?, istante: Instant, azione: String,
        diChi: String, effetto: [CampoModificato] = [], impedimento: String? = nil
    ) {
        self.numero = numero
        self.modifica = modifica
        self.tipo = tipo
        self.istante = istante
        self.azione = azione
        self.diChi = diChi
        self.effetto = effetto
        self.impedimento = impedimento
    }
}
