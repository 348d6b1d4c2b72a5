// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// The household changes: a birth, a split, three pictures that do not agree.
extension Journey {
    /// All three.
    public static let nucleo: [Journey] = [nascita, separazione, raffronto]

    /// A child is born.
    public static let nascita = Journey("nascita di un figlio") { player in
        try player.openHousehold()
        try player.press(.character("v"), .character("n"))
        try player.see("▸ Nascita REI-")
        try player.type("Sofia")
        try player.fill("Data di nascita", "10/9/2018")
        try player.see("+ INVENTATI Sofia")
        try player.press(.function(2))
        try player.see("La nascita è registrata.")
        try player.see("3 componenti, 1 minore (1 in età 0-3)")
    } check: { archive in
        try archive.expect("SELECT tipo, date(data * 86400, 'unixepoch') FROM eventi_nucleo", ["nascita|2018-09-20"])
        try archive.expect(
            "SELECT p.nome, c.parentela FROM componenti c JOIN persone p ON p.id = c.persona_id ORDER BY c.ordine",
            ["Maria|richiedente", "Luca|coniuge", "Sofia|figlio"])
        try archive.expectAudit(["urp|nucleo_nascita", "urp|nuova_persona"])
        try archive.expectNothingLeft()
    }

    /// The husband becomes another household.
    public static let separazione = Journey("separazione in due nuclei") { player in
        try player.openHousehold()
        try player.press(.character("v"), .character("s"))
        try player.see("▸ Separazione in due nuclei REI-")
        try player.fill("INVENTATI Luca", "richiedente")
        try player.see("nel nuovo nucleo:")
        try player.press(.function(2))
        try player.see("La separazione è registrata")
        try player.see("1 componente")
    } check: { archive in
        try archive.expect("SELECT nucleo_id, tipo FROM eventi_nucleo ORDER BY id", ["1|separazione", "2|separazione"])
        try archive.expect(
            "SELECT nucleo_id, parentela, al IS NULL FROM componenti ORDER BY nucleo_id, ordine",
            ["1|richiedente|1", "2|richiedente|1"])
        try archive.expect("SELECT nucleo_id FROM domande", ["1"])
        try archive.expectAudit(["urp|nucleo_separazione"])
        try archive.expectNothingLeft()
    }

    /// Registry and DSU are recorded; the difference is noted, and told to the registry.
    public static let raffronto = Journey("raffronto con anagrafe e DSU") { player in
        try player.openHousehold()
        try player.press(.character("r"), .character("a"))
        try player.see("▸ Stato di famiglia REI-")
        try player.fill("Riferimento", "certificato 12")
        try player.fill("INVENTATI Luca", "non")
        try player.press(.function(2))
        try player.see("Lo stato di famiglia è registrato.")
        try player.press(.character("d"))
        try player.fill("Data della DSU", "1/2/2018")
        try player.fill("Protocollo", "INPS-ISEE-2018-01480722D-00")
        try player.press(.function(2))
        try player.see("Il nucleo della DSU è registrato.")
        try player.see("INVENTATI Luca è nel nucleo dichiarato e nella DSU, ma non nello stato di")
        try player.see("1 difformità aperta")
        try player.press(.enter)
        try player.type("segnalata")
        try player.fill("Ufficio", "anagrafe")
        try player.press(.function(2))
        try player.see("La difformità è annotata.")
        try player.see("Segnalata all'anagrafe il 20/09/2018.")
        try player.press(.character("p"))
        try player.see("▸ Nota sulle difformità del nucleo")
    } check: { archive in
        try archive.expect("SELECT fonte, membri FROM composizioni ORDER BY id", ["anagrafe|1", "dsu|2"])
        try archive.expect("SELECT tipo, stato FROM difformita_nucleo", ["presenza|segnalata"])
        try archive.expectAudit(["urp|nucleo_anagrafe", "urp|nucleo_dsu", "urp|nucleo_difformita_segnalata"])
        try archive.expectNothingLeft()
    }
}

extension JourneyPlayer {
    /// From the desk of the counter: a couple with a protocolled domanda, and its household open.
    fileprivate func openHousehold() throws {
        try sit(as: "Modello Ugo")
        try presentDomanda(withSpouse: true)
        try backToDesk()
        try press(.character("/"))
        try type("inventati maria")
        try press(.enter)
        try see("▸ Fascicolo REI-")
        try press(.character("n"))
        try see("▸ Nucleo REI-")
    }
}

extension JourneyArchive {
    /// No draft, no refusal, and an archive that holds.
    fileprivate func expectNothingLeft() throws {
        try expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        try expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try verify() == 0)
    }
}
