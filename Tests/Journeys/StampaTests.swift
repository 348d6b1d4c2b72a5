// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Foundation
import TestSupport
import Testing

/// Papers from the keys to the file, in this process.
@Suite struct StampaTests {
    /// The program on an archive with one domanda, open at its receipt.
    private func atReceipt(_ archive: JourneyArchive) throws -> JourneyPlayer {
        try archive.protocolled()
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.press(.character("/"))
        try player.type("inventati maria")
        try player.press(.enter)
        try player.command("stampare la ricevuta")
        try player.see("Protocollo: 0001234/2018")
        return player
    }

    @Test func `a receipt is read, saved and read back`() throws {
        let archive = try JourneyArchive()
        try archive.protocolled()
        try Journey.receipt(in: archive).run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `a page is saved without the program of PDFs; a folder that is not there is told`() throws {
        let archive = try JourneyArchive()
        let player = try atReceipt(archive)
        let page = archive.directory.appending(path: "ricevuta.html").path
        try player.press(.function(2), .control("u"))
        try player.type(page)
        try player.press(.function(2))
        try player.see("Foglio salvato")
        #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<td>0001234/2018</td>"))
        try player.press(.function(2), .control("u"))
        try player.type(archive.directory.appending(path: "manca/ricevuta.html").path)
        try player.press(.function(2))
        try player.see("non c'è: crearla")
        try archive.expect("SELECT count(*) FROM stampe WHERE destinazione = 'file'", ["1"])
    }

    @Test func `the privacy notice given has its day, also in the audit trail`() throws {
        let archive = try JourneyArchive()
        try archive.protocolled()
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.press(.character("/"))
        try player.type("inventati maria")
        try player.press(.enter)
        try player.command("stampare l'informativa")
        try player.see("Informativa sul trattamento dei dati personali")
        try player.press(.character("d"))
        try player.see("Registrare che è stata data il 20/09/2018?")
        try player.press(.enter)
        try player.see("già data il 20/09/2018")
        try archive.expect(
            "SELECT foglio, destinazione, persona_id FROM stampe", ["informativa|schermo|1", "informativa|consegna|1"])
    }

    @Test func `a template of the body that is broken is told with its line, and prints nothing`() throws {
        let archive = try JourneyArchive()
        let folder = archive.directory.appending(path: "percorso/modelli")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("<p>\n{{protocolo}}</p>".utf8).write(to: folder.appending(path: "ricevuta.html"))
        try archive.protocolled()
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.press(.character("/"))
        try player.type("inventati maria")
        try player.press(.enter)
        try player.command("stampare la ricevuta")
        try player.see("Modello di stampa ricevuta.html, riga 2: il campo «protocolo» non esiste")
        try archive.expect("SELECT count(*) FROM stampe", ["0"])
    }
}
