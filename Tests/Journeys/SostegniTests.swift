// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// What goes on after the signature, in this process.
@Suite struct SostegniTests {
    @Test func `a support is followed from the case and from the list of all`() throws {
        let archive = try JourneyArchive()
        try archive.caseSigned()
        try Journey.sostegni.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `a tirocinio goes from its beginning to a job`() throws {
        let archive = try JourneyArchive()
        try archive.caseSigned()
        try Journey.tirocinio.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
