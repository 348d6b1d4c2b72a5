// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// The counter, through ncurses.
    @Suite struct AccessiTests {
        @Test(arguments: Journey.accessi)
        func `the counter's day is recorded`(journey: Journey) throws {
            let archive = try JourneyArchive()
            try journey.run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
