// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The members of a JSON object, read by name and by kind; whatever does not fit is a sentence with the name of the key.
public struct JsonFields {
    private let members: [String: JsonNode]
    /// Words that say which object it is, for the sentences; empty for the outermost.
    private let place: String

    /// The members of an object, when it is one and has no key but these.
    ///
    /// - Throws: `Problem`, for another kind of value and for a key that is not known.
    public init(_ node: JsonNode, known: [String], place: String = "") throws {
        guard case .object(let list) = node else {
            throw Problem("json_tipo", "Ci vuole un oggetto tra graffe\(place), qui c'è \(node.kind).")
        }
        for member in list where !known.contains(member.key) {
            throw Problem(
                "chiave_sconosciuta",
                "«\(member.key)»\(place) non è una chiave conosciuta: usare \(known.joined(separator: ", ")).",
                field: member.key)
        }
        members = Dictionary(list.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        self.place = place
    }

    /// The text of a key; nil when the key lacks or is null.
    public func text(_ key: String) throws -> String? {
        switch members[key] {
        case nil, .null: return nil
        case .string(let text): return text
        case .some(let node): throw problem(key, "ci vuole un testo tra virgolette, qui c'è \(node.kind)")
        }
    }

    /// Yes or no; nil when the key lacks or is null.
    public func flag(_ key: String) throws -> Bool? {
        switch members[key] {
        case nil, .null: return nil
        case .boolean(let value): return value
        case .some(let node): throw problem(key, "ci vuole true o false, qui c'è \(node.kind)")
        }
    }

    /// A date written as `2018-03-15`; nil when the key lacks or is null.
    public func date(_ key: String) throws -> CalendarDate? {
        guard let text = try text(key) else { return nil }
        if let date = CalendarDate(iso: text) { return date }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
        if parts == [4, 2, 2],
            case .failure(let why) = CalendarDate.parse(entry: text, today: CalendarDate(dayNumber: 0))
        {
            throw Problem("json_data", "«\(key)»\(place): \(why.sentence)", field: key)
        }
        throw problem(key, "«\(text)» non è una data: scriverla come 2018-03-15")
    }

    /// An amount that is not negative, as a number (`1800.5`) or a text (`"1.800,50"`); nil when it lacks or is null.
    public func euro(_ key: String) throws -> Euro? {
        let amount: Euro
        switch members[key] {
        case nil, .null: return nil
        case .string(let text):
            switch Euro.parse(entry: text) {
            case .success(let euro): amount = euro
            case .failure(let why): throw Problem("json_importo", "«\(key)»\(place): \(why.sentence)", field: key)
            }
        case .number(let digits):
            guard let euro = Self.euro(digits) else {
                throw problem(key, "\(digits) non è un importo: al massimo nove cifre e due decimali, come 1800.50")
            }
            amount = euro
        case .some(let node): throw problem(key, "ci vuole un importo, qui c'è \(node.kind)")
        }
        guard amount >= .zero else { throw problem(key, "un importo non è negativo") }
        return amount
    }

    /// The objects of a list; nil when the key lacks or is null.
    public func objects(_ key: String, known: [String]) throws -> [JsonFields]? {
        switch members[key] {
        case nil, .null: return nil
        case .array(let values):
            return try values.enumerated().map { position, value in
                try JsonFields(value, known: known, place: " (\(key), n. \(position + 1))")
            }
        case .some(let node): throw problem(key, "ci vuole un elenco tra quadre, qui c'è \(node.kind)")
        }
    }

    /// The refusal of a key.
    public func problem(_ key: String, _ what: String) -> Problem {
        Problem("json_valore", "«\(key)»\(place): \(what).", field: key)
    }

    /// The cents of a JSON number, digit by digit: a dot is always the decimal mark here.
    private static func euro(_ digits: String) -> Euro? {
        let isNegative = digits.hasPrefix("-")
        let halves = (isNegative ? digits.dropFirst() : digits[...]).split(separator: ".")
        guard (1...2).contains(halves.count), halves[0].utf8.count <= 9, let whole = Int64(halves[0]) else {
            return nil
        }
        var fraction = halves.count == 2 ? halves[1] : ""
        while fraction.utf8.count > 2, fraction.hasSuffix("0") { fraction = fraction.dropLast() }
        guard fraction.utf8.count <= 2 else { return nil }
        let padded = fraction + String(repeating: "0", count: 2 - fraction.utf8.count)
        guard let rest = Int64(padded) else { return nil }
        let cents = whole * 100 + rest
        return Euro(cents: isNegative ? -cents : cents)
    }
}
