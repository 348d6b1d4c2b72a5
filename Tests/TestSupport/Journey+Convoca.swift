// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Testing

/// The call of a household, what becomes of it, and who goes when the worker is away.
extension Journey {
    /// From the list to the call in a free place, the letter, the notice that comes back, the new call.
    public static let convocazione = Journey("convocare un nucleo e convocarlo di nuovo") { player in
        try player.sit(as: "Esempio Ada")
        try player.measure("convocare un nucleo, la prima volta") {
            try player.open(queue: "Nuclei da convocare")
            try player.see("Mai convocato.")
            try player.press(.character("c"))
            try player.see("▸ Convocazione REI-2018-00001")
            try player.see("Posti liberi di A. Esempio e C. Consulente: ven 21/09 10:00")
            try player.press(.function(5))
            try player.see("Libero venerdì 21/09/2018, 10:00-11:00")
            try player.press(.function(8))
            try player.type("stanza 2")
            try player.press(.function(8))
            try player.type("racc")
            try player.press(.function(2))
        }
        try player.see("Il nucleo è convocato per il 21/09/2018 alle 10:00. L stampa la lettera.")
        try player.press(.character("l"))
        try player.see("Invito a un incontro")
        try player.press(.pageDown)
        try player.see("Quando: venerdì 21 settembre 2018 alle 10:00")
        try player.press(.escape)
        try player.command("registrare la consegna")
        try player.see("avvisata con raccomandata")
        try player.type("irreperibile")
        try player.press(.function(2))
        try player.see("Il mancato recapito è registrato.")
        try player.see("Avviso tornato: destinatario irreperibile")
        try player.command("come è andato l'incontro")
        try player.fill("Come è andato", "assente, giust")
        try player.fill("Giustificato da", "avviso")
        try player.press(.function(2))
        try player.see("Si convoca di nuovo")
        try player.measure("convocarlo di nuovo dopo un'assenza") {
            try player.press(.function(5), .function(2))
        }
        try player.see("Il nucleo è convocato per il 21/09/2018 alle 10:00. L stampa la lettera.")
        try player.press(.escape)
        try player.see("Nessun nucleo in questa lista.")
    } check: { archive in
        try archive.expect(
            "SELECT ordine, mezzo, esito, contata, ora, luogo FROM convocazioni ORDER BY ordine",
            ["0|raccomandata|assente_giustificato|1|600|stanza 2", "1|raccomandata||1|600|stanza 2"])
        try archive.expect("SELECT ordine, esito FROM recapiti", ["0|irreperibile"])
        try archive.expect(
            "SELECT codice, a FROM eventi WHERE asse = 'B' ORDER BY id",
            [
                "apri|DA_ASSEGNARE", "assegna|ASSEGNATA", "convoca|CONVOCATA",
                "incontro_assente_giustificato|ASSEGNATA", "convoca|CONVOCATA",
            ])
        try archive.expect("SELECT foglio, destinazione FROM stampe", ["convocazione|schermo"])
        try archive.expect(
            """
            SELECT azione FROM registro WHERE azione LIKE 'presa_%' OR azione LIKE 'recapito%' OR azione = 'stampa'
            ORDER BY id
            """,
            [
                "presa_assegna", "presa_convoca", "stampa", "recapito_irreperibile",
                "presa_incontro_assente_giustificato", "presa_convoca",
            ])
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        #expect(try archive.verify() == 0)
    }

    /// The worker falls ill: what she had is handed over, one by one.
    public static let sostituzione = Journey("un'assenza improvvisa, e gli impegni affidati a un collega") { player in
        try player.press(.character("a"))
        try player.see("settimana dal")
        try player.press(.character("a"))
        try player.see("Chi è assente")
        try player.press(.control("u"))
        try player.type("esempio")
        try player.fill("Dal", "21/9", replacing: 10)
        try player.go(to: "Sostituisce")
        try player.see("In quei giorni ci sono 2 impegni")
        try player.type("prova")
        try player.press(.function(2))
        try player.see("L'assenza è registrata: 2 impegni sono da affidare.")
        try player.see("Inventati (2)")
        try player.press(.enter)
        try player.see("L'impegno è affidato a S. Prova.")
        try player.see("resta 1 impegno da affidare")
        try player.press(.character("t"))
        try player.see("Affidare 1 impegno a S. Prova")
        try player.press(.enter)
        try player.see("Nessun impegno da affidare")
    } check: { archive in
        let me = "SELECT id FROM operatori WHERE codice = 'supervisore'"
        try archive.expect(
            "SELECT ordine, sostituto_id = (\(me)) FROM sostituzioni", ["0|1"])
        try archive.expect(
            "SELECT operatore_id = (\(me)), (SELECT version FROM appuntamenti) FROM appuntamenti_operatori", ["1|2"])
        try archive.expect(
            "SELECT azione FROM registro WHERE azione IN ('nuova_assenza', 'impegno_affidato') ORDER BY id",
            ["nuova_assenza", "impegno_affidato", "impegno_affidato"])
        #expect(try archive.verify() == 0)
    }
}
