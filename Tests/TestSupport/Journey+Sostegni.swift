// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// What goes on after the signature: the supports.
extension Journey {
    /// On an archive with one signed case: its support is asked for and begins, then is told from the list of all.
    public static let sostegni = Journey("un sostegno richiesto, attivo e sospeso", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openCase()
        try player.press(.character("b"))
        try player.see("▸ Sostegni REI-")
        try player.see("non ancora avviato dopo 1 giorni lavorativi")
        try player.press(.enter, .function(2))
        try player.see("Il fatto è registrato.")
        try player.see("20/09/2018 richiesto")
        try player.press(.character("n"), .tab)
        try player.type("attivo")
        try player.press(.function(2))
        try player.see("avviato il 20/09/2018: 1 giorno lavorativo")
        try player.backToDesk()
        try player.open(queue: "Interventi da attivare e in corso")
        try player.see("Dei propri fascicoli: 0 da attivare, 1 in corso")
        try player.press(.character("n"))
        try player.fill("Erogato", "6")
        try player.press(.function(2))
        try player.see("Il fatto è registrato.")
        try player.press(.character("n"), .tab)
        try player.type("sospeso")
        try player.press(.tab)
        try player.press(.function(2))
        try player.see("serve il motivo")
        try player.fill("Motivo", "chiusura")
        try player.press(.function(2))
        try player.see("Il fatto è registrato.")
    } check: { archive in
        try archive.expect("SELECT codice, stato, in_coda FROM sostegni", ["NAZ.3|sospeso|1"])
        try archive.expect(
            "SELECT stato, quantita, origine FROM sostegni_fatti ORDER BY id",
            [
                "previsto||firma", "richiesto||operatore", "attivo||operatore", "attivo|6|operatore",
                "sospeso||operatore",
            ])
        try archive.expect("SELECT stato FROM interventi", ["sospeso"])
        try archive.expectAudit([
            "assistente_sociale|sostegno_richiesto", "assistente_sociale|sostegno_attivo",
            "assistente_sociale|sostegno_sospeso", "assistente_sociale|lettura_interventi",
        ])
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        try archive.expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try archive.verify() == 0)
    }
}
