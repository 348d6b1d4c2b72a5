// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// The counter writes a domanda, through ncurses.
    @Suite struct DomandaTests {
        @Test(arguments: Journey.preVerifica)
        func `the pre-verifica is kept only when asked for`(journey: Journey) throws {
            let archive = try JourneyArchive()
            try archive.household()
            try journey.run(on: try TmuxTerminal(archive), archive: archive)
        }

        @Test func `a renewal before its time is told and not stopped`() throws {
            let archive = try JourneyArchive()
            try archive.endedBenefit()
            try Journey.earlyRenewal.run(on: try TmuxTerminal(archive), archive: archive)
        }

        @Test func `on 1 March 2019 the measure is closed`() throws {
            let archive = try JourneyArchive()
            try archive.household()
            var setting = TmuxTerminal.Setting()
            setting.variables["PERCORSO_OGGI"] = "2019-03-01"
            try Journey.closedMeasure.run(on: try TmuxTerminal(archive, setting), archive: archive)
        }
    }
}
