// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// Values for property tests, likely ones and awkward ones.
public enum Generators {
    /// A date between two years, both included.
    public static func date(_ generator: inout SeededGenerator, years: ClosedRange<Int> = 2000...2030) -> CalendarDate {
        let first = CalendarDate(year: years.lowerBound, month: 1, day: 1)?.dayNumber ?? 0
        let last = CalendarDate(year: years.upperBound, month: 12, day: 31)?.dayNumber ?? first
        return CalendarDate(dayNumber: Int.random(in: first...last, using: &generator))
    }

    /// The calendar of some office: with or without a patron, with or without Saturday.
    public static func calendar(_ generator: inout SeededGenerator) -> WorkingCalendar {
        let day = date(&generator)
        let patrono = Bool.random(using: &generator) ? MonthDay(month: day.month, day: day.day) : nil
        return WorkingCalendar(patrono: patrono, sabatoLavorativo: Bool.random(using: &generator))
    }

    /// An amount of either sign, often small.
    public static func euro(_ generator: inout SeededGenerator) -> Euro {
        let bound: Int64 = pick([100, 10_000, 1_000_000, 99_999_999_999], &generator)
        return Euro(cents: Int64.random(in: (-bound)...bound, using: &generator))
    }

    /// A surname or name as people have them: short, long, accented, double, with an apostrophe.
    public static func name(_ generator: inout SeededGenerator) -> String {
        let count = pick([1, 1, 1, 2, 3], &generator)
        return (0..<count).map { _ in pick(names, &generator) }.joined(separator: " ")
    }

    /// Any text: letters of several scripts, marks, spaces, signs.
    public static func text(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...12, using: &generator)
        return (0..<count).map { _ in pick(pieces, &generator) }.joined()
    }

    /// One of some values.
    public static func pick<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    private static let names = [
        "Rossi", "Maria", "De Luca", "D'Angelo", "Niccolò", "Fo", "Al", "Ion", "Popescu", "Gianfranco", "O’Brien",
        "Müller", "Łukasz", "Straße", "Núñez", "Dell'Acqua", "Anna-Lia", "Aiuto", "Ng", "Bo", "Iaia", "Đorđe", "Søren",
    ]

    private static let pieces = [
        "a", "Z", "é", "e\u{301}", "ß", "Æ", "ø", "Ł", "đ", "'", "’", "d'", "-", " ", "\t", "  ", ",", "1", "9", "Ж",
        "й", "λ", "ﬁ", "Ａ", "ǅ", "İ", "ı", "ſ", "中", "🙂", "\u{0}", "ſt", "D'", "sant", "`", "ª", "\u{200D}",
    ]
}
