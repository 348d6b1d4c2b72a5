// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The numbers of persons inside a stored document, moved by the same amount: what a copied case needs.
///
/// It works on the text of the JSON this program writes, because a million documents would be slow to decode. A quote
/// inside a text is escaped, so what looks like a key is one.
struct ShiftedDocument {
    private let source: [UInt8]
    private let rename: (Int64) -> Int64
    private var result: [UInt8] = []

    /// Names before one number.
    private static let single = Array("\"persona\":".utf8)
    /// Names before a list of numbers, and what ends the list.
    private static let lists: [(name: [UInt8], end: UInt8)] = [
        (Array("\"componenti\":[".utf8), UInt8(ascii: "]")), (Array("\"presenti\":[".utf8), UInt8(ascii: "]")),
        (Array("#chi\":\"".utf8), UInt8(ascii: "\"")),
    ]

    /// The document of an envelope, with its header as it was.
    static func shift(_ envelope: Data, by delta: Int64) -> Data {
        rename(envelope) { $0 + delta }
    }

    /// The document of an envelope with every person's number as `rename` says, with its header as it was.
    static func rename(_ envelope: Data, _ rename: @escaping (Int64) -> Int64) -> Data {
        var shifted = ShiftedDocument(envelope, rename)
        shifted.run(from: SealedDocument.headerLength)
        return Data(shifted.result)
    }

    /// The same of an opened document, which has no header.
    static func rename(payload: Data, _ rename: @escaping (Int64) -> Int64) -> Data {
        var shifted = ShiftedDocument(payload, rename)
        shifted.run(from: 0)
        return Data(shifted.result)
    }

    private init(_ envelope: Data, _ rename: @escaping (Int64) -> Int64) {
        source = [UInt8](envelope)
        self.rename = rename
        result.reserveCapacity(source.count + 32)
    }

    private mutating func run(from start: Int) {
        let header = min(start, source.count)
        result += source[..<header]
        var place = header
        while place < source.count {
            switch source[place] {
            case UInt8(ascii: "@"): place = key(at: place)
            case UInt8(ascii: "\""), UInt8(ascii: "#"): place = name(at: place)
            default:
                result.append(source[place])
                place += 1
            }
        }
    }

    /// "3e.condizione@12": a number only when a key ends there.
    private mutating func key(at place: Int) -> Int {
        result.append(source[place])
        var end = place + 1
        while end < source.count, isDigit(source[end]) { end += 1 }
        let isKey =
            end > place + 1 && end + 1 < source.count && source[end] == UInt8(ascii: "\"")
            && source[end + 1] == UInt8(ascii: ":")
        guard isKey else { return place + 1 }
        append(source[(place + 1)..<end])
        return end
    }

    private mutating func name(at place: Int) -> Int {
        if matches(ShiftedDocument.single, at: place) {
            result += ShiftedDocument.single
            return numbers(from: place + ShiftedDocument.single.count, until: nil)
        }
        for list in ShiftedDocument.lists where matches(list.name, at: place) {
            result += list.name
            return numbers(from: place + list.name.count, until: list.end)
        }
        result.append(source[place])
        return place + 1
    }

    /// Copies one number, or all those up to the end of the list; anything that is not a list of numbers as it is.
    private mutating func numbers(from start: Int, until end: UInt8?) -> Int {
        var place = start
        while place < source.count {
            let first = place
            while place < source.count, isDigit(source[place]) { place += 1 }
            if place > first { append(source[first..<place]) }
            guard let end, place < source.count, source[place] != end, source[place] == UInt8(ascii: ",") else {
                return place
            }
            result.append(source[place])
            place += 1
        }
        return place
    }

    private mutating func append(_ digits: ArraySlice<UInt8>) {
        guard let number = Int64(String(decoding: digits, as: UTF8.self)) else {
            result += digits
            return
        }
        result += Array(String(rename(number)).utf8)
    }

    private func matches(_ name: [UInt8], at place: Int) -> Bool {
        place + name.count <= source.count && source[place..<(place + name.count)].elementsEqual(name)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
