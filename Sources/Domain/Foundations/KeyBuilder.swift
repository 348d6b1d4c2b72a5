// SPDX-License-Identifier: EUPL-1.2

/// Builds a folded key letter by letter, keeping spaces single and elided particles joined to their noun.
struct KeyBuilder {
    private var bytes: [UInt8] = []
    private var wordStart = 0
    private var isSpacePending = false
    private var isAfterElision = false

    /// Particles that end in an apostrophe and belong to the next word, even when a space follows.
    private static let elisions: Set<[UInt8]> = Set(
        ["d", "l", "dell", "dall", "nell", "all", "sull", "sant", "degl", "quell"].map { Array($0.utf8) })

    mutating func append(ascii byte: UInt8) {
        switch byte {
        case 65...90: append(byte + 32)
        case 97...122, 48...57: append(byte)
        case 39, 96: appendApostrophe()
        default: appendSpace()
        }
    }

    mutating func append(letter text: String) {
        for byte in text.utf8 { append(byte) }
    }

    mutating func appendApostrophe() {
        if !isSpacePending, Self.elisions.contains(Array(bytes[wordStart...])) { isAfterElision = true }
    }

    mutating func appendSpace() {
        if !isAfterElision { isSpacePending = true }
    }

    func finished() -> String { String(decoding: bytes, as: UTF8.self) }

    private mutating func append(_ byte: UInt8) {
        if isSpacePending, !bytes.isEmpty {
            bytes.append(32)
            wordStart = bytes.count
        }
        isSpacePending = false
        isAfterElision = false
        bytes.append(byte)
    }
}
