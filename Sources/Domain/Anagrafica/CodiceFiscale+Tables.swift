// SPDX-License-Identifier: EUPL-1.2

extension CodiceFiscale {
    /// The letters of the months, January first.
    static let months = Array("ABCDEHLMPRST".utf8)
    /// The letters that replace 0 to 9 in an omocodia.
    static let omocodiaLetters = Array("LMNPQRSTUV".utf8)
    /// The positions, from zero, where digits stand; an omocodia replaces them from the right.
    static let digitPositions = [6, 7, 9, 10, 12, 13, 14]

    /// Values of the characters in odd positions: 0 to 9, then A to Z.
    private static let oddValues = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21,
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]

    /// The control character of the first fifteen.
    static func checkCharacter(_ body: some Sequence<UInt8>) -> UInt8 {
        let sum = body.enumerated().reduce(0) { sum, item in
            let (index, byte) = item
            let isLetter = byte >= 65
            let isOddPosition = index % 2 == 0
            if isOddPosition { return sum + oddValues[Int(byte) - (isLetter ? 55 : 48)] }
            return sum + Int(byte) - (isLetter ? 65 : 48)
        }
        return UInt8(65 + sum % 26)
    }

    /// The digit a character stands for: itself, or the one an omocodia letter replaces; `nil` for other letters.
    static func digit(of byte: UInt8) -> UInt8? {
        if (48...57).contains(byte) { return byte }
        return omocodiaLetters.firstIndex(of: byte).map { UInt8(48 + $0) }
    }

    /// The control digit of the first ten digits of a provisional code.
    static func provisionalCheck(_ digits: some Sequence<UInt8>) -> Int {
        let sum = digits.enumerated().reduce(0) { sum, item in
            let value = Int(item.element) - 48
            guard item.offset % 2 == 1 else { return sum + value }
            return sum + (value * 2 > 9 ? value * 2 - 9 : value * 2)
        }
        return (10 - sum % 10) % 10
    }
}
