// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// What is due and a household made anonymous, in this process.
@Suite struct ConservazioneTests {
    @Test func `a household whose time is over becomes anonymous`() throws {
        let archive = try JourneyArchive()
        try archive.caseScaduto()
        try Journey.conservazione.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
