// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// Earlier projects of the same household.
@Suite struct ProgettiPrecedentiTests {
    @Test func `a later case file of the household finds its earlier project, and the reading is recorded`() throws {
        let archive = try Archive()
        let old = try archive.analizzata(.soloSociale)
        let progetto = try archive.progetto(old, signedOn: day(2018, 8, 1))
        try archive.act(old) { .signProgetto($0, version: $1, progetto) }
        let domanda = try #require(try archive.store.domanda(old))
        let other = try archive.presentata(cognome: "Altri")
        let form = archive.form(presentataIl: day(2018, 9, 3))
        let added = try archive.store.record(
            .addDomanda(form, nucleo: domanda.nucleo, richiedente: domanda.richiedente), by: archive.urp)
        let id = try #require(added.domanda)
        let found = try archive.store.progettiPrecedenti(of: id, by: archive.assistente)
        #expect(found.map(\.codice) == [domanda.codice ?? ""])
        #expect(found.first?.progetto.obiettivi == progetto.obiettivi)
        #expect(try archive.store.progettiPrecedenti(of: other, by: archive.assistente).isEmpty)
        #expect(
            try archive.text(
                "SELECT azione || ' ' || dettaglio FROM registro WHERE domanda_id = \(id.rawValue) ORDER BY id DESC LIMIT 1"
            )
                == "lettura_progetti_precedenti trovati=1")
        #expect(throws: Refusal.self) { try archive.store.progettiPrecedenti(of: id, by: archive.urp) }
    }
}
