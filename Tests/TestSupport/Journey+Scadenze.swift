// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// What changes while the benefit is paid, and how long it lasts.
extension Journey {
    /// On an archive with one signed case: its months, a work that begins, its communication done.
    public static let scadenze = Journey("un lavoro cominciato durante il beneficio", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openCase()
        try player.press(.character("h"))
        try player.see("▸ Durata del beneficio REI-")
        try player.see("Pagati 2 mesi su 18")
        try player.press(.escape, .character("w"))
        try player.see("▸ Scadenze del beneficio REI-")
        try player.press(.character("n"))
        try player.type("lavoro cominciato")
        try player.press(.enter)
        try player.press(Array(repeating: .backspace, count: 10))
        try player.type("10/8/2018")
        try player.press(.tab)
        try player.type("maria")
        try player.press(.enter)
        try player.type("commessa, perché il negozio ha riaperto")
        try player.press(.function(2))
        try player.see("La variazione è registrata.")
        try player.see("! Entro il 09/09/2018, passato da 11 giorni")
        try player.press(.character("f"), .tab)
        try player.type("PEC all'INPS")
        try player.press(.function(2))
        try player.see("Segnato come fatto.")
        try player.see("lavoro che continua n")
    } check: { archive in
        try archive.expect(
            "SELECT tipo, date(entro * 86400, 'unixepoch'), stato FROM variazioni_beneficio ORDER BY id",
            ["avvio_lavoro|2018-09-09|fatta", "lavoro_continua|2019-01-31|da_fare"])
        try archive.expect(
            "SELECT date(scade * 86400, 'unixepoch') FROM attese WHERE coda = 'scadenze'", ["2019-01-31"])
        try archive.expectAudit(["assistente_sociale|nuova_variazione", "assistente_sociale|variazione_fatta"])
        try archive.expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try archive.verify() == 0)
    }
}
