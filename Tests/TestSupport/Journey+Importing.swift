// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Foundation
import Store
import Testing

extension Journey {
    /// A list of another layout, read through a mapping made on the way and saved; then the row that found no domanda,
    /// matched by hand.
    ///
    /// - Parameter archive: gets two domande already sent, and the file beside it.
    public static func importing(_ archive: JourneyArchive) throws -> Journey {
        try archive.sendTwo()
        let file = archive.directory.appending(path: "elenco.csv")
        let list = """
            Num. Prot.;Codice fiscale;Data domanda;Stato domanda;Data stato;Causale;Importo;Decorrenza
            1234/2018;NVNMRA80C45G713X;02/07/2018;Positiva;16/07/2018;;231,65;01/08/2018
            77/2018;NVNLCU78A12G713E;;Non accolta;16/07/2018;percepisce NASpI;;

            """
        // As a desk of Windows saves it.
        try Data(list.unicodeScalars.map { UInt8($0.value) }).write(to: file)
        return Journey("un elenco dell'INPS con altre colonne, e un esito abbinato a mano") { player in
            try player.sit(as: "Inventati")
            try player.command("importare gli esiti")
            try player.see("▸ Importazione")
            try player.type("~/elenco.csv")
            try player.press(.enter)
            try player.see("campi separati da punto e virgola")
            try player.press(.function(2))
            try player.see("oppure usare una mappatura")
            try player.press(.function(3))
            try player.see("Mappatura delle colonne")
            try player.type("INPS 2018")
            try player.press(.function(2))
            try player.see("La mappatura «INPS 2018» è salvata.")
            try player.press(.function(2))
            try player.terminal.waitForText("2 righe: 1 nuova, 1 da abbinare")
            try player.press(.function(2))
            try player.see("Si registra 1 riga.")
            try player.press(.enter)
            try player.terminal.waitForText("L'importazione è registrata.")
            try player.press(.character("a"))
            try player.see("1 esito aspetta la sua domanda")
            try player.press(.enter)
            try player.see("Stesso codice fiscale")
            try player.press(.enter)
            try player.see("Respinta il 16/07/2018")
            try player.press(.enter)
            try player.see("L'esito è registrato sulla domanda REI-2018-00002.")
            try player.see("Nessun esito da abbinare.")
        } check: { archive in
            try archive.expect(
                "SELECT codice, stato FROM domande ORDER BY id", ["REI-2018-00001|ACCOLTA", "REI-2018-00002|RESPINTA"])
            try archive.expect(
                "SELECT stato, motivo, importo FROM esiti ORDER BY id", ["ACCOLTA||23165", "RESPINTA|naspi|"])
            try archive.expect(
                "SELECT stato, domanda_id FROM righe_da_abbinare", ["abbinata|2"])
            try archive.expect(
                "SELECT righe, nuove, da_abbinare, mappa, codifica FROM importazioni", ["2|1|1|INPS 2018|UTF-8"])
            try archive.expectAudit([
                "amministrativo|mappa_colonne", "amministrativo|importa_esiti",
                "amministrativo|domanda_esito_accolta", "amministrativo|abbina_riga",
                "amministrativo|domanda_esito_respinta",
            ])
            guard try archive.verify() == 0 else { throw JourneyFailure("the archive does not hold") }
        }
    }
}

extension JourneyArchive {
    /// Two persons of one domanda each, verified and sent.
    fileprivate func sendTwo() throws {
        let store = try store()
        let who = try operatore(.supervisore)
        for (number, nome, code) in [(1234, "Maria", "NVNMRA80C45G713X"), (1235, "Luca", "NVNLCU78A12G713E")] {
            let dati = DatiPersona(
                cognome: "Inventati", nome: nome, codiceFiscale: try CodiceFiscale.parse(code).get())
            let day = Fixtures.date(2018, 7, 2)
            guard let persona = try store.record(.addPersona(dati), by: who).persona,
                let nucleo = try store.record(
                    .addNucleo([DatiComponente(persona: persona, parentela: .richiedente, dal: day)]), by: who
                ).nucleo
            else { throw JourneyFailure("the person is not recorded") }
            var form = DatiDomanda(comune: "G713")
            form.presentataIl = day
            form.protocollo = Protocollo(numero: number, anno: 2018)
            form.isFirmata = true
            form.documento = "CI AA0000000"
            let added = try store.record(.addDomanda(form, nucleo: nucleo, richiedente: persona), by: who)
            guard let id = added.domanda else { throw JourneyFailure("the domanda is not recorded") }
            let verifica = VerificaComune(
                data: Fixtures.date(2018, 7, 4), isResidenzaConfermata: true, isSoggiornoConfermato: true)
            let events: [DomandaEvent] = [
                .protocolla, .verifica(verifica), .invia(data: Fixtures.date(2018, 7, 9), lotto: "L1", deroga: "prova"),
            ]
            for (offset, event) in events.enumerated() {
                try store.record(.moveDomanda(id, version: 1 + offset, event), by: who)
            }
        }
    }
}
