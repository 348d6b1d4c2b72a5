// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

/// The agenda by keys alone, over a real archive.
@Suite struct AgendaTests {
    @Test func `an appointment is fixed in a free place, moved, and cancelled with its reason`() throws {
        let archive = try JourneyArchive()
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.see("Scrivania")
        try player.press(.character("a"))
        try player.see("settimana dal")
        try player.press(.character("n"))
        try player.see("Nuovo appuntamento")
        try player.press(.function(5))
        try player.see("Libero")
        for _ in 0..<8 { try player.press(.enter) }
        try player.type("incontro con la scuola")
        try player.press(.function(2))
        try player.see("L'appuntamento è fissato.")
        #expect(try archive.rows("SELECT tipo, stato, version FROM appuntamenti") == ["colloquio|fissato|1"])
        #expect(try archive.rows("SELECT count(*) FROM appuntamenti_operatori") == ["1"])

        try player.press(.character("g"))
        let day = try #require(try archive.rows("SELECT date(data * 86400, 'unixepoch') FROM appuntamenti").first)
        try player.type(day)
        try player.press(.enter)
        try player.press(.character("m"))
        try player.press(.enter)
        try player.press(.end)
        for _ in 0..<5 { try player.press(.backspace) }
        try player.type("1645")
        try player.press(.function(2))
        try player.see("L'appuntamento è fissato.")
        #expect(try archive.rows("SELECT ora, version FROM appuntamenti") == ["1005|2"])

        try player.press(.character("x"))
        try player.type("rinviato dalla scuola")
        try player.press(.enter)
        try player.see("L'agenda è aggiornata.")
        #expect(try archive.rows("SELECT stato, version FROM appuntamenti") == ["annullato|3"])
        let audit = "SELECT azione FROM registro WHERE azione LIKE '%appuntamento%' ORDER BY id"
        #expect(
            try archive.rows(audit) == ["nuovo_appuntamento", "modifica_appuntamento", "appuntamento_annullato"])
    }
}
