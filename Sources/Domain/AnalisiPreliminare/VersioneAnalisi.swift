// SPDX-License-Identifier: EUPL-1.2

/// A closed sheet, section A, as it was: the first one, or a correction of the one before.
public struct VersioneAnalisi: Hashable, Sendable, Codable {
    /// From 1, the sheet of the outcome.
    public var numero: Int
    /// When it was closed; nil for the first of an archive that did not write it.
    public var registrata: Instant?
    /// Who closed it, initial and surname; empty when not written.
    public var operatore: String
    /// Why it takes the place of the one before; empty for the first.
    public var motivo: String
    /// The sheet.
    public var analisi: AnalisiPreliminare

    /// A version from its parts.
    public init(
        numero: Int, registrata: Instant? = nil, operatore: String = "", motivo: String = "",
        analisi: AnalisiPreliminare
    ) {
        self.numero = numero
        self.registrata = registrata
        self.operatore = operatore
        self.motivo = motivo
        self.analisi = analisi
    }
}
