// SPDX-License-Identifier: EUPL-1.2

/// The words looked for in the notes, compared without case and accents; a note must hold all of them.
public struct ParoleCercate: Hashable, Sendable {
    /// The folded words.
    public let parole: [String]

    /// The words of what is typed.
    public init(_ text: String) {
        parole = FoldedKey.of(text).split(separator: " ").map(String.init)
    }

    /// The fewest letters a search through all the diaries begins with.
    public static let minimo = 3

    /// Why the search cannot begin; nil when it can.
    public var problema: Problem? {
        guard (parole.map(\.utf8.count).max() ?? 0) < Self.minimo else { return nil }
        return Problem(
            "parole_corte", "Scrivere almeno una parola di \(Self.minimo) lettere: la ricerca legge tutte le note.",
            field: "parole")
    }

    /// True when the note holds all the words, in its text, among who was there or in its kind.
    public func match(_ nota: NotaDiario) -> Bool {
        guard !parole.isEmpty else { return true }
        return holds(Self.key(of: nota))
    }

    /// True when a folded text holds all the words.
    public func holds(_ key: String) -> Bool { parole.allSatisfy { key.contains($0) } }

    /// What a note is searched by; a hidden one by nothing, so that no word finds it.
    public static func key(of nota: NotaDiario) -> String {
        guard !nota.isNascosta else { return "" }
        return FoldedKey.of("\(nota.tipo.denominazione) \(nota.presenti) \(nota.testo)")
    }

    /// The words of a text around the first one looked for, on one line; its beginning when none is in it.
    ///
    /// - Parameter largest: about how many characters are wanted.
    public func ritaglio(di text: String, largest: Int = 160) -> String {
        var before: [Substring] = []
        var around: [Substring] = []
        var length = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            if around.isEmpty {
                let key = FoldedKey.of(String(word))
                guard parole.contains(where: { key.contains($0) }) else {
                    before.append(word.prefix(largest))
                    if before.count > Self.contesto { before.removeFirst() }
                    continue
                }
            }
            around.append(word.prefix(largest))
            length += word.count + 1
            if length > largest { break }
        }
        guard !around.isEmpty else { return String(text.prefix(largest)).oneLine }
        return (before + around).joined(separator: " ")
    }

    /// Words kept before the one found.
    private static let contesto = 5
}

extension String {
    /// On one line, with single spaces.
    fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
