// SPDX-License-Identifier: EUPL-1.2

/// A block of text of a paper, with the part it has in it.
public struct BloccoStampa: Hashable, Sendable, Codable {
    /// The parts a block may have.
    public enum Tipo: String, Hashable, Sendable, Codable {
        /// A heading.
        case titolo
        /// Running text.
        case paragrafo
        /// An item of a list.
        case voce
        /// A row of a table, its cells joined.
        case riga
        /// A new page of the paper begins.
        case pagina
    }

    /// The part it has.
    public var tipo: Tipo
    /// The words; spaces are single, there are no line ends.
    public var testo: String

    /// A block from its part and its words.
    public init(_ tipo: Tipo, _ testo: String) {
        self.tipo = tipo
        self.testo = testo
    }
}
