// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

extension EndToEnd {
    /// Verification, sending, letters and explanations, through ncurses.
    @Suite struct InvioTests {
        private func play(
            _ journey: Journey, on archive: JourneyArchive, _ setting: TmuxTerminal.Setting = TmuxTerminal.Setting()
        ) throws {
            try journey.run(on: try TmuxTerminal(archive, setting), archive: archive)
        }

        @Test func `five domande are verified and sent in one batch, one is rejected and sent again`() throws {
            let archive = try JourneyArchive()
            try archive.presentDomande(5)
            try play(.invioInLotto, on: archive)
        }

        @Test func `the order is left only with a reason`() throws {
            let archive = try JourneyArchive()
            try archive.presentDomande(2)
            try play(.invioInDeroga, on: archive)
        }

        @Test func `on the first of December the letters are made for all`() throws {
            let archive = try JourneyArchive()
            try archive.presentDomande(3)
            var setting = TmuxTerminal.Setting()
            setting.variables["PERCORSO_OGGI"] = "2018-12-01"
            try play(.lettereDsu, on: archive, setting)
        }

        @Test func `an outcome is explained in three keys`() throws {
            let archive = try JourneyArchive()
            let id = try archive.presentDomande(1)[0]
            try archive.answer(
                id, EsitoInps(stato: .respinta, data: Fixtures.date(2018, 9, 19), motivo: .limitiEconomici))
            try play(.spiegazione, on: archive)
        }
    }
}
