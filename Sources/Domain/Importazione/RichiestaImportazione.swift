// SPDX-License-Identifier: EUPL-1.2

/// What is asked of an import.
public struct RichiestaImportazione: Hashable, Sendable {
    /// What the file brings.
    public var tipo: TipoImportazione
    /// Path of the file.
    public var percorso: String
    /// The layout, when it is not the local one.
    public var mappa: MappaColonne?
    /// Everything is tried and nothing is written.
    public var isProva: Bool
    /// Rows that cannot be taken do not hold back the others.
    public var saltaErrate: Bool

    /// A request from its parts.
    public init(
        tipo: TipoImportazione, percorso: String, mappa: MappaColonne? = nil, isProva: Bool = false,
        saltaErrate: Bool = false
    ) {
        self.tipo = tipo
        self.percorso = percorso
        self.mappa = mappa
        self.isProva = isProva
        self.saltaErrate = saltaErrate
    }
}
