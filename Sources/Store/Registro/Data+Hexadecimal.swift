// SPDX-License-Identifier: EUPL-1.2
import Foundation

extension Data {
    /// Two lower-case digits a byte.
    var hexadecimal: String {
        map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// The bytes of a text of hexadecimal digits; nil for any other.
    init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[place...(place + 1)], as: UTF8.self), radix: 16),
                digits[place] != UInt8(ascii: "+"), digits[place] != UInt8(ascii: "-")
            else { return nil }
            bytes.append(byte)
        }
        self.init(bytes)
    }
}
