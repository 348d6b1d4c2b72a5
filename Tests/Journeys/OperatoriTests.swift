// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Store
import TestSupport
import Testing

/// Operators, conventions, entrance and lock, by keys over a real archive.
@Suite struct OperatoriTests {
    @Test func `an operator is added and deactivated by keys, and each leaves its row`() throws {
        let archive = try JourneyArchive()
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.press(.character("u"))
        try player.see("attivi su 6")
        try player.press(.character("n"))
        try player.type("inventatissimi")
        try player.press(.enter)
        try player.type("zoe")
        try player.press(.enter)
        try player.see("z.inventatissimi")
        try player.fill("Ente", "Zona Esempio")
        try player.press(.function(2))
        try player.see("da correggere")
        try player.see("Inventatissimi")
        try player.press(.escape)
        try player.see("attivi su 6")
        try player.press(.character("d"))
        try player.type("congedo")
        try player.press(.function(2))
        try player.see("è disattivato")
        let gone = "SELECT count(*) FROM operatori WHERE attivo = 0"
        #expect(try archive.rows(gone) == ["1"])
        #expect(
            try archive.rows("SELECT esito FROM registro WHERE azione = 'disattiva_operatore'") == ["fatto"])
        #expect(try archive.verify() == 0)
    }

    @Test func `getting in and out leaves a row each, and the lock loses nothing`() throws {
        let archive = try JourneyArchive()
        try archive.store().record(
            .setIngresso(ImpostazioniIngresso(bloccoMinuti: 10)), by: archive.operatore(.supervisore))
        let terminal = try ScriptedJourneyTerminal(archive)
        let player = JourneyPlayer(terminal)
        try player.press(.character("u"), .character("n"))
        try player.type("inventatissimi")
        archive.clock.advance(milliseconds: 601_000)
        try terminal.waitForIdle()
        try player.see("Schermo bloccato")
        try player.see("S. Prova · supervisore")
        try player.seeNo("nventatissimi")
        try player.type("xyz")
        try player.press(.enter)
        try player.see("nventatissimi")
        try player.seeNo("xyz")
        try player.press(.function(10))
        let rows = "SELECT azione FROM registro WHERE azione IN ('ingresso', 'sblocco', 'uscita') ORDER BY id"
        #expect(try archive.rows(rows) == ["ingresso", "sblocco", "uscita"])
    }
}
