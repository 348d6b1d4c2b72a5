// SPDX-License-Identifier: EUPL-1.2
import Application
import Domain

/// A date of the command line, with the option it came from.
enum DateOption {
    /// Reads a date as people write it.
    ///
    /// - Throws: `CommandFailure` that names the option.
    static func parse(_ text: String, _ option: String, today: CalendarDate) throws -> CalendarDate {
        switch CalendarDate.parse(entry: text, today: today) {
        case .success(let date): date
        case .failure(let problem):
            throw CommandFailure("\(option) «\(text)»: \(problem.sentence)", status: .usage)
        }
    }
}
