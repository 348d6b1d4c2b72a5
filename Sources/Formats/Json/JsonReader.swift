// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Reads a JSON text strictly, and says at which line and column it stops being one.
///
/// Source: RFC 8259. A byte order mark at the beginning is let through; keys that come twice are not.
public struct JsonReader {
    private static let deepest = 100
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// The value the bytes hold.
    ///
    /// - Throws: `Problem` with line and column.
    public static func read(_ bytes: [UInt8]) throws -> JsonNode {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Problem("json_codifica", "Il testo non è in UTF-8: salvarlo in UTF-8 e riprovare.")
        }
        var reader = JsonReader(bytes)
        reader.skipSpace()
        guard reader.index < bytes.count else {
            throw Problem("json_vuoto", "Il testo è vuoto: ci vuole un oggetto JSON, tra graffe.")
        }
        let node = try reader.value()
        reader.skipSpace()
        guard reader.index == bytes.count else { throw reader.problem("dopo la fine c'è altro testo") }
        return node
    }

    private mutating func value() throws -> JsonNode {
        guard let byte = peek else { throw problem("il testo finisce prima del tempo") }
        switch byte {
        case UInt8(ascii: "{"): return try nested { try $0.object() }
        case UInt8(ascii: "["): return try nested { try $0.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default:
            for (word, node) in [("true", JsonNode.boolean(true)), ("false", .boolean(false)), ("null", .null)]
            where bytes[index...].starts(with: word.utf8) {
                index += word.utf8.count
                return node
            }
            throw problem("qui ci vuole un valore: un testo tra virgolette, un numero, true, false, null, [ o {")
        }
    }

    private mutating func nested(_ read: (inout JsonReader) throws -> JsonNode) throws -> JsonNode {
        guard depth < Self.deepest else { throw problem("gli elenchi sono uno dentro l'altro oltre cento volte") }
        depth += 1
        index += 1
        skipSpace()
        let node = try read(&self)
        depth -= 1
        return node
    }

    private mutating func object() throws -> JsonNode {
        var members: [JsonNode.Member] = []
        var keys: Set<String> = []
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw problem("qui ci vuole una chiave tra virgolette") }
            let key = try string()
            guard keys.insert(key).inserted else { throw problem("la chiave «\(key)» c'è due volte") }
            skipSpace()
            guard take(":") else { throw problem("dopo la chiave «\(key)» ci vogliono i due punti") }
            skipSpace()
            members.append(JsonNode.Member(key: key, value: try value()))
            skipSpace()
        } while take(",")
        guard take("}") else { throw problem("qui ci vuole una virgola o la graffa che chiude") }
        return .object(members)
    }

    private mutating func array() throws -> JsonNode {
        var values: [JsonNode] = []
        if take("]") { return .array([]) }
        repeat {
            skipSpace()
            values.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw problem("qui ci vuole una virgola o la quadra che chiude") }
        return .array(values)
    }

    /// A number in the digits it is written with, once its shape is sure.
    private mutating func number() throws -> String {
        let start = index
        _ = take("-")
        guard let first = peek, isDigit(first) else { throw problem("il numero è senza cifre") }
        let whole = digits()
        if first == UInt8(ascii: "0"), whole > 1 { throw problem("un numero non comincia con zero") }
        if take("."), digits() == 0 { throw problem("dopo il punto del numero ci vogliono delle cifre") }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            if digits() == 0 { throw problem("l'esponente del numero è senza cifre") }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = peek, isDigit(byte) { index += 1 }
        return index - start
    }

    private mutating func string() throws -> String {
        index += 1
        var text: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index += 1
                text += Array(String(try escaped()).utf8)
            case 0..<0x20: throw problem("in un testo un carattere di controllo si scrive con la barra rovescia")
            default:
                text.append(byte)
                index += 1
            }
        }
        throw problem("le virgolette del testo non si chiudono")
    }

    private mutating func escaped() throws -> Unicode.Scalar {
        let plain: [UInt8: Unicode.Scalar] = [
            UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
            UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        ]
        guard let byte = peek else { throw problem("le virgolette del testo non si chiudono") }
        index += 1
        if let scalar = plain[byte] { return scalar }
        guard byte == UInt8(ascii: "u") else { throw problem("dopo la barra rovescia questo carattere non si usa") }
        let high = try codeUnit()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard (0xD800..<0xDC00).contains(high), take("\\"), take("u") else {
            throw problem("il carattere scritto in esadecimale è a metà")
        }
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw problem("il carattere scritto in esadecimale è a metà") }
        return scalar
    }

    private mutating func codeUnit() throws -> UInt32 {
        let end = index + 4
        guard end <= bytes.count,
            let unit = UInt32(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16),
            bytes[index] != UInt8(ascii: "+")
        else { throw problem("dopo la u ci vogliono quattro cifre esadecimali") }
        index = end
        return unit
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    private func problem(_ what: String) -> Problem {
        let read = bytes[..<index]
        let line = read.count { $0 == 0x0A } + 1
        let start = (read.lastIndex(of: 0x0A) ?? -1) + 1
        let column = String(decoding: bytes[start..<index], as: UTF8.self).count + 1
        return Problem("json_errato", "Il JSON non va bene alla riga \(line), colonna \(column): \(what).")
    }
}
