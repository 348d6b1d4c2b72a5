// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// The équipe, the requests to other offices, and the signatures told to INPS.
extension Journey {
    /// On an archive with one case in analisi: the base, SERD with the person's agreement, a meeting, the next one.
    public static let equipe = Journey("équipe allargata con un incontro", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openCase()
        try player.press(.character("e"))
        try player.see("▸ Équipe REI-")
        try player.press(.character("b"))
        try player.see("Della base manca: Terzo settore.")
        try player.press(.character("n"), .tab)
        try player.type("serd")
        try player.press(.enter)
        try player.type("S. Specialista")
        try player.press(.function(2))
        try player.see("! Questo dato serve")
        try player.type("INVENTATI Maria")
        try player.press(.tab)
        try player.type("oggi")
        try player.press(.function(2))
        try player.see("Équipe allargata: 3 componenti")
        try player.press(.tab, .character("n"), .tab, .tab, .tab)
        try player.type("Quadro entro il mese, perché la scuola è cominciata.")
        try player.press(.tab)
        try player.type("4/10")
        try player.press(.tab)
        try player.type("10:30")
        try player.press(.function(2), .function(2))
        try player.see("il prossimo incontro è in agenda")
    } check: { archive in
        try archive.expect("SELECT componenti, allargata FROM equipe", ["3|1"])
        try archive.expect(
            "SELECT tipo, date(data * 86400, 'unixepoch'), ora, stato FROM appuntamenti",
            ["equipe|2018-10-04|630|fissato"])
        try archive.expect("SELECT count(*) FROM appuntamenti_operatori", ["2"])
        try archive.expect("SELECT minuti, count(*) FROM equipe_presenze GROUP BY minuti", ["60|2"])
        try archive.expectAudit(["assistente_sociale|equipe", "assistente_sociale|nuovo_appuntamento"])
        try archive.expectEverythingHolds()
    }

    /// On an archive with one case: a request is sent, reminded and answered.
    public static let richieste = Journey("una richiesta ad altro ufficio", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openCase()
        try player.press(.character("r"))
        try player.see("▸ Richieste REI-")
        try player.press(.character("n"))
        try player.type("ufficio casa")
        try player.press(.enter)
        try player.fill("Quale", "Comune di Prova")
        try player.fill("Che cosa", "posizione in graduatoria, perché lo sfratto è vicino")
        try player.press(.tab, .tab)
        try player.press(Array(repeating: .backspace, count: 10))
        try player.type("1/8/2018")
        try player.press(.tab)
        try player.press(Array(repeating: .backspace, count: 10))
        try player.type("31/8/2018")
        try player.press(.function(2))
        try player.see("La richiesta è registrata.")
        try player.see("! Attesa entro il 31/08/2018, passato da 20 giorni")
        try player.backToDesk()
        try player.see("1 !")
        try player.open(queue: "Richieste ad altri uffici")
        try player.see("Dei propri fascicoli: 1 in attesa, 1 in ritardo")
        try player.press(.character("s"))
        try player.fill("Come", "telefonata")
        try player.press(.function(2))
        try player.see("Il sollecito è registrato.")
        try player.press(.character("r"))
        try player.fill("Che cosa", "quarti in graduatoria")
        try player.press(.function(2))
        try player.see("La risposta è registrata.")
        try player.see("Nessuna richiesta aspetta risposta.")
    } check: { archive in
        try archive.expect("SELECT ufficio, stato, version FROM richieste_uffici", ["casa|risposta|3"])
        try archive.expect("SELECT tipo FROM richieste_passi ORDER BY id", ["sollecito", "risposta"])
        try archive.expectAudit([
            "assistente_sociale|nuova_richiesta", "assistente_sociale|richiesta_sollecito",
            "assistente_sociale|richiesta_risposta", "assistente_sociale|lettura_richieste",
        ])
        try archive.expectEverythingHolds()
    }

    /// On an archive with one signed case: told in a batch, rejected, told again, its receipt.
    public static let comunicazioni = Journey("firme comunicate all'INPS a lotti", isPublished: false) { player in
        try player.sit(as: "Inventati Marta")
        try player.command("comunicare all'inps le firme")
        try player.see("1 in lista, 0 oltre i sei mesi")
        try player.see("finiscono il 31/01/2019, che è fra 133 giorni")
        try player.press(.character("l"), .function(2))
        try player.see("Lotto 2018-0001, 1 firma: file")
        try player.press(.right)
        try player.see("la ricevuta manca")
        try player.press(.character("x"))
        try player.fill("Errore", "codice fiscale errato")
        try player.press(.function(2))
        try player.see("Lo scarto è registrato")
        try player.press(.left)
        try player.see("! Scartata dall'INPS: codice fiscale errato")
        try player.press(.character("l"), .function(2))
        try player.see("Lotto 2018-0002")
        try player.press(.right, .character("t"))
        try player.fill("Ricevuta", "SREI-77")
        try player.press(.function(2))
        try player.see("La ricevuta è registrata.")
        try player.see("Nessuna comunicazione aspetta la ricevuta.")
    } check: { archive in
        try archive.expect(
            "SELECT numero, quante FROM lotti_comunicazioni ORDER BY id", ["2018-0001|1", "2018-0002|1"])
        try archive.expect("SELECT lotto, in_attesa FROM comunicazioni ORDER BY id", ["2018-0001|0", "2018-0002|0"])
        try archive.expect("SELECT esito FROM risposte_comunicazioni ORDER BY id", ["scarto", "ricevuta"])
        try archive.expect(
            "SELECT codice FROM eventi WHERE asse = 'B' ORDER BY id DESC LIMIT 3",
            ["comunica", "scarta_comunicazione", "comunica"])
        try archive.expect("SELECT stato FROM prese_in_carico", ["COMUNICATA"])
        try archive.expectAudit([
            "amministrativo|lotto_comunicato", "amministrativo|presa_comunica",
            "amministrativo|lettura_lotto_comunicazioni", "amministrativo|lotto_comunicazioni_file",
            "amministrativo|presa_scarta_comunicazione", "amministrativo|ricevuta_comunicazione",
        ])
        try archive.expectEverythingHolds()
    }
}

extension JourneyPlayer {
    /// From the desk: the case file of INVENTATI Maria.
    public func openCase() throws {
        try press(.character("/"))
        try type("inventati maria")
        try press(.enter)
        try see("▸ Fascicolo REI-")
    }
}

extension JourneyArchive {
    /// No draft, no refusal, and an archive that holds.
    fileprivate func expectEverythingHolds() throws {
        try expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        try expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try verify() == 0)
    }
}
