// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// The history of a record and the undoing of one's own acts, in this process.
@Suite struct StoriaTests {
    @Test(arguments: Journey.storia)
    func `what was written before is read, and put back`(journey: Journey) throws {
        let archive = try JourneyArchive()
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
        #expect(try archive.verify() == 0)
    }
}
