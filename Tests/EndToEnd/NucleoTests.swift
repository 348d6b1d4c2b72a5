// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// The household changes, through ncurses.
    @Suite struct NucleoTests {
        @Test(arguments: Journey.nucleo)
        func `the household changes, and its history says how`(journey: Journey) throws {
            let archive = try JourneyArchive()
            try journey.run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
