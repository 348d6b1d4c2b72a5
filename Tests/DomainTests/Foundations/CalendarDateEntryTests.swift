// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct CalendarDateEntryTests {
    @Test(arguments: [
        ("15/3", "2018-03-15"), ("15/3/18", "2018-03-15"), ("15/03/2018", "2018-03-15"), ("150318", "2018-03-15"),
        ("15032018", "2018-03-15"), ("2018-03-15", "2018-03-15"), ("15.3.2018", "2018-03-15"),
        ("15-3-2018", "2018-03-15"), ("15 3 2018", "2018-03-15"), ("1503", "2018-03-15"), (" 5/3 ", "2018-03-05"),
        ("oggi", "2018-07-02"), ("OGGI", "2018-07-02"), ("ieri", "2018-07-01"), ("domani", "2018-07-03"),
        ("+30", "2018-08-01"), ("-7", "2018-06-25"), ("+2s", "2018-07-16"), ("-1s", "2018-06-25"),
        ("+1m", "2018-08-02"), ("-2m", "2018-05-02"), ("+1a", "2019-07-02"), ("+ 3 g", "2018-07-05"),
        ("fine mese", "2018-07-31"), ("Fine  Mese", "2018-07-31"),
        ("5/3/28", "2028-03-05"), ("5/3/29", "1929-03-05"), ("050380", "1980-03-05"), ("29/2/2020", "2020-02-29"),
    ])
    func `a date typed at the desk is understood`(entry: String, expected: String) throws {
        #expect(CalendarDate.parse(entry: entry, today: try giorno("2018-07-02")).value?.iso == expected)
    }

    @Test(arguments: [
        ("", "date_empty"), ("   ", "date_empty"), ("5/13/2018", "date_month"), ("20180315", "date_month"),
        ("31/2/2018", "date_day"), ("0/2/2018", "date_day"), ("29/2/2018", "date_day"), ("15/3/218", "date_year"),
        ("15/3/0218", "date_year"), ("15/3/2218", "date_year"), ("+3x", "date_unit"), ("+", "date_unreadable"),
        ("-", "date_unreadable"), ("marzo", "date_unreadable"), ("15//2018", "date_unreadable"),
        ("15/3/2018/1", "date_unreadable"), ("1", "date_unreadable"), ("+999999999", "date_unreadable"),
        ("+99999", "date_year"), ("²", "date_unreadable"), ("99999999999999999999999", "date_unreadable"),
    ])
    func `a date that cannot be understood says what is wrong`(entry: String, code: String) throws {
        let problem = CalendarDate.parse(entry: entry, today: try giorno("2018-07-02")).problem
        #expect(problem?.code == code)
        #expect(problem?.sentence.hasSuffix(".") == true)
    }

    @Test func `the sentences name the mistake`() throws {
        let today = try giorno("2018-07-02")
        #expect(CalendarDate.parse(entry: "1/13", today: today).problem?.sentence.contains("mese 13") == true)
        #expect(
            CalendarDate.parse(entry: "31/2/2018", today: today).problem?.sentence
                == "Il giorno 31 febbraio 2018 non esiste: febbraio 2018 ha 28 giorni.")
    }

    @Test func `every date can be typed back as the screens show it`() throws {
        let today = try giorno("2018-07-02")
        forAll {
            Generators.date(&$0, years: 1900...2100)
        } check: { date in
            [date.iso, date.italian].allSatisfy { CalendarDate.parse(entry: $0, today: today).value == date }
        }
    }

    @Test func `no text at all stops the reading`() throws {
        let today = try giorno("2018-07-02")
        forAll(count: 2000) { generator in
            (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                Generators.pick(
                    ["1", "31", "0", "/", ".", "-", "+", " ", "s", "m", "oggi", "é", "9999", "٣", "\u{301}"],
                    &generator)
            }.joined()
        } check: { entry in
            let result = CalendarDate.parse(entry: entry, today: today)
            return result.value != nil || result.problem?.sentence.isEmpty == false
        }
    }
}
