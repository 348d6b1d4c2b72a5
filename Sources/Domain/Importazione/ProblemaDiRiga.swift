// SPDX-License-Identifier: EUPL-1.2

/// Why a row of a file is not taken: where it is, and what to correct.
public struct ProblemaDiRiga: Error, Hashable, Sendable {
    /// Line of the file, from 1.
    public let riga: Int
    /// Heading of the column, or its number when it has none; nil when it is the row as a whole.
    public let colonna: String?
    /// One Italian sentence with the remedy.
    public let problema: String

    /// A problem of a row.
    public init(riga: Int, colonna: String?, problema: String) {
        self.riga = riga
        self.colonna = colonna
        self.problema = problema
    }
}
