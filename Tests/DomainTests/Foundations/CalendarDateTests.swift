// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import TestSupport
import Testing

struct CalendarDateTests {
    @Test func `a date is written in every way the screens need`() throws {
        let date = try giorno("2018-07-02")
        #expect(date.italian == "02/07/2018")
        #expect(date.italianShort == "02/07/18")
        #expect(date.dayMonth == "02/07")
        #expect(date.longItalian == "lunedì 2 luglio 2018")
        #expect(date.iso == "2018-07-02")
        #expect(CalendarDate(dayNumber: 0).iso == "1970-01-01")
        #expect(CalendarDate(dayNumber: 0).weekday == .thursday)
    }

    @Test func `days that the calendar does not have are refused`() {
        #expect(CalendarDate(year: 2018, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2020, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2018, month: 13, day: 1) == nil)
        #expect(CalendarDate(year: 2018, month: 4, day: 31) == nil)
        #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
        for text in ["2018-7-02", "2018-02-30", "18-07-02", "2018/07/02", "2018-07-02 ", "", "+018-07-02"] {
            #expect(CalendarDate(iso: text) == nil, "\(text)")
        }
    }

    @Test func `every day number has its own parts, and the parts give it back`() {
        var previous = CalendarDate(dayNumber: -150_000)
        var wrong: [CalendarDate] = []
        for number in -149_999...150_000 {
            let date = CalendarDate(dayNumber: number)
            let (year, month, day) = date.parts
            let before = previous.parts
            let follows =
                (year, month, day) == (before.year, before.month, before.day + 1)
                || (year, month, day) == (before.year, before.month + 1, 1)
                || (year, month, day) == (before.year + 1, 1, 1)
            let returns = CalendarDate(year: year, month: month, day: day) == date
            let isNextWeekday = date.weekday.rawValue % 7 == (previous.weekday.rawValue + 1) % 7
            if !follows || !returns || !isNextWeekday { wrong.append(date) }
            previous = date
        }
        #expect(wrong.isEmpty)
    }

    @Test func `the ends of the calendar hold`() throws {
        let last = CalendarDate(dayNumber: .max)
        #expect(last.iso == "9999-12-31")
        #expect(CalendarDate(dayNumber: .min).iso == "0001-01-01")
        #expect(last.adding(days: .max) == last)
        #expect(last.adding(months: 5).iso == "9999-12-31")
        #expect(try giorno("2018-01-01").adding(days: .min).iso == "0001-01-01")
    }

    @Test func `months are added to the end of a shorter month`() throws {
        #expect(try giorno("2018-01-31").adding(months: 1).iso == "2018-02-28")
        #expect(try giorno("2018-12-15").adding(months: 1).iso == "2019-01-15")
        #expect(try giorno("2018-01-15").adding(months: -1).iso == "2017-12-15")
        #expect(try giorno("2020-02-29").adding(months: -12).iso == "2019-02-28")
        #expect(try giorno("2018-02-10").lastOfMonth.iso == "2018-02-28")
        #expect(try giorno("2018-02-10").firstOfMonth.iso == "2018-02-01")
    }

    @Test func `age counts completed years`() throws {
        let birth = try giorno("2000-03-15")
        #expect(birth.age(on: try giorno("2018-03-14")) == 17)
        #expect(birth.age(on: try giorno("2018-03-15")) == 18)
        let leap = try giorno("2000-02-29")
        #expect(leap.age(on: try giorno("2018-02-28")) == 17)
        #expect(leap.age(on: try giorno("2018-03-01")) == 18)
    }

    @Test func `dates are stored as their text`() throws {
        let json = try JSONEncoder().encode([try giorno("2018-07-02")])
        #expect(String(decoding: json, as: UTF8.self) == #"["2018-07-02"]"#)
        #expect(try JSONDecoder().decode([CalendarDate].self, from: json) == [try giorno("2018-07-02")])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2018-02-30"]"#.utf8))
        }
    }

    @Test func `text order is time order`() {
        forAll {
            (Generators.date(&$0, years: 1...9999), Generators.date(&$0))
        } check: { left, right in
            (left < right) == (left.iso < right.iso) && CalendarDate(iso: left.iso) == left
        }
    }
}
