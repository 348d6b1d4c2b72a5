// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Store

/// Cases already on their way before a journey of the assistente sociale begins.
extension JourneyArchive {
    /// The household of `household()`, accepted, assigned and met by the mini-équipe.
    @discardableResult
    public func caseInAnalisi() throws -> Identifier<Domanda> {
        let (nucleo, richiedente) = try household()
        let store = try store()
        let (urp, office, social) = (
            try operatore(.urp), try operatore(.amministrativo), try operatore(.assistenteSociale)
        )
        var dati = DatiDomanda(comune: "G713")
        dati.presentataIl = Fixtures.date(2018, 7, 2)
        dati.presentataAlle = TimeOfDay(hour: 9, minute: 30)
        dati.protocollo = Protocollo(numero: 1234, anno: 2018)
        dati.isFirmata = true
        dati.documento = "AX0000000"
        dati.dsuScade = Fixtures.date(2019, 1, 15)
        let added = try store.record(.addDomanda(dati, nucleo: nucleo, richiedente: richiedente), by: urp)
        guard let id = added.domanda else { throw JourneyFailure("no domanda was recorded") }
        let check = VerificaComune(
            data: Fixtures.date(2018, 7, 4), isResidenzaConfermata: true, isSoggiornoConfermato: true)
        let outcome = EsitoInps(
            stato: .accolta, data: Fixtures.date(2018, 7, 16), importo: Euro(cents: 23_165),
            decorrenza: Fixtures.date(2018, 8, 1))
        let events: [(DomandaEvent, Operatore)] = [
            (.protocolla, urp), (.verifica(check), office),
            (.invia(data: Fixtures.date(2018, 7, 9), lotto: "1", deroga: nil), office), (.esito(outcome), office),
        ]
        for (event, operatore) in events {
            let version = try store.domanda(id)?.version ?? 1
            try store.record(.moveDomanda(id, version: version, event), by: operatore)
        }
        let cpi = try operatore(.consulenteCpi).id
        let steps: [PresaInCaricoEvent] = [
            .assegna(
                data: Fixtures.date(2018, 7, 18), assistente: social.id, consulente: cpi, isGiaInCarico: false),
            .convoca(
                Convocazione(
                    data: Fixtures.date(2018, 9, 18), ora: TimeOfDay(minutesAfterMidnight: 570), luogo: "stanza 2",
                    mezzo: .telefono, avvisatoIl: Fixtures.date(2018, 9, 10))),
            .incontro(data: Fixtures.date(2018, 9, 18), esito: .presente, motivo: ""),
        ]
        for step in steps {
            guard let presa = try store.reloadFascicolo(id, by: social).presa else {
                throw JourneyFailure("the case is not open")
            }
            try store.record(.movePresa(presa.id, version: presa.version, step), by: social)
        }
        return id
    }

    /// The same case, with its analisi closed on 18 September and its project signed the day after.
    @discardableResult
    public func caseSigned() throws -> Identifier<Domanda> {
        let id = try caseInAnalisi()
        let store = try store()
        let social = try operatore(.assistenteSociale)
        let (analysed, signed) = (Fixtures.date(2018, 9, 18), Fixtures.date(2018, 9, 19))
        let nucleo = try store.reloadFascicolo(id, by: social).nucleo
        let closed = AnalisiPreliminare.complete(.soloSociale, nucleo, on: analysed)
        let progetto = ProgettoPersonalizzato(
            apertoIl: signed, figuraDiRiferimento: "Ada Esempio", inizio: signed, fine: signed.adding(months: 12),
            obiettivi: [
                Obiettivo(
                    area: .lavoro, testo: "trovare un lavoro",
                    risultati: [RisultatoAtteso(testo: "un tirocinio", entro: signed.adding(months: 3))])
            ], interventi: [Intervento(codice: "NAZ.3")],
            impegni: [Impegno(tipo: .contatti, testo: "incontri mensili")],
            firme: nucleo.adulti(on: signed).map { FirmaComponente(persona: $0.persona.id, data: signed) },
            luogo: "Pistoia")
        let acts: [(Identifier<PresaInCarico>, Int) -> Act] = [
            { .saveAnalisi($0, version: $1, closed) },
            { .movePresa($0, version: $1, .chiudiAnalisi(data: analysed, esito: .soloSociale)) },
            { .saveProgetto($0, version: $1, progetto) },
            { .signProgetto($0, version: $1, progetto) },
        ]
        for act in acts {
            guard let presa = try store.reloadFascicolo(id, by: social).presa else {
                throw JourneyFailure("the case is not open")
            }
            try store.record(act(presa.id, presa.version), by: social)
        }
        return id
    }
}
