// SPDX-License-Identifier: EUPL-1.2

/// A row of a file as the preview shows it.
public struct RigaAnteprima: Hashable, Sendable {
    /// Line of the file.
    public let riga: Int
    /// What becomes of it.
    public let sorte: SorteRiga
    /// Whom it is about: protocol or codice fiscale, as in the file.
    public let chi: String
    /// What is recorded, or why it is not.
    public let cosa: String
    /// The column at fault, when there is one.
    public let colonna: String?

    /// A row of the preview.
    public init(riga: Int, sorte: SorteRiga, chi: String, cosa: String, colonna: String? = nil) {
        self.riga = riga
        self.sorte = sorte
        self.chi = chi
        self.cosa = cosa
        self.colonna = colonna
    }
}
