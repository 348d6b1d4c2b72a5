// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// Section A at full depth, through ncurses.
    @Suite struct AnalisiTests {
        @Test func `the sheet is filled, closed and corrected, and the patto is told back`() throws {
            let archive = try JourneyArchive()
            try Journey.analisi.run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
