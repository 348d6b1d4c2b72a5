// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// From a list of INPS to a domanda with its outcome, in this process.
@Suite struct ImportingTests {
    @Test func `a list of another layout is imported and its odd row is matched by hand`() throws {
        let archive = try JourneyArchive()
        let journey = try Journey.importing(archive)
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
