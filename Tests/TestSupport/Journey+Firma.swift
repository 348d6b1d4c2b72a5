// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Foundation
import Testing

/// The signature, from the printed paper to the record.
extension Journey {
    /// The paper is printed, the text changes, the program says so; printed again, it is signed by the tutore.
    public static func signature(in archive: JourneyArchive) -> Journey {
        let first = archive.directory.appending(path: "progetto-1.pdf").path
        let second = archive.directory.appending(path: "progetto-2.pdf").path
        return Journey("la firma, dal foglio stampato alla sottoscrizione") { player in
            try player.bringToAnalisi(withSpouse: true)
            try player.closeAnalisi(outcome: "solo sociale", levels: ["3g": "lieve"])
            try player.writeProgetto()
            try player.press(.function(9))
            try player.see("il foglio non è ancora stampato")
            try player.save(paperTo: "~/progetto-1.pdf")
            try player.see("sul foglio stampato il 20/09")
            // The text changes after the print.
            try player.press(.escape)
            try player.see("▸ Progetto REI-")
            try player.press(.character("m"), .enter, .tab, .tab)
            try player.type(" e ne parla al CPI")
            try player.press(.escape, .function(2))
            try player.see("il contenuto è completo")
            try player.press(.function(9))
            try player.see("il testo è cambiato dopo la stampa del 20/09")
            try player.fill("INVENTATI Maria", "oggi")
            try player.go(to: "INVENTATI Luca")
            try player.type("oggi")
            try player.press(.function(6))
            try player.type("tutore")
            try player.press(.tab)
            try player.type("BIANCHI Prova")
            try player.press(.function(2))
            try player.see("Manca il decreto di nomina")
            try player.type("n. 12/2018, Tribunale di Pistoia")
            try player.press(.function(2))
            try player.see("F7 lo ristampa")
            try player.save(paperTo: "~/progetto-2.pdf")
            try player.press(.function(2))
            try player.see("Il progetto è firmato.")
        } check: { archive in
            let old = try JourneyPaper(first).words
            let new = try JourneyPaper(second).words
            #expect(!old.contains("ne parla al CPI") && new.contains("ne parla al CPI"))
            #expect(
                new.containsInOrder([
                    "Zona Esempio", "Progetto personalizzato", "REI-2018-00001", "Figura di riferimento",
                    "Nucleo familiare", "INVENTATI Maria", "Obiettivi e risultati attesi", "Trovare un lavoro",
                    "Un tirocinio avviato", "Impegni", "Sottoscrizione", "INVENTATI Maria", "INVENTATI Luca",
                    "Per i servizi", "Impronta SHA-256",
                ]), "\(new)")
            try archive.expect("SELECT count(DISTINCT impronta), count(*) FROM fogli_progetto", ["2|2"])
            let signed = try archive.rows("SELECT impronta FROM sottoscrizioni")
            #expect(signed.count == 1 && new.contains(signed[0]) && !old.contains(signed[0]))
            try archive.expect("SELECT versione, firmato FROM progetti", ["1|1"])
            try archive.expect(
                """
                SELECT o.ruolo, r.azione, substr(r.dettaglio, 1, 31) FROM registro r
                JOIN operatori o ON o.id = r.operatore_id WHERE r.azione = 'stampa' AND dettaglio LIKE '%pdf%'
                """,
                [
                    "assistente_sociale|stampa|foglio=progetto destinazione=fi",
                    "assistente_sociale|stampa|foglio=progetto destinazione=fi",
                ])
            try archive.expectAudit(["assistente_sociale|progetto", "assistente_sociale|firma_progetto"])
            #expect(try archive.verify() == 0)
        }
    }
}

extension JourneyPlayer {
    /// From the signatures: the paper to a file, and back.
    fileprivate func save(paperTo path: String) throws {
        try press(.function(7))
        try see("Progetto personalizzato")
        try press(.function(2))
        try see("Salvare in un file")
        try press(.control("u"))
        try type(path)
        try press(.function(2))
        try waitForPaper("Foglio salvato")
        try press(.escape)
        try see("▸ Firma")
    }
}
