// SPDX-License-Identifier: EUPL-1.2

/// What a look at a file says of it, before any row is read.
public struct FileImportato: Hashable, Sendable {
    /// Its path.
    public var percorso: String
    /// Its size in bytes.
    public var dimensione: Int
    /// Encoding of the letters, in words.
    public var codifica: String
    /// What parts the fields, in words.
    public var separatore: String
    /// Headings of the columns.
    public var intestazione: [String]
    /// The first rows, as they are.
    public var esempi: [[String]]
    /// Different values of each column in the first rows, for the meaning of the outcomes.
    public var valori: [[String]]

    /// A file from what was seen of it.
    public init(
        percorso: String, dimensione: Int, codifica: String, separatore: String, intestazione: [String],
        esempi: [[String]], valori: [[String]]
    ) {
        self.percorso = percorso
        self.dimensione = dimensione
        self.codifica = codifica
        self.separatore = separatore
        self.intestazione = intestazione
        self.esempi = esempi
        self.valori = valori
    }
}
