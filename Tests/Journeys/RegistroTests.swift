// SPDX-License-Identifier: EUPL-1.2

import Application
import Canvas
import Domain
import Screens
import Store
import TestSupport
import Testing

/// The register from a case, in this process.
@Suite struct RegistroTests {
    let archive: JourneyArchive

    init() throws {
        archive = try JourneyArchive()
        try archive.caseInAnalisi()
    }

    @Test func `who has seen a household is one key from its case, and is printed without names`() throws {
        let player = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try player.sit(as: "Esempio Ada")
        try player.press(.character("/"))
        try player.type("inventati maria")
        try player.press(.enter)
        try player.see("▸ Fascicolo REI-")
        try player.press(.character("u"))
        try player.see("▸ Chi ha visto i dati REI-")
        try player.see("Lettura di chi ha visto i dati")
        try player.see("lettura del fascicolo")
        try player.press(.character("s"))
        try player.see("Chi le ha fatte è indicato con")
        try player.press(.escape, .escape)
        try player.see("▸ Fascicolo REI-")
        try archive.expect(
            """
            SELECT DISTINCT azione FROM registro WHERE operatore_id = (
                SELECT id FROM operatori WHERE codice = 'assistente_sociale')
                AND azione IN ('ricerca', 'lettura_fascicolo', 'lettura_registro', 'stampa') ORDER BY 1
            """, ["lettura_fascicolo", "lettura_registro", "ricerca", "stampa"])
        try archive.expect("SELECT count(*) FROM registro WHERE azione = 'lettura_registro'", ["1"])
        #expect(try archive.store().verify() == [])
    }
}
