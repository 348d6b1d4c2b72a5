// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Reads the text of a field into a Domain value; empty text is nil, and problems are left to the check.
public enum FieldParsing {
    /// A date as `CalendarDate.parse(entry:)` reads it, written out as gg/mm/aaaa.
    public static func checkDate(_ text: String, _ context: ScreenContext) -> FieldCheck {
        if text.isEmpty { return .accepted("") }
        switch CalendarDate.parse(entry: text, today: context.oggi) {
        case .success(let date): return .accepted(date.italian, note: Weekday.name(of: date))
        case .failure(let problem): return .refused(problem)
        }
    }

    /// A time, written out as HH:MM.
    public static func checkTime(_ text: String) -> FieldCheck {
        if text.isEmpty { return .accepted("") }
        switch TimeOfDay.parse(entry: text) {
        case .success(let time): return .accepted(time.italian)
        case .failure(let problem): return .refused(problem)
        }
    }

    /// An amount, written out as 1.120,00.
    public static func checkEuro(_ text: String) -> FieldCheck {
        if text.isEmpty { return .accepted("") }
        switch Euro.parse(entry: text) {
        case .success(let euro): return .accepted(euro.italian)
        case .failure(let problem): return .refused(problem)
        }
    }

    /// The date in a field, if it holds one.
    public static func date(_ text: String, _ context: ScreenContext) -> CalendarDate? {
        text.isEmpty ? nil : try? CalendarDate.parse(entry: text, today: context.oggi).get()
    }

    /// The time in a field, if it holds one.
    public static func time(_ text: String) -> TimeOfDay? {
        text.isEmpty ? nil : try? TimeOfDay.parse(entry: text).get()
    }

    /// The amount in a field, if it holds one.
    public static func euro(_ text: String) -> Euro? {
        text.isEmpty ? nil : try? Euro.parse(entry: text).get()
    }

    /// Yes, no, or not answered.
    public static func flag(_ text: String) -> Bool? { text == "s" ? true : text == "n" ? false : nil }

    /// "s", "n" or "".
    public static func text(_ flag: Bool?) -> String { flag.map { $0 ? "s" : "n" } ?? "" }
}

extension Weekday {
    fileprivate static func name(of date: CalendarDate) -> String {
        String(date.longItalian.prefix { $0 != " " })
    }
}
