// SPDX-License-Identifier: EUPL-1.2

/// A codice fiscale that is well formed: sixteen characters, or eleven digits when provisional.
///
/// Well formed is not assigned: only the Agenzia delle Entrate and INPS can say that it exists.
///
/// Source: D.M. Finanze 12-3-1974 and 23-12-1976.
public struct CodiceFiscale: Hashable, Comparable, Sendable {
    /// The code, uppercase, without spaces.
    public let value: String

    /// Wraps a code that the caller has checked or computed.
    init(checked value: String) {
        self.value = value
    }

    /// Whether it is the provisional code of eleven digits.
    public var isProvisional: Bool { value.utf8.count == 11 }

    /// Whether letters stand for digits, because two persons had the same code.
    public var isOmocodia: Bool {
        !isProvisional && Self.digitPositions.contains { Self.digit(of: bytes[$0]) != bytes[$0] }
    }

    /// The code the same person would have without omocodia; two codes with the same base need a closer look.
    public var base: CodiceFiscale {
        guard !isProvisional else { return self }
        let body = plainDigits.prefix(15)
        return CodiceFiscale(checked: String(decoding: body + [Self.checkCharacter(body)], as: UTF8.self))
    }

    /// The sex, or `nil` for a provisional code.
    public var sesso: Sesso? {
        guard !isProvisional else { return nil }
        return number(at: 9...10) > 40 ? .femmina : .maschio
    }

    /// The dates of birth the code allows, the most recent first; the code carries only two digits of the year.
    ///
    /// Dates after `today` and ages above 120 years are left out.
    public func birthDates(today: CalendarDate) -> [CalendarDate] {
        guard !isProvisional, let month = Self.months.firstIndex(of: bytes[8]) else { return [] }
        let day = number(at: 9...10) % 40
        let century = today.year / 100
        return (0...2).compactMap { back in
            let year = (century - back) * 100 + number(at: 6...7)
            let date = CalendarDate(year: year, month: month + 1, day: day)
            return date.flatMap { $0 <= today && $0.age(on: today) <= 120 ? $0 : nil }
        }
    }

    /// The code of the comune or foreign state of birth, such as `G713` or `Z129`; `nil` for a provisional code.
    public var codiceCatastale: String? {
        isProvisional ? nil : String(decoding: plainDigits[11...14], as: UTF8.self)
    }

    /// Whether the birth was abroad.
    public var isBornAbroad: Bool { codiceCatastale?.hasPrefix("Z") ?? false }

    /// Orders as text.
    public static func < (left: CodiceFiscale, right: CodiceFiscale) -> Bool {
        left.value < right.value
    }

    private var bytes: [UInt8] { Array(value.utf8) }

    /// The sixteen characters with the letters of an omocodia turned back into digits.
    private var plainDigits: [UInt8] {
        var plain = bytes
        for position in Self.digitPositions { plain[position] = Self.digit(of: plain[position]) ?? plain[position] }
        return plain
    }

    private func number(at positions: ClosedRange<Int>) -> Int {
        plainDigits[positions].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}

extension CodiceFiscale: Codable {
    /// Reads the text and checks it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        switch CodiceFiscale.parse(try container.decode(String.self)) {
        case .success(let code): self = code
        case .failure(let problem):
            throw DecodingError.dataCorruptedError(in: container, debugDescription: problem.code)
        }
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
