// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

/// Convocations and substitutions by keys alone, over a real archive.
@Suite struct ConvocaTests {
    @Test func `a household is called, missed and called again`() throws {
        let archive = try JourneyArchive()
        try archive.assigned()
        try archive.appointment(atHour: 9)
        try Journey.convocazione.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `what somebody away had is handed over`() throws {
        let archive = try JourneyArchive()
        try archive.called()
        try archive.appointment(atHour: 12)
        try Journey.sostituzione.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
