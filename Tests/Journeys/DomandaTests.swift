// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

/// The counter writes a domanda, in this process.
@Suite struct DomandaTests {
    @Test(arguments: Journey.preVerifica)
    func `the pre-verifica is kept only when asked for`(journey: Journey) throws {
        let archive = try JourneyArchive()
        try archive.household()
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `a renewal before its time is told and not stopped`() throws {
        let archive = try JourneyArchive()
        try archive.endedBenefit()
        try Journey.earlyRenewal.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `on 1 March 2019 the measure is closed`() throws {
        let archive = try JourneyArchive()
        try archive.household()
        let days = Fixtures.date(2019, 3, 1).dayNumber - Fixtures.oggi.dayNumber
        archive.clock.advance(milliseconds: Int64(days) * 86_400_000)
        try Journey.closedMeasure.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
