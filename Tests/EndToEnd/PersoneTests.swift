// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// Persons who are not simple, through ncurses.
    @Suite struct PersoneTests {
        @Test(arguments: Journey.persone)
        func `a person who is not simple is recorded all the same`(journey: Journey) throws {
            let archive = try JourneyArchive()
            try journey.run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
