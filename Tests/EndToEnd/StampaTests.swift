// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// Papers through ncurses.
    @Suite struct StampaTests {
        @Test func `a receipt is read, saved and read back`() throws {
            let archive = try JourneyArchive()
            try archive.protocolled()
            try Journey.receipt(in: archive).run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
