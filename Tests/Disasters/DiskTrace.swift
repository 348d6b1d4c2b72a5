// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// What a program asked of the disk, in its order, as `Shim/shim.c` kept it.
struct DiskTrace {
    /// One thing asked.
    enum Step {
        case write(String, offset: Int, [UInt8])
        case truncate(String, Int)
        case sync(String)
        case syncDirectory
        case create(String)
        case unlink(String)
        case rename(String, to: String)
        /// A line on the standard output: what was acknowledged by then.
        case said(String)
    }

    /// In their order.
    private(set) var steps: [Step] = []

    /// Reads the record of a run.
    init(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        var place = 0
        func number() throws -> Int {
            guard place + 8 <= bytes.count else { throw JourneyFailure("the trace is cut") }
            defer { place += 8 }
            var value: UInt64 = 0
            for byte in bytes[place..<(place + 8)].reversed() { value = value << 8 | UInt64(byte) }
            return Int(truncatingIfNeeded: value)
        }
        func piece() throws -> ArraySlice<UInt8> {
            let count = try number()
            guard count >= 0, place + count <= bytes.count else { throw JourneyFailure("the trace is cut") }
            defer { place += count }
            return bytes[place..<(place + count)]
        }
        while place < bytes.count {
            let kind = bytes[place]
            place += 1
            let name = String(decoding: try piece(), as: UTF8.self)
            let offset = try number()
            let data = try piece()
            switch kind {
            case UInt8(ascii: "W"): steps.append(.write(name, offset: offset, Array(data)))
            case UInt8(ascii: "T"): steps.append(.truncate(name, offset))
            case UInt8(ascii: "S"): steps.append(.sync(name))
            case UInt8(ascii: "D"): steps.append(.syncDirectory)
            case UInt8(ascii: "C"): steps.append(.create(name))
            case UInt8(ascii: "U"): steps.append(.unlink(name))
            case UInt8(ascii: "R"): steps.append(.rename(name, to: String(decoding: data, as: UTF8.self)))
            default: steps.append(.said(String(decoding: data, as: UTF8.self)))
            }
        }
    }
}
