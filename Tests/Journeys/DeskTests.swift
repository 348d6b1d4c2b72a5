// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

/// Scripts of keys in this process, over a real archive.
@Suite struct DeskTests {
    @Test func `the desk opens and the search finds nobody in an empty archive`() throws {
        let archive = try JourneyArchive()
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.see("Scrivania")
        try player.see("S. Prova · supervisore")
        try player.press(.character("/"))
        try player.type("inventati")
        try player.see("Nessuna persona con «inventati»")
        try player.terminal.waitForIdle()
        let last = "SELECT azione, dettaglio FROM registro ORDER BY id DESC LIMIT 1"
        #expect(try archive.rows(last) == ["ricerca|lunghezza=9 tipo=nome"])
        try player.press(.escape)
        try player.see("Da fare")
    }
}
