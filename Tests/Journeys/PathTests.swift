// SPDX-License-Identifier: EUPL-1.2

import Store
import TestSupport
import Testing

/// From an empty search to «comunicata all'INPS», in this process.
@Suite struct PathTests {
    @Test(arguments: Journey.path)
    func `the household is carried along the whole path`(journey: Journey) throws {
        let archive = try JourneyArchive()
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `the same path is walked in an encrypted archive, and nothing of it is in clear`() throws {
        let archive = try JourneyArchive(isEncrypted: true)
        let journey = try #require(Journey.path.first)
        try journey.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
        #expect(try archive.store().keyState().inChiaro == 0)
        #expect(try archive.store().keyState().sigillati > 20)
    }

    @Test func `the signature is tied to the paper that was printed`() throws {
        let archive = try JourneyArchive()
        try Journey.signature(in: archive).run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
