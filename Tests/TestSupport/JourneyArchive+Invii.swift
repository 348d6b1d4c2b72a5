// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Foundation
import Store
import Testing

/// Domande already in the archive when a journey begins, recorded by the counter as it would.
extension JourneyArchive {
    /// Domande of one comune presented a minute apart on Monday 17 September 2018, the oldest first.
    @discardableResult
    public func presentDomande(_ count: Int) throws -> [Identifier<Domanda>] {
        let store = try store()
        let urp = try operatore(.urp)
        return try (0..<count).map { index in
            let cognome = "Inventati \(["Uno", "Due", "Tre", "Quattro", "Cinque"][index % 5])"
            let nascita = Fixtures.date(1980, 3, 5 + index)
            let code = CodiceFiscale.compute(
                cognome: cognome, nome: "Maria", sesso: .femmina, nascita: nascita, codiceCatastale: "G713")
            let added = try store.record(
                .addPersona(
                    DatiPersona(cognome: cognome, nome: "Maria", nascita: nascita, codiceFiscale: code)), by: urp)
            guard let persona = added.persona else { throw JourneyFailure("no person") }
            let riga = DatiComponente(persona: persona, parentela: .richiedente, dal: Fixtures.date(2018, 1, 1))
            guard let nucleo = try store.record(.addNucleo([riga]), by: urp).nucleo else {
                throw JourneyFailure("no household")
            }
            var dati = Fixtures.datiDomanda
            dati.presentataIl = Fixtures.date(2018, 9, 17)
            dati.presentataAlle = Fixtures.time(9, index)
            dati.protocollo = Protocollo(numero: 2001 + index, anno: 2018)
            let made = try store.record(.addDomanda(dati, nucleo: nucleo, richiedente: persona), by: urp)
            guard let id = made.domanda else { throw JourneyFailure("no domanda") }
            try store.record(.moveDomanda(id, version: 1, .protocolla), by: urp)
            return id
        }
    }

    /// A domanda that INPS has answered.
    public func answer(_ id: Identifier<Domanda>, _ esito: EsitoInps) throws {
        let store = try store()
        let me = try operatore(.amministrativo)
        let verifica = VerificaComune(
            data: Fixtures.date(2018, 9, 17), isResidenzaConfermata: true, isSoggiornoConfermato: true)
        let events: [DomandaEvent] = [
            .verifica(verifica), .invia(data: Fixtures.date(2018, 9, 18), lotto: "prova", deroga: "prova"),
            .esito(esito),
        ]
        for event in events {
            guard let version = try store.domanda(id)?.version else { throw JourneyFailure("no domanda") }
            try store.record(.moveDomanda(id, version: version, event), by: me)
        }
    }

    /// The codice fiscale of the first of those who apply.
    public static var firstCode: String {
        CodiceFiscale.compute(
            cognome: "Inventati Uno", nome: "Maria", sesso: .femmina, nascita: Fixtures.date(1980, 3, 5),
            codiceCatastale: "G713")?.value ?? ""
    }
}

extension JourneyArchive {
    /// The file of a batch: a header and its rows, readable by nobody else.
    func expectLottoFile(_ name: String, rows: Int) throws {
        let file = directory.appending(path: "Percorso/\(name)")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.first?.hasPrefix("lotto;posizione;fascicolo;protocollo_domanda;") == true)
        #expect(lines.count == rows + 1)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    /// Nothing was refused to who worked, and `percorso verifica` finds nothing wrong.
    func expectHolds() throws { #expect(try verify() == 0) }
}
