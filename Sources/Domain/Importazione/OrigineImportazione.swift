// SPDX-License-Identifier: EUPL-1.2

/// What a file of an import is, as it is kept with the import and said to the user.
public struct OrigineImportazione: Hashable, Sendable {
    /// What it brings.
    public var tipo: TipoImportazione
    /// Its name, without the folder.
    public var file: String
    /// Encoding of the letters, in words.
    public var codifica: String
    /// What parts the fields, in words.
    public var separatore: String
    /// Name of the mapping used; nil for the local layout.
    public var mappa: String?

    /// An origin from its parts.
    public init(tipo: TipoImportazione, file: String, codifica: String, separatore: String, mappa: String? = nil) {
        self.tipo = tipo
        self.file = file
        self.codifica = codifica
        self.separatore = separatore
        self.mappa = mappa
    }
}
