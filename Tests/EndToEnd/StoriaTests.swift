// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// The history of a record and the undoing of one's own acts, through ncurses.
    @Suite struct StoriaTests {
        @Test(arguments: Journey.storia)
        func `what was written before is read, and put back`(journey: Journey) throws {
            let archive = try JourneyArchive()
            try journey.run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
