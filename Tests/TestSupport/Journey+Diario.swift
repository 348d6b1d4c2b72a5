// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// The diary: a note from a template, and a note found again among those of all cases.
extension Journey {
    /// On an archive with one case.
    public static let diario = Journey("una nota da un modello, ritrovata", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openDiary()
        try player.press(.character("n"))
        try player.type("visita")
        try player.press(.enter)
        try player.see("Chi ha fatto la visita *")
        try player.fill("Presenti", "Maria, Nicolò")
        try player.fill("Chi ha fatto la visita", "A. Esempio")
        try player.fill("Chi era in casa", "Maria e Nicolò, poi la zia Zoë")
        try player.fill("Accordi presi", "iscrizione alla mensa entro venerdì")
        try player.press(.function(2))
        try player.see("La nota è registrata.")
        try player.press(.character("t"))
        try player.type("MENSA venerdi")
        try player.press(.enter)
        try player.terminal.waitForText("1 nota con «MENSA venerdi»")
        try player.press(.enter)
        try player.see("▸ Diario REI-2018-00001")
        try player.see("Accordi presi: iscrizione alla mensa entro venerdì")
    } check: { archive in
        try archive.expect(
            "SELECT tipo, riservata, date(data * 86400, 'unixepoch') FROM diario", ["visita|0|2018-09-20"])
        try archive.expectAudit([
            "assistente_sociale|nota_diario", "assistente_sociale|ricerca_diario", "assistente_sociale|nota_trovata",
            "assistente_sociale|lettura_fascicolo",
        ])
        try archive.expect(
            "SELECT dettaglio FROM registro WHERE azione = 'ricerca_diario'", ["parole=2 lunghezza=13"])
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        #expect(try archive.verify() == 0)
    }
}

extension JourneyPlayer {
    /// From the desk: the diary of INVENTATI Maria's case.
    public func openDiary() throws {
        try press(.character("/"))
        try type("inventati maria")
        try press(.enter)
        try see("▸ Fascicolo REI-")
        try press(.character("d"))
        try see("▸ Diario REI-")
    }
}
