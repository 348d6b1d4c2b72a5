// SPDX-License-Identifier: EUPL-1.2

extension DatiDomanda {
    /// The protocol of a DSU written out in full from what tells it apart: number, letter and, when it is not 00, its
    /// last two digits.
    ///
    /// "123456A", "00123456a-00" and "00123456A00" become "INPS-ISEE-2018-00123456A-00". A text of another shape is
    /// left as it is, in capitals and without spaces: the attestation is right, not the program.
    ///
    /// - Parameter year: of the DSU, when the text does not say it.
    public static func protocolloDsu(_ entry: String, year: Int) -> String {
        let text = entry.uppercased().filter { !$0.isWhitespace }
        var body = text[...]
        var written = year
        if body.hasPrefix("INPS-ISEE-") { body = body.dropFirst("INPS-ISEE-".count) }
        let parts = body.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count > 1, parts[0].utf8.count == 4, let found = Padding.number(parts[0]) {
            written = found
            body = body.dropFirst(5)
        }
        let digits = body.prefix { $0.isASCII && $0.isNumber }
        var rest = body.dropFirst(digits.count)
        guard (1...8).contains(digits.count), let letter = rest.popFirst(), letter.isASCII, letter.isLetter else {
            return text
        }
        if rest.first == "-" { rest.removeFirst() }
        let tail = rest.isEmpty ? "00" : rest
        guard tail.utf8.count == 2, tail.allSatisfy({ $0.isASCII && $0.isNumber }) else { return text }
        let number = String(repeating: "0", count: 8 - digits.count) + digits
        return "INPS-ISEE-\(written)-\(number)\(letter)-\(tail)"
    }
}
