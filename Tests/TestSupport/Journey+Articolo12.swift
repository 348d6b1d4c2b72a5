// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// The register of article 12 on a signed case.
extension Journey {
    /// On an archive with one signed case: a fact, its communication, the decision of INPS, and one written by mistake.
    public static let articolo12 = Journey("un fatto dell'articolo 12", isPublished: false) { player in
        try player.sit(as: "Esempio Ada")
        try player.openCase()
        try player.press(.character("j"))
        try player.see("▸ Articolo 12 REI-")
        try player.see("Un altro fatto così (n. 1): un quarto di mensilità")
        try player.press(.character("n"))
        try player.type("iniziativa di orientamento")
        try player.press(.enter, .tab, .tab)
        try player.type("centro per")
        try player.press(.enter)
        try player.type("Non è andata all'incontro di gruppo, perché è passato l'autobus.")
        try player.press(.function(2))
        try player.see("Il fatto è registrato.")
        try player.see("Da comunicare all'INPS entro il 04/10/2018")
        try player.press(.character("c"), .tab)
        try player.type("77/2018")
        try player.press(.function(2))
        try player.see("Registrato: comunicato all'INPS.")
        try player.press(.character("d"), .function(2))
        try player.see("La decisione è registrata.")
        try player.see("Un altro fatto così (n. 2): decadenza")
        try player.press(.character("n"))
        try player.type("altro impegno")
        try player.press(.enter, .tab, .tab)
        try player.type("scuola")
        try player.press(.enter)
        try player.type("Assenze di un altro")
        try player.press(.function(2))
        try player.see("Il fatto è registrato.")
        try player.press(.home, .character("x"), .tab)
        try player.type("era un omonimo")
        try player.press(.function(2))
        try player.see("Registrato: annullato: scritto per errore.")
        try player.press(.character("s"))
        try player.see("una mensilità → [decadenza]")
    } check: { archive in
        try archive.expect(
            "SELECT tipo, proposta, stato, version FROM inadempienze ORDER BY id",
            ["mancata_iniziativa|mensilita|decisa|3", "altro_impegno|richiamo|annullata|2"])
        try archive.expect(
            "SELECT tipo, ifnull(sanzione, '-') FROM inadempienze_passi ORDER BY id",
            ["comunicazione|-", "decisione|mensilita", "rettifica|-"])
        try archive.expect("SELECT count(*) FROM attese WHERE coda = 'comunicazioni-fatti'", ["0"])
        try archive.expectAudit([
            "assistente_sociale|nuova_inadempienza", "assistente_sociale|inadempienza_comunicazione",
            "assistente_sociale|inadempienza_decisione", "assistente_sociale|inadempienza_rettifica",
        ])
        try archive.expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try archive.verify() == 0)
    }
}
