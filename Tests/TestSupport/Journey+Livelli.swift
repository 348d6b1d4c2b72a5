// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

extension Journey {
    /// On an archive with a closed quadro: the levels measured on the way and at the exit, an early exit refused.
    public static let livelli = Journey("livelli del quadro misurati di nuovo", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openCase()
        try player.press(.character("i"))
        try player.see("▸ Livelli del quadro REI-")
        try player.see("2 ##....  -         -")
        try player.press(.character("n"), .tab)
        try player.press(Array(repeating: .backspace, count: 10))
        try player.type("20/9/2018")
        try player.press(.tab)
        try player.type("3")
        try player.press(.function(2))
        try player.see("La misura in itinere del 20/09/2018 è registrata: 1 livello.")
        try player.see("2 ##....  3 ###...  -         +1")
        try player.press(.character("n"))
        try player.type("uscita")
        try player.press(.tab)
        try player.press(Array(repeating: .backspace, count: 10))
        try player.type("19/9/2018")
        try player.press(.tab)
        try player.type("5")
        try player.press(.function(2))
        try player.see("L'ultima misura in itinere è del 20/09/2018")
        try player.press(Array(repeating: .backspace, count: 10))
        try player.type("20/9/2018")
        try player.press(.function(2))
        try player.see("2 ##....  3 ###...  5 #####.  +3")
        try player.press(.escape, .character("q"), .enter)
        try player.see("Voce scritta da A. Esempio il")
    } check: { archive in
        try archive.expect(
            "SELECT momento, date(data * 86400, 'unixepoch'), livello FROM livelli_quadro ORDER BY id",
            ["ingresso|2018-09-19|2", "in_itinere|2018-09-20|3", "in_uscita|2018-09-20|5"])
        try archive.expect(
            "SELECT codice, da, a FROM eventi WHERE asse = 'B' ORDER BY id DESC LIMIT 2",
            [
                "misura_in_uscita|PROGETTAZIONE|PROGETTAZIONE", "misura_in_itinere|PROGETTAZIONE|PROGETTAZIONE",
            ])
        try archive.expectAudit(["assistente_sociale|misura_quadro", "assistente_sociale|lettura_fascicolo"])
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        try archive.expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try archive.verify() == 0)
    }
}
