// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Store
import TestSupport
import Testing

extension EndToEnd {
    /// Getting in by password, on a real terminal.
    @Suite struct IngressoTests {
        let archive: JourneyArchive

        init() throws {
            archive = try JourneyArchive()
            let store = try archive.store()
            let supervisor = try archive.operatore(.supervisore)
            let temporary = try store.resetPassword(of: supervisor.id, by: supervisor)
            _ = try store.enter(codice: supervisor.codice, temporary, nuova: Segreto("quattro parole a caso"))
            let byPassword = ImpostazioniIngresso(modo: .password, bloccoMinuti: 0)
            try store.record(.setIngresso(byPassword), by: supervisor)
        }

        @Test func `a temporary password is changed, the lock asks for the new one, a draft waits behind it`() throws {
            let temporary = try archive.store().resetPassword(
                of: archive.operatore(.urp).id, by: archive.operatore(.supervisore))
            let terminal = try TmuxTerminal(archive)
            let player = JourneyPlayer(terminal)
            try player.see("In questo archivio si entra")
            // The code of the account's operator is there already: another one takes its place.
            try player.press(.up, .escape)
            try player.type("urp")
            try player.press(.enter)
            try player.type("sbagliata del tutto")
            try player.press(.enter)
            try player.see("non corretti")
            try player.seeNo("sbagliata")
            try player.press(.escape)
            try player.type(temporary.testo)
            try player.press(.enter)
            try player.see("Nuova password")
            try player.type("perché no, è così")
            try player.press(.enter)
            try player.type("perché no, è così")
            try player.press(.enter)
            try player.see("Scrivania")
            try player.see("U. Modello")

            try player.type("/inventati")
            try player.command("Bloccare lo schermo")
            try player.see("Schermo bloccato")
            try player.seeNo("inventati")
            try player.type("sbagliata")
            try player.press(.enter)
            try player.seeNo("inventati")
            try player.type("perché no, è così")
            try player.press(.enter)
            try player.see("inventati")

            try archive.expect(
                """
                SELECT azione, esito FROM registro WHERE azione IN ('ingresso', 'cambio_password', 'sblocco')
                AND operatore_id = (SELECT id FROM operatori WHERE codice = 'urp') ORDER BY id
                """,
                [
                    "ingresso|rifiutato", "cambio_password|fatto", "ingresso|fatto", "sblocco|rifiutato",
                    "sblocco|fatto",
                ])
        }
    }
}
