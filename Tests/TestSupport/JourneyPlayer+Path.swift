// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// The steps of the path, each as its operator takes it, from the desk or from the case file.
extension JourneyPlayer {
    /// From the desk: sits another of one's own operators here.
    public func sit(as name: String) throws {
        try press(.character("o"))
        try press(.home)
        for _ in 0..<12 {
            if try terminal.screen().contains(where: { $0.contains("▸") && $0.contains(name) }) {
                try press(.enter)
                return try see("Da fare")
            }
            try press(.down)
        }
        try fail("«\(name)» is not among the operators")
    }

    /// From any screen above the desk: back to it.
    public func backToDesk() throws {
        for _ in 0..<8 {
            if try terminal.screen().first?.contains("▸ Scrivania") == true { return }
            try press(.escape)
        }
        try fail("the desk is not behind these screens")
    }

    /// From the desk: opens a queue.
    public func open(queue: String) throws {
        try press(.home)
        for _ in 0..<12 {
            if try terminal.screen().contains(where: { $0.contains("▸") && $0.contains(queue) }) { break }
            try press(.down)
        }
        try press(.enter)
    }

    /// From the desk: opens the first case of a queue, with the key that opens a case file there.
    public func openFirst(of queue: String, with key: Key = .enter) throws {
        try open(queue: queue)
        try press(key)
        try see("▸ Fascicolo REI-")
    }

    /// From the desk of the counter: an empty search, the person, the contact, the household, the domanda protocolled.
    public func presentDomanda(withSpouse hasSpouse: Bool = false) throws {
        try press(.character("n"))
        try type("inventati maria")
        try see("Nessuna persona con «inventati maria»")
        try press(.function(3))
        try type("NVNMRA80C45G713X")
        try press(.function(2))
        try see("▸ Nuovo accesso")
        try go(to: "Motivi")
        try press(.character("2"), .tab)
        try type("oggi")
        try press(.tab)
        try type("domanda")
        try press(.function(2))
        try see("L'accesso di INVENTATI Maria è registrato.")
        if hasSpouse { try addSpouse() }
        try press(.function(2))
        try see("▸ Nuova domanda")
        try fill("Protocollo", "1234/2018")
        try fill("Firmata", "s")
        try fill("Documento", "CI AA0000000")
        try press(.function(2))
        try see("La domanda è protocollata: REI-2018-00001.")
    }

    private func addSpouse() throws {
        try press(.character("n"))
        try type("inventati luca")
        try press(.function(3))
        try type("NVNLCU78A12G713E")
        try press(.function(2))
        try see("I dati di INVENTATI Luca sono salvati.")
        try type("coniuge")
        try press(.function(2))
        try see("2 componenti")
    }

    /// From the case file: verification and sending.
    func bringToInps() throws {
        try step("▸ Verifica del comune") {
            try fill("Residenza", "s")
            try fill("Cittadinanza", "s")
        }
        try see("La verifica è registrata.")
        try step("▸ Invio all'INPS") {}
        try see("La domanda è inviata all'INPS.")
    }

    /// From the case file: verification, sending, outcome, assignment, convocation.
    public func bringToTheMeeting() throws {
        try bringToInps()
        try step("▸ Esito dell'INPS") {
            try type("accolta")
            try fill("Importo", "231,65")
        }
        try see("La domanda è accolta.")
        try step("▸ Assegnazione") {
            try fill("Assistente", "esempio")
            try fill("Consulente", "consulente")
            try fill("Già in carico", "n")
        }
        try see("Il fascicolo è assegnato a Esempio Ada.")
        try step("▸ Convocazione") {
            try type("oggi")
            try fill("Ora", "9")
            try fill("Luogo", "stanza 2")
            try fill("Avvisato con", "telefono")
        }
        try see("Il nucleo è convocato per il 20/09/2018 alle 09:00.")
    }

    /// From the case file: the meeting, then the sheet to its closing; `levels` are the areas of difficulty.
    public func closeAnalisi(outcome: String, levels: [String: String]) throws {
        try step("▸ Esito dell'incontro") { try fill("Come è andato", "presente") }
        try see("L'incontro è registrato.")
        try press(.character("p"))
        try see("▸ Analisi preliminare REI-")
        for _ in 0..<60 {
            try press(.function(8))
            if try sees("Non manca niente") { break }
            try type(try answer(outcome: outcome, levels: levels))
        }
        try press(.function(9))
        try see("Esito: \(outcome)")
        try press(.character("s"))
        try see("La scheda è chiusa con esito \(outcome)")
    }

    /// What is typed in the field that F8 has found, by the words it says.
    private func answer(outcome: String, levels: [String: String]) throws -> String {
        let line = try terminal.screen().first { $0.contains("Manca: ") } ?? ""
        if line.contains("difficoltà") {
            return levels.first { line.contains(" \($0.key) ") }?.value ?? "assente"
        }
        let answers = [
            ("informativa", "s"), ("confermato", "s"), ("già in carico", "n"), ("assistenziale", "nessuno"),
            ("condizione di", "disoccupato"), ("occupabilità di", "media"), ("titolo di godimento", "affitto"),
            ("5 Esito, esito", outcome), ("5 Esito, assistente", "Ada Esempio"), ("5 Esito, data", "oggi"),
            ("operatori presenti", "Ada Esempio"), ("0 Seduta, data", "oggi"),
        ]
        guard let found = answers.first(where: { line.contains($0.0) }) else {
            try fail("no answer is known for «\(line)»")
        }
        return found.1
    }

    /// From the case file: the patto di servizio signed at the CPI.
    public func recordPatto() throws {
        try step("▸ Patto di servizio") {
            try type("oggi")
            try fill("Riferimento", "CPI 12/2018")
        }
        try see("Il patto di servizio è registrato.")
    }

    /// From the case file: the équipe, as the program proposes it, and the quadro closed.
    public func closeQuadro() throws {
        try press(.character("p"))
        try see("▸ Équipe")
        try press(.character("b"), .function(2))
        try see("L'équipe è registrata")
        try press(.character("p"))
        try see("▸ Quadro di analisi")
        try press(.function(8))
        try type("La casa è piccola per chi ci abita")
        try press(.tab, .tab, .tab)
        try type("alta")
        try press(.tab)
        try type("2")
        try press(.function(9), .function(2))
        try see("progetto, sezione B")
    }

    /// From the case file: the project, complete, saved and signed by every adult.
    public func signProgetto(adults: [String], isSupportNational: Bool) throws {
        try writeProgetto(isSupportNational: isSupportNational)
        try press(.function(9))
        try see("▸ Firma")
        for adult in adults { try fill(adult, "oggi") }
        try press(.function(2))
        try see("Il progetto è firmato.")
    }

    /// From the case file: the project, complete and saved.
    func writeProgetto(isSupportNational: Bool = false) throws {
        try press(.character("p"))
        try see("▸ Progetto REI-")
        try fill("Inizio", "oggi")
        try press(.tab)
        try type("31/3/2020")
        try press(.escape)
        try press(.character("o"), .character("n"))
        try type("lavoro")
        try press(.tab)
        try type("Trovare un lavoro vicino a casa")
        try press(.escape, .character("r"))
        try type("Un tirocinio avviato")
        try press(.function(8))
        try type("+90")
        try press(.escape, .character("m"), .character("n"), .tab)
        try type("ricerca")
        try press(.tab)
        try type("Invia due candidature la settimana")
        try press(.escape)
        if isSupportNational {
            try press(.character("i"), .character("n"))
            try type("tirocini")
            try press(.tab, .escape)
        }
        try press(.function(2))
        try see("il contenuto è completo")
    }

    /// From the case file: the signature told to INPS.
    public func tellInps() throws {
        try step("▸ Comunicazione all'INPS") { try fill("Ricevuta", "ricevuta 1") }
        try see("La comunicazione all'INPS è registrata.")
        try see("20/09  Firma comunicata all'INPS")
    }

    /// From the case file: the first monitoring.
    public func monitor() throws {
        try press(.character("p"))
        try see("▸ Nuova verifica")
        try press(.function(2))
        try see("La verifica è registrata.")
    }

    /// Opens the next step, fills its form, records it.
    private func step(_ title: String, _ fields: () throws -> Void) throws {
        try press(.character("p"))
        try see(title)
        try fields()
        try press(.function(2))
    }
}
