// SPDX-License-Identifier: EUPL-1.2

/// A change of a record, as people read it: who wrote what, when, and what was there before.
public struct ModificaStoria: Hashable, Sendable {
    /// Its place among all the changes.
    public let id: CursoreStoria
    /// What kind of data; nil for a step of the domanda or of the presa in carico.
    public let tipo: TipoModifica?
    /// The part of the archive, with of whom when it is not plain: "Tutela del minore, INVENTATI Luca".
    public let parte: String
    /// When it was written.
    public let istante: Instant
    /// Initial and surname of who wrote it.
    public let operatore: String
    /// What was done, in words: "modifica dei dati di una persona".
    public let azione: String
    /// The fields it changed; empty for a record that begins.
    public let campi: [CampoModificato]
    /// It takes another change back.
    public let isAnnullamento: Bool
    /// It was taken back since.
    public let isAnnullata: Bool

    /// A change from its parts.
    public init(
        id: CursoreStoria, tipo: TipoModifica?, parte: String, istante: Instant, operatore: String, azione: String,
        campi: [CampoModificato], isAnnullamento: Bool = false, isAnnullata: Bool = false
    ) {
        self.id = id
        self.tipo = tipo
        self.parte = parte
        self.istante = istante
        self.operatore = operatore
        self.azione = azione
        self.campi = campi
        self.isAnnullamento = isAnnullamento
        self.isAnnullata = isAnnullata
    }
}
