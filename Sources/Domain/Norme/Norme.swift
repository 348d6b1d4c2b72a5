// SPDX-License-Identifier: EUPL-1.2

/// The law of the Reddito di Inclusione as data: every threshold, amount and time limit with its date and source.
///
/// The tables are in the extensions of this type, one for each subject.
public enum Norme {
    /// Dates of the law, written as the law writes them.
    static func data(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
    }

    /// The first day on which the Reddito di Inclusione could be requested.
    static let inizio = data(2017, 12, 1)
}
