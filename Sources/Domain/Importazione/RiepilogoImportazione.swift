// SPDX-License-Identifier: EUPL-1.2

/// What an import did, or would do: how many rows of each kind, and the reasons of those not taken.
public struct RiepilogoImportazione: Hashable, Sendable {
    /// Rows read, without the header and the blank lines.
    public var righe = 0
    /// Rows of each kind.
    public var conteggi: [SorteRiga: Int] = [:]
    /// Reasons of the rows not taken, in the order of the file.
    public var scartate: [ProblemaDiRiga] = []
    /// The first rows of each kind, for the preview.
    public var anteprima: [SorteRiga: [RigaAnteprima]] = [:]
    /// True when the archive holds what is counted.
    public var isScritta = false

    /// Rows of a kind that the preview keeps.
    public static let largestPreview = 1000

    /// Nothing read yet.
    public init() {}

    /// Rows of a kind.
    public func quante(_ sorte: SorteRiga) -> Int { conteggi[sorte] ?? 0 }

    /// Counts a row.
    public mutating func add(_ row: RigaAnteprima) {
        righe += 1
        conteggi[row.sorte, default: 0] += 1
        if row.sorte.isScartata {
            scartate.append(ProblemaDiRiga(riga: row.riga, colonna: row.colonna, problema: row.cosa))
        }
        if (anteprima[row.sorte]?.count ?? 0) < RiepilogoImportazione.largestPreview {
            anteprima[row.sorte, default: []].append(row)
        }
    }
}
