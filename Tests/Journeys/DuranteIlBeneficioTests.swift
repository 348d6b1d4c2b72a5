// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// What happens while the benefit is paid, in this process.
@Suite struct DuranteIlBeneficioTests {
    @Test func `a fact of art. 12 is recorded, told and decided`() throws {
        let archive = try JourneyArchive()
        try archive.caseSigned()
        try Journey.articolo12.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `a work that begins is told within thirty days, and again by 31 January`() throws {
        let archive = try JourneyArchive()
        try archive.caseSigned()
        try Journey.scadenze.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }
}
