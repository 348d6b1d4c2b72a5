// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct ClockTests {
    @Test(
        arguments: [
            ("9", "09:00"), ("930", "09:30"), ("0930", "09:30"), ("9:30", "09:30"), ("9.30", "09:30"),
            ("09,30", "09:30"),
            ("0", "00:00"), ("23:59", "23:59"), (" 12 ", "12:00"), ("24", nil), ("9:60", nil), ("9:3", nil), ("", nil),
            ("12345", nil), ("nove", nil), ("9:30:00", nil), ("-9", nil), ("1260", nil),
        ] as [(String, String?)])
    func `a time typed at the desk is understood or refused`(entry: String, expected: String?) {
        let result = TimeOfDay.parse(entry: entry)
        #expect(result.value?.italian == expected)
        if expected == nil { #expect(result.problem?.sentence.hasSuffix(".") == true) }
    }

    @Test func `an instant is written in UTC to the millisecond`() throws {
        let instant = try #require(Instant(iso: "2018-07-02T08:30:15.123Z"))
        #expect(instant.iso == "2018-07-02T08:30:15.123Z")
        #expect(instant.utcDate.iso == "2018-07-02")
        #expect(Instant(iso: "1970-01-01T00:00:00Z")?.milliseconds == 0)
        #expect(Instant(milliseconds: -1).iso == "1969-12-31T23:59:59.999Z")
        for text in ["2018-07-02T08:30:15.123", "2018-07-02T24:00:00Z", "2018-07-02 08:30:15Z", "2018-07-02T8:30:15Z"] {
            #expect(Instant(iso: text) == nil, "\(text)")
        }
    }

    @Test func `the text of an instant sorts by time and is read back`() {
        let bound: Int64 = 4_000_000_000_000
        forAll { generator in
            let first: Int64 = .random(in: -bound...bound, using: &generator)
            let second: Int64 = .random(in: -bound...bound, using: &generator)
            return [Instant(milliseconds: first), Instant(milliseconds: second)]
        } check: { pair in
            let text: String = pair[0].iso
            let isBefore: Bool = pair[0] < pair[1]
            return isBefore == (text < pair[1].iso) && Instant(iso: text) == pair[0]
        }
    }

    @Test func `a feast is a month and a day`() {
        #expect(MonthDay("07-25")?.italian == "25 luglio")
        #expect(MonthDay("02-29")?.date(in: 2018) == nil)
        #expect(MonthDay("02-29")?.date(in: 2020)?.iso == "2020-02-29")
        for text in ["7-25", "13-01", "02-30", "0725", ""] { #expect(MonthDay(text) == nil, "\(text)") }
    }
}
