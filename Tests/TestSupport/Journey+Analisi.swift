// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// Section A at full depth, and the CPI.
extension Journey {
    /// The whole sheet of two adults with few keys, its correction, then the CPI until the patto is told back.
    public static let analisi = Journey("analisi, rettifica e patto con il CPI") { player in
        try player.bringToAnalisi(withSpouse: true)
        try player.press(.character("p"))
        try player.see("▸ Esito dell'incontro")
        try player.fill("Come è andato", "presente")
        try player.press(.function(2))
        try player.see("L'incontro è registrato.")
        try player.measure("la scheda A di due adulti, compilata e chiusa") { try player.fillWholeSheet() }
        try player.see("La scheda è chiusa con esito solo lavoro")
        try player.measure("la rettifica di una risposta della scheda chiusa") { try player.correctSheet() }
        try player.press(.character("v"))
        try player.see("Che cosa cambia dalla versione 1 alla 2")
        try player.see("Titolo di godimento: da «affitto privato» a «comodato»")
        try player.press(.escape, .escape)
        try player.see("CPI: nessun contatto registrato")
        try player.measure("un contatto con il CPI e la sua risposta") { try player.callCpi() }
        try player.see("Il contatto con il CPI è registrato.")
        try player.backToDesk()
        try player.open(queue: "Patti attesi dal CPI")
        try player.see("appuntamento fissato per il 24/09/2018")
        try player.press(.enter)
        try player.see("▸ Fascicolo REI-")
        try player.recordPatto()
        try player.command("riclassificare il")
        try player.see("già firmato")
    } check: { archive in
        try archive.expect(
            "SELECT codice FROM eventi WHERE asse = 'B' ORDER BY id",
            [
                "apri", "assegna", "convoca", "incontro_presente", "chiudi_analisi", "instrada", "rettifica_analisi",
                "contatta_cpi", "patto_sottoscritto",
            ])
        try archive.expect("SELECT stato, esito_analisi FROM prese_in_carico", ["SOTTOSCRITTA|LAV"])
        try archive.expect(
            "SELECT versione, scheda, chiusa, motivo IS NOT NULL FROM analisi_preliminari ORDER BY versione",
            ["1|A-2018-2|1|0", "2|A-2018-2|1|1"])
        try archive.expect("SELECT mezzo, risposta FROM contatti_cpi", ["telefono|appuntamento"])
        try archive.expect(
            "SELECT tipo, riferimento, saputo_il = firmato_il FROM patti", ["patto|CPI 12/2018|1"])
        try archive.expect("SELECT count(*) FROM patti_persone", ["2"])
        try archive.expectAudit([
            "assistente_sociale|scheda_a", "assistente_sociale|presa_chiudi_analisi",
            "assistente_sociale|rettifica_scheda_a", "assistente_sociale|presa_contatta_cpi",
            "assistente_sociale|patto",
        ])
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        #expect(try archive.verify() == 0)
    }
}

extension JourneyPlayer {
    /// From the case file: every item of the sheet answered, and the sheet closed.
    ///
    /// Household without difficulties but for work: F7 answers an area, F8 goes on, a number chooses.
    func fillWholeSheet() throws {
        try press(.character("p"))
        try see("▸ Analisi preliminare REI-")
        let numbers = [
            ("informativa", "s"), ("confermato", "s"), ("già in carico", "n"), ("assistenziale", "1"),
            ("condizione di", "2"), ("occupabilità di", "2"), ("titolo di godimento", "2"), ("5 Esito, esito", "1"),
        ]
        for _ in 0..<40 {
            try press(.function(8))
            let line = try terminal.screen().first { $0.contains("Manca: ") || $0.contains("Non manca niente") } ?? ""
            if line.contains("Non manca niente") { break }
            if line.contains("3e Lavoro"), line.contains("difficoltà") {
                try type("4")
            } else if line.contains("difficoltà") {
                try press(.function(7))
            } else if let answer = numbers.first(where: { line.contains($0.0) }) {
                try type(answer.1)
            } else {
                try fail("no answer is known for «\(line)»")
            }
        }
        try see("21 di 21")
        try press(.function(9))
        try see("Esito: solo lavoro")
        try press(.character("s"))
    }

    /// From the case file: another answer in the closed sheet, with the reason.
    func correctSheet() throws {
        try press(.character("a"))
        try see("Chiusa il 20/09/2018")
        try press(.character("r"))
        try see("▸ Rettifica dell'analisi")
        try command("blocco 3g")
        try type("4")
        try press(.function(2))
        try see("Titolo di godimento: da «affitto privato» a «comodato».")
        try type("letto il contratto")
        try press(.function(2))
        try see("La scheda è rettificata: ora vale la versione 2")
    }

    /// From the case file: the CPI is telephoned and gives an appointment.
    func callCpi() throws {
        try command("contatto con il CPI")
        try see("▸ Contatto con il CPI")
        try fill("Come", "telefono")
        try fill("Risposta", "appuntamento")
        try press(.enter)
        try type("+4")
        try press(.function(2))
    }
}
