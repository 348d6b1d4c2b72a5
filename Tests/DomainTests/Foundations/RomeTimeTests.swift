// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@Suite struct RomeTimeTests {
    private func rome(_ iso: String) throws -> String {
        let time = RomeTime(try #require(Instant(iso: iso)))
        return "\(time.date.iso) \(time.time.italian)"
    }

    @Test(
        arguments: [
            ("2018-01-15T11:00:00.000Z", "2018-01-15 12:00"),
            ("2018-07-15T11:00:00.000Z", "2018-07-15 13:00"),
            // The two hours of the changes of 2018: 25 March and 28 October, at 01:00 UTC.
            ("2018-03-25T00:59:59.999Z", "2018-03-25 01:59"),
            ("2018-03-25T01:00:00.000Z", "2018-03-25 03:00"),
            ("2018-10-28T00:59:59.999Z", "2018-10-28 02:59"),
            ("2018-10-28T01:00:00.000Z", "2018-10-28 02:00"),
            // Midnight in Rome is still the day before in UTC.
            ("2018-12-31T23:00:00.000Z", "2019-01-01 00:00"),
            ("2026-03-29T01:00:00.000Z", "2026-03-29 03:00"),
        ])
    func `the civil time of Rome follows the summer time of the Union`(instant: String, expected: String) throws {
        #expect(try rome(instant) == expected)
    }
}
