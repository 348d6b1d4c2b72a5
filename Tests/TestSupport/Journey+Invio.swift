// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Testing

/// The desk that verifies and sends, and what an outcome means.
extension Journey {
    /// Five domande of one morning: verified in a row, one batch, one rejected and sent again, receipts.
    public static let invioInLotto = Journey("cinque domande verificate e inviate, una scartata e rinviata") {
        try $0.sit(as: "Inventati Marta")
        try $0.open(queue: "Domande da inviare")
        try $0.see("▸ Verifica e invio")
        for _ in 0..<5 { try $0.press(.character(" ")) }
        try $0.see("5 segnate")
        try $0.press(.enter)
        for _ in 0..<5 { try $0.verify() }
        try $0.see("▸ Verifica e invio")
        try $0.seeNo("da verificare  ")
        try $0.press(.end)
        try $0.press(.character("l"))
        try $0.see("5 domande, in ordine di presentazione")
        try $0.press(.function(2))
        try $0.see("Lotto 2018-0001, 5 domande: file ~/Percorso/lotto-rei-2018-0001.csv")
        try $0.press(.right)
        try $0.see("in attesa di ricevuta")
        try $0.press(.down, .down)
        try $0.press(.character("x"))
        try $0.fill("Errore segnalato", "codice fiscale non allineato")
        try $0.press(.function(2))
        try $0.see("Lo scarto è registrato")
        try $0.press(.character("t"))
        try $0.see("4 domande")
        try $0.fill("Protocollo INPS", "INPS-2018-1")
        try $0.press(.function(2))
        try $0.see("La ricevuta è registrata per 4 domande.")
        try $0.press(.left)
        try $0.see("scartata")
        try $0.see("Scartata dall'INPS: codice fiscale non allineato")
        try $0.press(.character("l"))
        try $0.press(.function(2))
        try $0.see("Lotto 2018-0002, 1 domanda: file")
        try $0.press(.right)
        try $0.press(.character("r"))
        try $0.fill("Protocollo INPS", "INPS-2018-2")
        try $0.press(.function(2))
        try $0.see("La ricevuta è registrata.")
    } check: { archive in
        try archive.expect("SELECT DISTINCT stato FROM domande", ["IN_LAVORAZIONE"])
        try archive.expect("SELECT numero, quante FROM lotti ORDER BY id", ["2018-0001|5", "2018-0002|1"])
        try archive.expect(
            "SELECT codice, count(*) FROM eventi WHERE asse = 'A' GROUP BY codice ORDER BY codice",
            ["invia|6", "protocolla|5", "ricevuta|5", "scarto|1", "verifica|5"])
        try archive.expect(
            "SELECT domanda_id, protocollo_inps FROM (SELECT id AS domanda_id, protocollo_inps FROM domande) ORDER BY 1",
            ["1|INPS-2018-1", "2|INPS-2018-1", "3|INPS-2018-2", "4|INPS-2018-1", "5|INPS-2018-1"])
        try archive.expect(
            "SELECT nome FROM lotti_file ORDER BY id",
            [
                "lotto-rei-2018-0001.csv", "lotto-rei-2018-0002.csv",
            ])
        try archive.expectLottoFile("lotto-rei-2018-0001.csv", rows: 5)
        try archive.expectLottoFile("lotto-rei-2018-0002.csv", rows: 1)
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        try archive.expectAudit([
            "amministrativo|lotto_inviato", "amministrativo|lotto_file", "amministrativo|lettura_lotto",
            "amministrativo|domanda_invia", "amministrativo|domanda_verifica", "amministrativo|domanda_scarto",
            "amministrativo|domanda_ricevuta",
        ])
        try archive.expect("SELECT count(*) FROM registro WHERE azione = 'domanda_invia'", ["6"])
        try archive.expectHolds()
    }

    /// The younger of two is sent first: not without a reason, which stays in its history only.
    public static let invioInDeroga = Journey("una domanda inviata prima di una più vecchia, con il motivo") {
        try $0.sit(as: "Inventati Marta")
        try $0.open(queue: "Domande da inviare")
        try $0.press(.down, .enter)
        try $0.verify()
        try $0.press(.end)
        try $0.see("1 più vecchia resta indietro: serve un motivo.")
        try $0.press(.character("l"))
        try $0.see("Restano indietro, presentate prima")
        try $0.press(.function(2))
        try $0.see("▸ nuovo lotto")
        try $0.fill("Motivo della deroga", "la prima aspetta il comune di nascita")
        try $0.press(.function(2))
        try $0.see("Lotto 2018-0001, 1 domanda")
    } check: { archive in
        try archive.expect("SELECT stato FROM domande ORDER BY id", ["PRESENTATA", "INVIATA"])
        try archive.expect(
            """
            SELECT domanda_id, json_extract(CAST(substr(dettaglio, 21) AS TEXT), '$.motivo') FROM eventi
            WHERE codice = 'invia'
            """, ["2|la prima aspetta il comune di nascita"])
        try archive.expect(
            "SELECT dettaglio FROM registro WHERE azione = 'lotto_inviato'", ["lotto=2018-0001 domande=1 deroga=sì"])
        try archive.expectHolds()
    }

    /// On the first of December: letters for all, and the day on which they were made.
    public static let lettereDsu = Journey("le lettere sulla DSU per tutti, il primo dicembre") {
        try $0.sit(as: "Inventati Marta")
        try $0.open(queue: "DSU in scadenza")
        try $0.see("3 in lista, 0 oltre il termine")
        try $0.press(.character("l"))
        try $0.see("▸ Stampa ▸ Lettere sulla DSU")
        try $0.press(.escape)
        try $0.see("3 lettere: sono state stampate o salvate?")
        try $0.press(.enter)
        try $0.see("Le lettere sono segnate come fatte oggi.")
        try $0.see("01/12/2018")
    } check: { archive in
        try archive.expect("SELECT domanda_id, data FROM lettere_dsu ORDER BY 1", ["1|17866", "2|17866", "3|17866"])
        try archive.expect("SELECT count(*) FROM registro WHERE azione = 'lettera_dsu'", ["3"])
        try archive.expectHolds()
    }

    /// From a codice fiscale to the explanation: the key of the search, Enter, the key of the explanation.
    public static let spiegazione = Journey("la spiegazione di un esito, in tre tasti dal codice fiscale") {
        let before = $0.keys
        try $0.press(.character("/"))
        try $0.type(JourneyArchive.firstCode)
        try $0.press(.enter)
        try $0.press(.character("s"))
        if $0.keys - before - 16 != 3 { try $0.fail("three keys besides the codice fiscale") }
        try $0.see("▸ Spiegazione dell'esito")
        try $0.see("La domanda è respinta. Esito del 19/09/2018.")
        try $0.press(.down, .down, .down, .down)
        try $0.see("entro il 19/10/2018")
        try $0.press(.end)
        try $0.see("decide l'INPS")
    } check: { archive in
        try archive.expect("SELECT count(*) FROM registro WHERE azione = 'lettura_fascicolo'", ["1"])
        try archive.expectHolds()
    }
}

extension JourneyPlayer {
    /// The check of the comune, positive.
    fileprivate func verify() throws {
        try see("▸ Verifica del comune")
        try fill("Residenza", "s")
        try fill("Cittadinanza", "s")
        try press(.function(2))
    }
}
