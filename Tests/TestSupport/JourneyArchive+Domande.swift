// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Store

/// What is in the archive before a journey of the domanda begins.
extension JourneyArchive {
    /// INVENTATI Maria and her household of two, already known to the counter.
    @discardableResult
    public func household() throws -> (nucleo: Identifier<Nucleo>, richiedente: Identifier<Persona>) {
        let store = try store()
        let urp = try operatore(.urp)
        var ids: [Identifier<Persona>] = []
        for dati in [Fixtures.maria.dati, Fixtures.nicolo.dati] {
            let receipt = try store.record(.addPersona(dati), by: urp)
            guard let id = receipt.persona else { throw JourneyFailure("no person was recorded") }
            ids.append(id)
        }
        let since = Fixtures.date(2017, 1, 1)
        let receipt = try store.record(
            .addNucleo([
                DatiComponente(persona: ids[0], parentela: .richiedente, dal: since),
                DatiComponente(persona: ids[1], parentela: .figlio, dal: since),
            ]), by: urp)
        guard let nucleo = receipt.nucleo else { throw JourneyFailure("no household was recorded") }
        return (nucleo, ids[0])
    }

    /// The same household, with a benefit of six months that ended on 30 June 2018.
    public func endedBenefit() throws {
        let (nucleo, richiedente) = try household()
        let store = try store()
        let (urp, office) = (try operatore(.urp), try operatore(.amministrativo))
        var dati = DatiDomanda(comune: "G713")
        dati.presentataIl = Fixtures.date(2017, 12, 15)
        dati.protocollo = Protocollo(numero: 9, anno: 2017)
        dati.isFirmata = true
        dati.documento = "AX0000000"
        dati.mesiSia = 12
        let added = try store.record(.addDomanda(dati, nucleo: nucleo, richiedente: richiedente), by: urp)
        guard let id = added.domanda else { throw JourneyFailure("no domanda was recorded") }
        let check = VerificaComune(
            data: Fixtures.date(2017, 12, 18), isResidenzaConfermata: true, isSoggiornoConfermato: true)
        let outcome = EsitoInps(
            stato: .accolta, data: Fixtures.date(2017, 12, 28), importo: Euro(cents: 29_438),
            decorrenza: Fixtures.date(2018, 1, 1), scadenza: Fixtures.date(2018, 6, 30))
        let events: [(DomandaEvent, Operatore)] = [
            (.protocolla, urp), (.verifica(check), office),
            (.invia(data: Fixtures.date(2017, 12, 19), lotto: "1", deroga: nil), office), (.esito(outcome), office),
            (.termina(data: Fixtures.date(2018, 6, 30)), office),
        ]
        for (event, operatore) in events {
            let version = try store.domanda(id)?.version ?? 1
            try store.record(.moveDomanda(id, version: version, event), by: operatore)
        }
    }
}
