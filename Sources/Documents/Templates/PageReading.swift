// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The words of a page, in their order, for who reads the paper on the screen.
public struct PageReading {
    private var blocks: [BloccoStampa] = []
    private var text = ""
    private var kind = BloccoStampa.Tipo.paragrafo
    private var cells: [(text: String, isHeading: Bool)] = []
    private var isInRow = false
    private var pages = 0

    /// The blocks of a page; what is not in its body is left out.
    public static func blocks(_ html: String) -> [BloccoStampa] {
        var reading = PageReading()
        reading.read(html)
        return reading.blocks
    }

    private mutating func read(_ html: String) {
        var rest = html.unicodeScalars[...]
        var isInBody = false
        while let scalar = rest.popFirst() {
            guard scalar == "<" else {
                if isInBody { append(scalar == "&" ? PageReading.entity(&rest) : scalar) }
                continue
            }
            let tag = PageReading.tag(&rest)
            if tag.name == "body" { isInBody = !tag.isClosing }
            if isInBody { take(tag) }
        }
        close()
    }

    private mutating func append(_ scalar: Unicode.Scalar) { text.unicodeScalars.append(scalar) }

    private mutating func take(_ tag: Tag) {
        switch tag.name {
        case "h1", "h2", "h3", "h4": begin(.titolo, tag)
        case "p", "div", "header", "footer", "address", "ul", "ol", "table", "caption": begin(.paragrafo, tag)
        case "br" where isInRow: text += " "
        case "br":
            let same = kind
            close()
            kind = same
        case "li": begin(.voce, tag)
        case "section":
            close()
            guard !tag.isClosing, tag.attributes.contains("pagina") else { return }
            if pages > 0 { blocks.append(BloccoStampa(.pagina, "")) }
            pages += 1
        case "tr":
            close()
            cells = []
            isInRow = !tag.isClosing
        case "td", "th":
            guard tag.isClosing else {
                text = ""
                return
            }
            cells.append((text.onOneLine, tag.name == "th"))
            text = ""
        default: break
        }
    }

    private mutating func begin(_ wanted: BloccoStampa.Tipo, _ tag: Tag) {
        // Inside a row a block is a piece of its cell.
        if isInRow {
            text += " "
            return
        }
        close()
        kind = tag.isClosing ? .paragrafo : wanted
    }

    /// Ends the block, or the row, that is open.
    private mutating func close() {
        defer {
            text = ""
            kind = .paragrafo
        }
        if isInRow {
            isInRow = false
            let row = PageReading.row(cells)
            if !row.isEmpty { blocks.append(BloccoStampa(.riga, row)) }
            return
        }
        let words = text.onOneLine
        if !words.isEmpty { blocks.append(BloccoStampa(kind, words)) }
    }

    /// "Protocollo: 0001234/2018" for a heading with its value, else the cells apart.
    private static func row(_ cells: [(text: String, isHeading: Bool)]) -> String {
        let filled = cells.filter { !$0.text.isEmpty }
        guard let first = filled.first, first.isHeading, filled.count > 1, !filled[1].isHeading else {
            return filled.map(\.text).joined(separator: " · ")
        }
        return first.text + ": " + filled.dropFirst().map(\.text).joined(separator: " · ")
    }
}

extension PageReading {
    /// A mark of the page.
    struct Tag {
        var name: String
        var isClosing: Bool
        var attributes: String
    }

    /// The mark after a `<`; a comment has an empty name.
    static func tag(_ rest: inout Substring.UnicodeScalarView) -> Tag {
        if rest.starts(with: "!--".unicodeScalars) {
            var dashes = 0
            while let scalar = rest.popFirst() {
                if scalar == ">", dashes >= 2 { break }
                dashes = scalar == "-" ? dashes + 1 : 0
            }
            return Tag(name: "", isClosing: false, attributes: "")
        }
        var content = ""
        while let scalar = rest.popFirst(), scalar != ">" { content.unicodeScalars.append(scalar) }
        let isClosing = content.hasPrefix("/")
        let body = isClosing ? content.dropFirst() : content[...]
        let name = body.prefix { $0.isLetter || $0.isNumber }
        return Tag(
            name: name.lowercased(), isClosing: isClosing, attributes: String(body.dropFirst(name.count)))
    }

    /// The character of an entity after its `&`; one that is unknown reads as the `&` it begins with.
    static func entity(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar {
        let name = String(String.UnicodeScalarView(rest.prefix(10).prefix { $0 != ";" }))
        let length = name.unicodeScalars.count
        guard length < 10, let scalar = named[name] ?? numbered(name) else { return "&" }
        rest.removeFirst(min(rest.count, length + 1))
        return scalar
    }

    private static func numbered(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
            digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }
    }

    private static let named: [String: Unicode.Scalar] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ", "agrave": "à", "egrave": "è",
        "eacute": "é", "igrave": "ì", "ograve": "ò", "ugrave": "ù", "Agrave": "À", "Egrave": "È", "Eacute": "É",
        "euro": "€", "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "middot": "·", "deg": "°", "shy": "\u{AD}",
    ]
}

extension String {
    /// On one line, with single spaces.
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
