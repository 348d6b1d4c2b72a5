// SPDX-License-Identifier: EUPL-1.2

import Canvas
import TestSupport
import Testing

extension EndToEnd {
    /// Nobody has worked here yet.
    @Suite struct FirstStartTests {
        @Test func `an empty archive is set up with a few answers, then the desk opens`() throws {
            let archive = try JourneyArchive(isEmpty: true)
            var setting = TmuxTerminal.Setting()
            setting.isNamed = false
            let terminal = try TmuxTerminal(archive, setting)
            let player = JourneyPlayer(terminal)
            try player.see("Primo avvio")
            try player.fill("Zona", "Zona Esempio")
            try player.fill("Sede", "sede di Pistoia")
            try player.press(.tab)
            try player.type("pistoia")
            try player.press(.enter)
            try player.see("Pistoia è nell'elenco")
            try player.press(.enter)
            try player.fill("Patrono", "25/07")
            try player.fill("Cognome", "Prova")
            try player.fill("Nome", "Sara")
            try player.press(.function(2))
            try player.see("Scrivania")
            try player.see("S. Prova · supervisore")
            try player.expectManual("primo avvio di un archivio vuoto")
            try archive.expect("SELECT codice FROM comuni_ambito", ["G713"])
            try archive.expect(
                "SELECT cognome, ruolo, utente_di_sistema FROM operatori",
                ["Prova|supervisore|\(JourneyArchive.user)"])
            try archive.expect("SELECT azione FROM registro ORDER BY id", ["avvio_archivio", "lettura_elenco"])
            #expect(try archive.rows("SELECT codice FROM catalogo_interventi").count > 10)
            #expect(try archive.verify() == 0)

            try terminal.pressAndLeave([.function(10)])
            try terminal.waitForEnd()
            try terminal.start()
            try player.see("S. Prova · supervisore")
        }
    }
}
