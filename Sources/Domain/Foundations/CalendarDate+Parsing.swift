// SPDX-License-Identifier: EUPL-1.2

extension CalendarDate {
    /// The date a person meant, in any of the ways a desk writes one.
    ///
    /// `15/3` (this year), `15/3/18`, `15.3.2018`, `150318`, `15032018`, `2018-03-15`, `oggi`, `ieri`, `domani`,
    /// `+30`, `-7`, `+2s` (weeks), `+1m` (months), `+1a` (years), `fine mese`. A year of two digits is of this century
    /// up to ten years ahead of today, of the century before otherwise.
    public static func parse(entry: String, today: CalendarDate) -> Result<CalendarDate, Problem> {
        let text = squeezed(entry)
        guard !text.isEmpty else {
            return .failure(Problem("date_empty", "Manca la data: scriverla come 15/3/2018."))
        }
        if let date = word(text, today: today) { return .success(date) }
        if text.hasPrefix("+") || text.hasPrefix("-") { return relative(text, today: today) }
        if let digits = Padding.number(text) { return bareDigits(text, value: digits, today: today) }
        let fields = text.split(omittingEmptySubsequences: false) { "/.- ".contains($0) }
        let numbers = fields.compactMap { Padding.number($0) }
        guard numbers.count == fields.count, (2...3).contains(fields.count) else { return unreadable(entry) }
        if fields.count == 2 {
            return checked(day: numbers[0], month: numbers[1], year: today.year)
        }
        if fields[0].utf8.count == 4 { return checked(day: numbers[2], month: numbers[1], year: numbers[0]) }
        switch fields[2].utf8.count {
        case 4: return checked(day: numbers[0], month: numbers[1], year: numbers[2])
        case 2: return checked(day: numbers[0], month: numbers[1], year: century(numbers[2], today: today))
        default:
            return .failure(
                Problem("date_year", "L'anno «\(fields[2])» non è leggibile: scriverlo con due o quattro cifre."))
        }
    }

    private static func squeezed(_ entry: String) -> String {
        entry.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }

    private static func word(_ text: String, today: CalendarDate) -> CalendarDate? {
        switch text {
        case "oggi": today
        case "ieri": today.adding(days: -1)
        case "domani": today.adding(days: 1)
        case "dopodomani": today.adding(days: 2)
        case "fine mese", "finemese": today.lastOfMonth
        default: nil
        }
    }

    private static func relative(_ text: String, today: CalendarDate) -> Result<CalendarDate, Problem> {
        let sign = text.hasPrefix("-") ? -1 : 1
        var body = text.dropFirst().filter { $0 != " " }
        let unit = body.last.flatMap { $0.isNumber ? nil : $0 } ?? "g"
        if body.last == unit { body.removeLast() }
        guard let count = Padding.number(body), count <= 99_999 else { return unreadable(text) }
        switch unit {
        case "g": return plausible(today.adding(days: sign * count))
        case "s": return plausible(today.adding(days: sign * count * 7))
        case "m": return plausible(today.adding(months: sign * count))
        case "a": return plausible(today.adding(months: sign * count * 12))
        default:
            return .failure(
                Problem(
                    "date_unit",
                    "«\(unit)» non è un'unità: usare g (giorni), s (settimane), m (mesi) o a (anni), come in +2s."))
        }
    }

    private static func bareDigits(
        _ text: String, value: Int, today: CalendarDate
    ) -> Result<CalendarDate, Problem> {
        switch text.utf8.count {
        case 4: checked(day: value / 100, month: value % 100, year: today.year)
        case 6:
            checked(day: value / 10_000, month: value / 100 % 100, year: century(value % 100, today: today))
        case 8: checked(day: value / 1_000_000, month: value / 10_000 % 100, year: value % 10_000)
        default: unreadable(text)
        }
    }

    private static func century(_ twoDigits: Int, today: CalendarDate) -> Int {
        let base = today.year / 100 * 100
        return base + twoDigits <= today.year + 10 ? base + twoDigits : base - 100 + twoDigits
    }

    private static func checked(day: Int, month: Int, year: Int) -> Result<CalendarDate, Problem> {
        guard (1...12).contains(month) else {
            return .failure(
                Problem("date_month", "Il mese \(month) non esiste: scrivere giorno, mese e anno, come 15/3/2018."))
        }
        guard plausibleYears.contains(year) else {
            return .failure(Problem("date_year", "L'anno \(year) non è credibile: ricontrollare la data."))
        }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            let last = daysInMonth(month, year: year)
            let name = monthNames[month - 1]
            return .failure(
                Problem("date_day", "Il giorno \(day) \(name) \(year) non esiste: \(name) \(year) ha \(last) giorni."))
        }
        return .success(date)
    }

    private static let plausibleYears = 1850...2150

    private static func plausible(_ date: CalendarDate) -> Result<CalendarDate, Problem> {
        plausibleYears.contains(date.year)
            ? .success(date)
            : .failure(Problem("date_year", "L'anno \(date.year) non è credibile: ricontrollare la data."))
    }

    private static func unreadable(_ entry: String) -> Result<CalendarDate, Problem> {
        .failure(
            Problem(
                "date_unreadable", "«\(entry)» non è una data: scriverla come 15/3/2018, 150318, oggi oppure +30."))
    }
}
