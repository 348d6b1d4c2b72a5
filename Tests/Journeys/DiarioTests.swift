// SPDX-License-Identifier: EUPL-1.2

import Application
import Canvas
import Domain
import Screens
import Store
import TestSupport
import Testing

/// The diary, in this process.
@Suite struct DiarioTests {
    let archive: JourneyArchive

    init() throws {
        archive = try JourneyArchive()
        try archive.caseInAnalisi()
    }

    @Test func `a note from a template is found again`() throws {
        try Journey.diario.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    @Test func `two hundred kilobytes pasted outlive the end of the program`() throws {
        let text = (1...5000).map { "riga \($0) città 🏠 שלום perché" }.joined(separator: "\n")
        let first = try ScriptedJourneyTerminal(archive)
        let player = JourneyPlayer(first)
        try player.sit(as: "Esempio Ada")
        try player.openDiary()
        try player.press(.character("n"))
        try player.go(to: "Testo")
        first.loop.turn(.paste(text))
        // A second goes by, then the program ends without a word: another loop opens the same archive.
        try first.waitForIdle()
        let second = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try second.sit(as: "Esempio Ada")
        try second.openDiary()
        try second.see("è rimasta in bozza")
        try second.press(.character("n"))
        try second.see("riga 2 città")
        try second.press(.function(2))
        try second.see("La nota è registrata.")
        let store = try archive.store()
        let id = try #require(try store.search("inventati maria", limit: 1, by: archive.operatore(.urp)).first?.domanda)
        let read = try store.reloadFascicolo(id, by: archive.operatore(.assistenteSociale))
        #expect(read.diario?.first?.testo == text)
        try archive.expect("SELECT chiave FROM bozze WHERE chiave LIKE 'nota:%'", [])
    }

    @Test func `a reserved note is there for the consulente of the CPI, and its words are not`() throws {
        let writing = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try writing.sit(as: "Esempio Ada")
        try writing.openDiary()
        for (secret, text) in [("s", "segreto di famiglia"), ("n", "cerca un lavoro")] {
            try writing.press(.character("n"))
            try writing.fill("Riservata", secret)
            try writing.fill("Testo", text)
            try writing.press(.function(2))
            try writing.see("La nota è registrata.")
        }
        try writing.see("segreto di famiglia")
        let reading = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try reading.sit(as: "Consulente Carla")
        try reading.openDiary()
        try reading.see("cerca un lavoro")
        try reading.press(.end)
        try reading.see("La nota è riservata al servizio sociale")
        #expect(try !reading.terminal.screen().joined().contains("segreto"))
        try reading.press(.character("t"))
        try reading.type("segreto")
        try reading.press(.enter)
        try reading.terminal.waitForText("Nessuna nota con «segreto»")
        try archive.expect(
            "SELECT riservata, count(*) FROM diario GROUP BY riservata ORDER BY 1", ["0|1", "1|1"])
        try archive.expect("SELECT count(*) FROM registro WHERE azione = 'nota_trovata'", ["0"])
    }
}
