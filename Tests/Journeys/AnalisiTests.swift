// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Foundation
import TestSupport
import Testing

/// Section A at full depth, in this process.
@Suite struct AnalisiTests {
    @Test func `the sheet is filled, closed and corrected, and the patto is told back`() throws {
        let archive = try JourneyArchive()
        try Journey.analisi.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `the blank sheet and the page of the visit are printed from the case file, each with its row`() throws {
        let archive = try JourneyArchive()
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.bringToAnalisi(withSpouse: true)
        try player.command("sezione A, bianca")
        try player.see("Scheda di presa in carico, sezione A")
        let page = archive.directory.appending(path: "bianca.html").path
        try player.press(.function(2), .control("u"))
        try player.type(page)
        try player.press(.function(2))
        try player.see("Foglio salvato")
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.contains("☐ affitto privato"))
        #expect(html.contains("<h3><bdi>INVENTATI Luca</bdi></h3>"))
        try player.press(.escape)
        try player.command("visita domiciliare")
        try player.see("Visita domiciliare")
        try archive.expect(
            "SELECT foglio, destinazione, domanda_id FROM stampe ORDER BY id",
            ["scheda-a-bianca|schermo|1", "scheda-a-bianca|file|1", "visita-domiciliare|schermo|1"])
    }
}
