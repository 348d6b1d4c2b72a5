// SPDX-License-Identifier: EUPL-1.2

/// Where a rule is written: the act and the article.
public struct Fonte: Hashable, Sendable, Codable {
    /// The act, as one cites it.
    public let atto: String
    /// The article with its paragraph; empty when the act has none.
    public let articolo: String

    /// A source; the article may lack, as in a message of INPS.
    public init(_ atto: String, _ articolo: String = "") {
        self.atto = atto
        self.articolo = articolo
    }

    /// The shortest way to name it: the article, or the act when there is none.
    public var breve: String { articolo.isEmpty ? atto : articolo }

    /// Article and act, as one cites them.
    public var estesa: String { articolo.isEmpty ? atto : "\(articolo) \(atto)" }

    /// An article of the decree that established the Reddito di Inclusione.
    static func decreto(_ articolo: String) -> Fonte { Fonte("D.Lgs. 147/2017", articolo) }
}
