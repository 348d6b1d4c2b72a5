// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Store
import Testing

/// What is due, and a household made anonymous.
extension Journey {
    /// On an archive with one case whose time is over: the supervisor finds it, mistypes the code, then confirms.
    public static let conservazione = Journey("un nucleo scaduto reso anonimo", isPublished: false) { player in
        try player.sit(as: "Prova Sara")
        try player.press(.character("k"))
        try player.see("▸ Conservazione")
        try player.see("REI-2018-00001")
        try player.see("Fascicoli chiusi: 1 anno dalla chiusura del fascicolo")
        try player.press(.character("a"))
        try player.see("Non si torna indietro.")
        try player.type("REI-2018-00002")
        try player.press(.function(2))
        try player.see("Non è il codice del fascicolo")
        try player.press(.backspace)
        try player.type("1")
        try player.press(.function(2))
        try player.see("Il nucleo di REI-2018-00001 è anonimo.")
        try player.see("Niente è scaduto.")
    } check: { archive in
        try archive.expect("SELECT count(*) FROM persone WHERE cognome <> 'Persona' OR nome <> 'anonima'", ["0"])
        try archive.expect("SELECT codice, stato FROM domande", ["REI-2018-00001|ACCOLTA"])
        try archive.expect("SELECT count(*) FROM codici_fiscali", ["0"])
        try archive.expect("SELECT count(*) FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", ["0"])
        try archive.expectAudit([
            "supervisore|lettura_conservazione", "supervisore|anonimizzazione", "supervisore|anonimizzazione_persona",
        ])
        #expect(try archive.verify() == 0)
    }
}

extension JourneyArchive {
    /// The case of `caseInAnalisi`, closed two years ago as the archive tells it, with the rule that it is kept for one.
    public func caseScaduto() throws {
        let id = try caseInAnalisi()
        let (store, social, supervisore) = (
            try store(), try operatore(.assistenteSociale), try operatore(.supervisore)
        )
        guard let presa = try store.reloadFascicolo(id, by: social).presa else {
            throw JourneyFailure("the case is not open")
        }
        try store.record(
            .movePresa(
                presa.id, version: presa.version,
                .chiudi(data: Self.oggi, motivo: .rinuncia, valutazione: "Ha rinunciato.")), by: social)
        let day = Fixtures.date(2016, 1, 10)
        try store.record(
            .setConservazione(
                RegolaConservazione(
                    categoria: .fascicoliChiusi, anni: 1, atto: "Deliberazione", numero: "12", data: day, dal: day)),
            by: supervisore)
        let closed = Fixtures.date(2016, 9, 1)
        let changed = try JourneyProcess.run(
            "sqlite3", [path, "UPDATE prese_in_carico SET chiusa_il = \(closed.dayNumber)"])
        guard changed.status == 0 else { throw JourneyFailure("sqlite3: \(changed.errors)") }
    }
}
