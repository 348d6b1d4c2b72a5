// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// The counter, in this process.
@Suite struct AccessiTests {
    @Test(arguments: Journey.accessi)
    func `the counter's day is recorded`(journey: Journey) throws {
        let archive = try JourneyArchive()
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
