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
}
