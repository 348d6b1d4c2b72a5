// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct WorkingCalendarTests {
    static let pistoia = WorkingCalendar(patrono: MonthDay("07-25"))
    static let senzaPatrono = WorkingCalendar()

    @Test(arguments: [
        ("2018-01-02", ["2018-01-09", "2018-01-23", "2018-01-30", "2018-02-06"]),
        ("2018-03-06", ["2018-03-13", "2018-03-27", "2018-04-04", "2018-04-11"]),
        ("2018-07-20", ["2018-07-30", "2018-08-13", "2018-08-21", "2018-08-28"]),
    ])
    func `cinque, quindici, venti e venticinque giorni lavorativi a Pistoia`(start: String, ends: [String]) throws {
        let start = try giorno(start)
        #expect([5, 15, 20, 25].map { Self.pistoia.adding(workingDays: $0, to: start).iso } == ends)
    }

    @Test func `senza il patrono il termine finisce un giorno prima`() throws {
        let start = try giorno("2018-07-20")
        let ends = [5, 15, 20, 25].map { Self.senzaPatrono.adding(workingDays: $0, to: start).iso }
        #expect(ends == ["2018-07-27", "2018-08-10", "2018-08-20", "2018-08-27"])
    }

    @Test func `il primo giorno non si conta e l'ultimo si conta`() throws {
        let pistoia = Self.pistoia
        #expect(pistoia.workingDays(from: try giorno("2018-03-06"), to: try giorno("2018-04-05")) == 21)
        #expect(pistoia.workingDays(from: try giorno("2018-06-01"), to: try giorno("2018-10-31")) == 106)
        #expect(pistoia.workingDays(from: try giorno("2018-04-05"), to: try giorno("2018-03-06")) == -21)
        #expect(pistoia.workingDays(from: try giorno("2018-04-05"), to: try giorno("2018-04-05")) == 0)
        #expect(pistoia.adding(workingDays: 0, to: try giorno("2018-04-01")) == (try giorno("2018-04-01")))
    }

    @Test(arguments: [
        "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
        "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "1818-03-22",
    ])
    func `la Pasqua cade dove dice il calendario`(text: String) throws {
        let easter = try giorno(text)
        #expect(WorkingCalendar.easter(year: easter.year) == easter)
        #expect(WorkingCalendar.isNationalHoliday(easter.adding(days: 1)))
        #expect(!WorkingCalendar.isNationalHoliday(easter.adding(days: 2)))
    }

    @Test func `le feste nazionali non sono giorni lavorativi`() throws {
        let feste = [
            "01-01", "01-06", "04-02", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26",
        ]
        for festa in feste {
            #expect(WorkingCalendar.isNationalHoliday(try giorno("2018-\(festa)")), "\(festa)")
            #expect(!Self.senzaPatrono.isWorkingDay(try giorno("2018-\(festa)")), "\(festa)")
        }
        let year = try giorno("2018-01-01").dayNumber..<(try giorno("2019-01-01").dayNumber)
        #expect(year.count { WorkingCalendar.isNationalHoliday(CalendarDate(dayNumber: $0)) } == feste.count)
    }

    @Test func `il 4 ottobre è festa dal 2026`() throws {
        #expect(!WorkingCalendar.isNationalHoliday(try giorno("2025-10-04")))
        #expect(WorkingCalendar.isNationalHoliday(try giorno("2026-10-04")))
        #expect(!Self.senzaPatrono.isWorkingDay(try giorno("2027-10-04")))
    }

    @Test func `il 4 novembre si lavora e il patrono no`() throws {
        #expect(Self.senzaPatrono.isWorkingDay(try giorno("2019-11-04")))
        #expect(!Self.pistoia.isWorkingDay(try giorno("2018-07-25")))
        #expect(Self.senzaPatrono.isWorkingDay(try giorno("2018-07-25")))
    }

    @Test func `il sabato si conta solo dove si lavora`() throws {
        let saturday = try giorno("2018-07-07")
        #expect(!Self.senzaPatrono.isWorkingDay(saturday))
        let open = WorkingCalendar(sabatoLavorativo: true)
        #expect(open.isWorkingDay(saturday))
        #expect(!open.isWorkingDay(saturday.adding(days: 1)))
        #expect(open.adding(workingDays: 5, to: try giorno("2018-07-02")).iso == "2018-07-07")
    }

    @Test func `un patrono in un giorno di festa non si toglie due volte`() throws {
        let roma = WorkingCalendar(patrono: MonthDay("12-08"))
        let (start, end) = (try giorno("2017-12-01"), try giorno("2017-12-31"))
        #expect(roma.workingDays(from: start, to: end) == Self.senzaPatrono.workingDays(from: start, to: end))
    }

    @Test func `the fast count agrees with a walk day by day`() {
        forAll(count: 1500) { generator in
            let start = Generators.date(&generator)
            let span = Generators.pick([10, 100, 1500], &generator)
            return (
                Generators.calendar(&generator), start,
                start.adding(days: Int.random(in: 0...span, using: &generator))
            )
        } check: { calendar, start, end in
            var walked = 0
            var date = start
            while date < end {
                date = date.adding(days: 1)
                if calendar.isWorkingDay(date) { walked += 1 }
            }
            return calendar.workingDays(from: start, to: end) == walked
                && calendar.workingDays(from: end, to: start) == -walked
        }
    }

    @Test func `the day reached is worked and as many working days away as asked`() {
        forAll(count: 1500) { generator in
            let bound = Generators.pick([3, 30, 900], &generator)
            return (
                Generators.calendar(&generator), Generators.date(&generator),
                Int.random(in: -bound...bound, using: &generator)
            )
        } check: { calendar, start, count in
            let end = calendar.adding(workingDays: count, to: start)
            guard count != 0 else { return end == start }
            let passed =
                count > 0
                ? calendar.workingDays(from: start, to: end)
                : calendar.workingDays(from: end.adding(days: -1), to: start.adding(days: -1))
            return calendar.isWorkingDay(end) && passed == abs(count) && (end > start) == (count > 0)
        }
    }

    @Test func `counts at the ends of the calendar end`() {
        let calendar = WorkingCalendar()
        #expect(calendar.adding(workingDays: .max, to: CalendarDate(dayNumber: 0)).year == 9999)
        #expect(calendar.adding(workingDays: .min, to: CalendarDate(dayNumber: 0)).year == 1)
    }
}
