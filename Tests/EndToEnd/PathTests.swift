// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// From an empty search to «comunicata all'INPS», through ncurses.
    @Suite struct PathTests {
        @Test(arguments: Journey.path)
        func `the household is carried along the whole path`(journey: Journey) throws {
            let archive = try JourneyArchive()
            try journey.run(on: try TmuxTerminal(archive), archive: archive)
        }

        @Test func `the signature is tied to the paper that was printed`() throws {
            let archive = try JourneyArchive()
            try Journey.signature(in: archive).run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
