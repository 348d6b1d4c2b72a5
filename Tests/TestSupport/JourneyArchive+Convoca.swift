// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Store

extension JourneyArchive {
    /// INVENTATI Maria's domanda accepted and given to Esempio Ada, with Consulente Carla: what comes before the call.
    @discardableResult
    public func assigned() throws -> Identifier<Domanda> {
        let id = try protocolled()
        let store = try store()
        let office = try operatore(.amministrativo)
        let verifica = VerificaComune(
            data: Fixtures.date(2018, 7, 4), isResidenzaConfermata: true, isSoggiornoConfermato: true)
        let events: [DomandaEvent] = [
            .verifica(verifica), .invia(data: Fixtures.date(2018, 7, 9), lotto: "prova", deroga: "prova"),
            .ricevuta(data: Fixtures.date(2018, 7, 10), protocolloInps: "INPS-2018-1"),
            .esito(
                EsitoInps(
                    stato: .accolta, data: Fixtures.date(2018, 7, 16), importo: Euro(cents: 23_165),
                    decorrenza: Fixtures.date(2018, 8, 1))),
        ]
        for event in events {
            try store.record(.moveDomanda(id, version: try store.domanda(id)?.version ?? 1, event), by: office)
        }
        guard let presa = try store.reloadFascicolo(id, by: office).presa else { throw JourneyFailure("no case") }
        let given = PresaInCaricoEvent.assegna(
            data: Fixtures.date(2018, 7, 18), assistente: try operatore(.assistenteSociale).id,
            consulente: try operatore(.consulenteCpi).id, isGiaInCarico: false)
        try store.record(.movePresa(presa.id, version: presa.version, given), by: office)
        return id
    }

    /// The same household, called for Friday 21 September 2018 at ten.
    @discardableResult
    public func called() throws -> Identifier<Domanda> {
        let id = try assigned()
        let me = try operatore(.assistenteSociale)
        let store = try store()
        guard let presa = try store.reloadFascicolo(id, by: me).presa else { throw JourneyFailure("no case") }
        let call = Convocazione(
            data: Fixtures.date(2018, 9, 21), ora: Fixtures.time(10, 0), luogo: "stanza 2", mezzo: .telefono,
            avvisatoIl: Fixtures.date(2018, 9, 17))
        try store.record(.movePresa(presa.id, version: presa.version, .convoca(call)), by: me)
        return id
    }

    /// An appointment of Esempio Ada, on Friday 21 September 2018 at this hour.
    public func appointment(atHour hour: Int) throws {
        try store().record(
            .addAppuntamento(
                DatiAppuntamento(
                    data: Fixtures.date(2018, 9, 21), ora: Fixtures.time(hour, 0), tipo: .rete,
                    operatori: [try operatore(.assistenteSociale).id], oggetto: "incontro con la scuola")),
            by: try operatore(.assistenteSociale))
    }
}
