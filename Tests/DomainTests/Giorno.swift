// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

/// The date written as `2018-03-06`; the test stops when it is not one.
func giorno(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso), "\(iso) is not a date")
}

/// The amount written as `1.800,50`; the test stops when it is not one.
func euro(_ text: String) throws -> Euro {
    try Euro.parse(entry: text).get()
}

extension Result where Failure == Problem {
    /// The problem, when there is one.
    var problem: Problem? {
        if case .failure(let problem) = self { return problem }
        return nil
    }

    /// The value, when there is one.
    var value: Success? { try? get() }
}
