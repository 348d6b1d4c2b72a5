// SPDX-License-Identifier: EUPL-1.2
import Domain
import Formats

/// Files from outside: CSV in pieces, every encoding, JSON, the requests of the requirements.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let all = UnsafeBufferPointer(start: start, count: count)
    guard let kind = all.first else { return 0 }
    let bytes = Array(all.dropFirst())
    switch kind % 4 {
    case 0:
        let whole = rows(bytes, chunk: max(1, bytes.count))
        precondition(whole == rows(bytes, chunk: 3))
        var writer = CsvWriter()
        for row in whole ?? [] { writer.append(row) }
        precondition(rows(writer.bytes, chunk: 64) != nil)
    case 1:
        var probe = TextProbe()
        bytes.withUnsafeBufferPointer { probe.feed($0) }
        guard let encoding = try? probe.encoding() else { return 0 }
        var decoder = TextDecoder(encoding)
        let text = decoder.decode(bytes) + decoder.finish()
        precondition(text.count <= bytes.count * 3 + 3)
    case 2: _ = try? JsonReader.read(bytes)
    default: _ = try? RichiestaRequisiti.read(bytes)
    }
    return 0
}

private func rows(_ bytes: [UInt8], chunk: Int) -> [[String]]? {
    var found: [[String]] = []
    var reader = CsvReader(separator: .semicolon)
    do {
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try reader.read(Array(bytes[start..<min(bytes.count, start + chunk)])) { found.append($0.fields) }
        }
        try reader.finish { found.append($0.fields) }
        return found
    } catch {
        return nil
    }
}
