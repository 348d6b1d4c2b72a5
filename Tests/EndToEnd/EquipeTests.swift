// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

extension EndToEnd {
    /// The équipe, the requests and the signatures told to INPS, through ncurses.
    @Suite struct EquipeTests {
        @Test(arguments: [Journey.equipe, .richieste])
        func `a case goes on with others`(journey: Journey) throws {
            let archive = try JourneyArchive()
            try archive.caseInAnalisi()
            try journey.run(on: try TmuxTerminal(archive), archive: archive)
        }

        @Test func `the levels of the quadro are measured again`() throws {
            let archive = try JourneyArchive()
            try archive.caseWithQuadro()
            try Journey.livelli.run(on: try TmuxTerminal(archive), archive: archive)
        }

        @Test func `the signatures are told to INPS in batches`() throws {
            let archive = try JourneyArchive()
            try archive.caseSigned()
            try Journey.comunicazioni.run(on: try TmuxTerminal(archive), archive: archive)
        }
    }
}
