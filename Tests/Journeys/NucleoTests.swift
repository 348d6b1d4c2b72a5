// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// The household changes, in this process.
@Suite struct NucleoTests {
    @Test(arguments: Journey.nucleo)
    func `the household changes, and its history says how`(journey: Journey) throws {
        let archive = try JourneyArchive()
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
