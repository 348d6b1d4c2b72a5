// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// The tasks of the counter, measured in keys.
extension Journey {
    /// The three tasks whose keys the manual publishes, each with the aim it must keep.
    public static let counter = Journey("lo sportello, in tasti") { player in
        let nucleo = NucleoDiTre.inventati
        try player.sit(as: "Modello Ugo")
        let domanda = try player.measure("domanda di un nucleo di tre persone, tutte nuove") {
            try player.present(nucleo)
        }
        print("\(domanda) tasti; caratteri non derivabili \(nucleo.underivable), più 40")
        #expect(nucleo.underivable == 48 + 37 + 2 + 11 + 10 + 4 + 6 + 6 + 27)
        #expect(domanda < nucleo.underivable + 40)
        try player.backToDesk()
        let contatto = try player.measure("accesso di una persona nota, ricerca compresa") {
            try player.recordKnownContact("inv m")
        }
        #expect(contatto <= 12)
        try player.sit(as: "Inventati Marta")
        try player.openFirst(of: "Domande da inviare", with: .character("f"))
        try player.bringToInps()
        try player.backToDesk()
        try player.measure("esito dell'INPS registrato a mano") {
            try player.recordOutcome(protocollo: nucleo.protocollo, importo: "231,65")
        }
    } check: { archive in
        try archive.expect(
            "SELECT cognome, nome, codice_fiscale, telefono, residenza_via FROM persone ORDER BY id",
            [
                "Inventati|Maria|NVNMRA80C45G713X|0573000000|Via Prova 3", "Fittizi|Luca|FTTLCU78A12G713P||",
                "Fittizi|Sofia|FTTSFO12L50G713E||",
            ])
        try archive.expect("SELECT parentela FROM componenti ORDER BY ordine", ["richiedente", "coniuge", "figlio"])
        try archive.expect(
            "SELECT codice, stato, protocollo_numero, json_extract(dati, '$.dsu') FROM domande",
            ["REI-2018-00001|ACCOLTA|1234|INPS-ISEE-2018-00123456A-00"])
        try archive.expect(
            "SELECT a.modalita, m.motivo, a.esito FROM accessi a JOIN accessi_motivi m ON m.accesso_id = a.id",
            ["sportello|stato_domanda|informato"])
        try archive.expect("SELECT importo FROM esiti", ["23165"])
        try archive.expect(
            "SELECT codice FROM eventi WHERE asse = 'A' ORDER BY id",
            ["protocolla", "verifica", "invia", "esito_accolta"])
        try archive.expectAudit([
            "urp|nuova_persona", "urp|nuovo_nucleo", "urp|nuova_domanda", "urp|nuovo_accesso", "urp|ricerca",
            "amministrativo|domanda_esito_accolta", "amministrativo|lettura_fascicolo",
        ])
        #expect(try archive.verify() == 0)
    }
}
