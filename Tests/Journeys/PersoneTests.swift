// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// Persons who are not simple, in this process.
@Suite struct PersoneTests {
    @Test(arguments: Journey.persone)
    func `a person who is not simple is recorded all the same`(journey: Journey) throws {
        let archive = try JourneyArchive()
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
        #expect(try archive.verify() == 0)
    }
}
