// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Foundation
import Testing

/// A paper from the search to the hand.
extension Journey {
    /// The receipt of a domanda is read on the screen, saved as a PDF, and read back by another program.
    public static func receipt(in archive: JourneyArchive) -> Journey {
        let file = archive.directory.appending(path: "ricevuta.pdf").path
        return Journey("la ricevuta di una domanda, dalla ricerca al PDF") { player in
            try player.press(.character("/"))
            try player.type("inventati maria")
            try player.press(.enter)
            try player.see("REI-2018-00001")
            try player.command("stampare la ricevuta")
            try player.see("Protocollo: 0001234/2018")
            try player.see("Richiedente: INVENTATI Maria")
            try player.press(.function(2))
            try player.see("Salvare in un file")
            try player.press(.control("u"))
            try player.type("~/ricevuta.pdf")
            try player.press(.function(2))
            try player.waitForPaper("Foglio salvato")
            // The same name again is not written over unless one says so.
            try player.press(.function(2), .control("u"))
            try player.type("~/ricevuta.pdf")
            try player.press(.function(2))
            try player.see("Il file c'è già")
            try player.press(.escape, .escape)
            try player.see("Protocollo: 0001234/2018")
        } check: { archive in
            let words = try JourneyPaper(file).words
            #expect(
                words.containsInOrder([
                    "Zona Esempio", "Ricevuta della domanda di Reddito di Inclusione", "0001234/2018",
                    "02/07/2018 alle 10:15", "REI-2018-00001", "INVENTATI Maria", "decide l'INPS", "INVENTATI Nicolò",
                    "modulo di domanda firmato", "entro il 23/07/2018", "30 giorni da quando", "1 di 1",
                ]), "\(words)")
            let saved = try FileManager.default.attributesOfItem(atPath: file)
            #expect(saved[.posixPermissions] as? Int == 0o600)
            try archive.expect(
                "SELECT foglio, destinazione, domanda_id FROM stampe ORDER BY id",
                ["ricevuta|schermo|1", "ricevuta|file|1"])
            try archive.expect(
                "SELECT dettaglio FROM registro WHERE azione = 'stampa' ORDER BY id",
                ["foglio=ricevuta destinazione=schermo", "foglio=ricevuta destinazione=file formato=pdf"])
            #expect(try archive.verify() == 0)
        }
    }
}
