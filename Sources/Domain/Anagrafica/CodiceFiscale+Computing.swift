// SPDX-License-Identifier: EUPL-1.2

extension CodiceFiscale {
    /// The code that follows from the personal data, without omocodia; `nil` when the place is not a letter and three
    /// digits.
    ///
    /// It is a suggestion to compare with the card, never a proof of the code assigned.
    public static func compute(
        cognome: String, nome: String, sesso: Sesso, nascita: CalendarDate, codiceCatastale: String
    ) -> CodiceFiscale? {
        let place = Array(codiceCatastale.uppercased().utf8)
        guard place.count == 4, (65...90).contains(place[0]), place[1...].allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        let (year, month, day) = nascita.parts
        var body = cognomeLetters(cognome) + nomeLetters(nome)
        body += Array(Padding.zeros(year % 100, 2).utf8)
        body.append(months[month - 1])
        body += Array(Padding.zeros(sesso == .femmina ? day + 40 : day, 2).utf8)
        body += place
        body.append(checkCharacter(body))
        return CodiceFiscale(checked: String(decoding: body, as: UTF8.self))
    }

    /// Every code the same person could have been given: this base and its omocodie, digits replaced in any set of
    /// the seven places.
    public var omocodie: [CodiceFiscale] {
        guard !isProvisional else { return [] }
        let plain = Array(base.value.utf8.prefix(15))
        return (1..<(1 << Self.digitPositions.count)).map { mask in
            var body = plain
            for (bit, position) in Self.digitPositions.reversed().enumerated() where mask & (1 << bit) != 0 {
                body[position] = Self.omocodiaLetters[Int(body[position]) - 48]
            }
            return CodiceFiscale(
                checked: String(decoding: body + [Self.checkCharacter(body)], as: UTF8.self))
        }
    }

    static func cognomeLetters(_ text: String) -> [UInt8] {
        let (consonants, vowels) = split(text)
        return padded(consonants + vowels)
    }

    static func nomeLetters(_ text: String) -> [UInt8] {
        let (consonants, vowels) = split(text)
        guard consonants.count >= 4 else { return padded(consonants + vowels) }
        return [consonants[0], consonants[2], consonants[3]]
    }

    private static func split(_ text: String) -> (consonants: [UInt8], vowels: [UInt8]) {
        let letters = FoldedKey.of(text).utf8.filter { (97...122).contains($0) }.map { $0 - 32 }
        let vowels = Array("AEIOU".utf8)
        return (letters.filter { !vowels.contains($0) }, letters.filter { vowels.contains($0) })
    }

    private static func padded(_ letters: [UInt8]) -> [UInt8] {
        let padding = [UInt8](repeating: 88, count: 3)
        return Array((letters + padding).prefix(3))
    }
}
