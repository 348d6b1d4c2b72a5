// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// Households carried along the path, as the screens would.
extension Archive {
    /// A household: an adult who applies and a minor.
    func nucleo(cognome: String = "Inventati", nome: String = "Maria") throws -> (
        Identifier<Nucleo>, [Identifier<Persona>]
    ) {
        let place = "Z\(100 + (try count("SELECT count(*) FROM persone")))"
        let code = CodiceFiscale.compute(
            cognome: cognome, nome: nome, sesso: .femmina, nascita: day(1980, 3, 5), codiceCatastale: place)
        let adult = try store.record(
            .addPersona(
                DatiPersona(cognome: cognome, nome: nome, nascita: day(1980, 3, 5), codiceFiscale: code)), by: urp)
        let minor = try store.record(
            .addPersona(DatiPersona(cognome: cognome, nome: "Luca", nascita: day(2010, 1, 1))), by: urp)
        let persone = [try #require(adult.persona), try #require(minor.persona)]
        let receipt = try store.record(
            .addNucleo([
                DatiComponente(persona: persone[0], parentela: .richiedente, dal: day(2018, 1, 1)),
                DatiComponente(persona: persone[1], parentela: .figlio, dal: day(2018, 1, 1)),
            ]), by: urp)
        return (try #require(receipt.nucleo), persone)
    }

    /// A complete form.
    func form(presentataIl: CalendarDate, comune: String = "G713", alle: TimeOfDay? = nil) -> DatiDomanda {
        var dati = DatiDomanda(comune: comune)
        dati.presentataIl = presentataIl
        dati.presentataAlle = alle ?? time(9, 30)
        dati.protocollo = Protocollo(numero: 1000 + next(), anno: presentataIl.year)
        dati.isFirmata = true
        dati.documento = "CI AA0000000"
        dati.dsuScade = day(2019, 1, 15)
        return dati
    }

    /// A domanda just protocolled.
    func presentata(
        _ data: CalendarDate = day(2018, 7, 2), cognome: String = "Inventati", comune: String = "G713",
        alle: TimeOfDay? = nil
    ) throws -> Identifier<Domanda> {
        let (nucleo, persone) = try nucleo(cognome: cognome)
        let dati = form(presentataIl: data, comune: comune, alle: alle)
        let added = try store.record(.addDomanda(dati, nucleo: nucleo, richiedente: persone[0]), by: urp)
        let id = try #require(added.domanda)
        try store.record(.moveDomanda(id, version: 1, .protocolla), by: urp)
        return id
    }

    /// Applies events of axis A in turn, reading the version each time.
    @discardableResult
    func move(_ id: Identifier<Domanda>, _ events: DomandaEvent...) throws -> Receipt {
        var last = Receipt()
        for event in events {
            let version = try #require(try store.domanda(id)).version
            last = try store.record(.moveDomanda(id, version: version, event), by: amministrativo)
        }
        return last
    }

    /// A domanda sent and accepted: its presa in carico is open.
    func accolta(
        _ data: CalendarDate = day(2018, 7, 2), cognome: String = "Inventati", comune: String = "G713"
    ) throws -> Identifier<Domanda> {
        let id = try presentata(data, cognome: cognome, comune: comune)
        try move(
            id,
            .verifica(
                VerificaComune(
                    data: data.adding(days: 2), isResidenzaConfermata: true, isSoggiornoConfermato: true)),
            .invia(data: data.adding(days: 7), lotto: "L1", deroga: "prova"),
            .ricevuta(data: data.adding(days: 8), protocolloInps: "INPS.1"),
            .esito(
                EsitoInps(
                    stato: .accolta, data: data.adding(days: 14), importo: Euro(cents: 23_165),
                    decorrenza: data.adding(months: 1).firstOfMonth)))
        return id
    }

    /// Applies events of axis B in turn, reading the version each time.
    @discardableResult
    func move(
        _ id: Identifier<Domanda>, by operatore: Operatore? = nil, _ events: PresaInCaricoEvent...
    ) throws -> Receipt {
        var last = Receipt()
        for event in events {
            last = try act(id, by: operatore) { .movePresa($0, version: $1, event) }
        }
        return last
    }

    /// Records an act on a case at its current version.
    @discardableResult
    func act(
        _ id: Identifier<Domanda>, by operatore: Operatore? = nil,
        _ make: (Identifier<PresaInCarico>, Int) throws -> Act
    ) throws -> Receipt {
        let presa = try #require(try store.reloadFascicolo(id, by: supervisore).presa)
        return try store.record(try make(presa.id, presa.version), by: operatore ?? assistente)
    }

    /// A household met by the mini-équipe.
    func inAnalisi(
        _ data: CalendarDate = day(2018, 7, 2), cognome: String = "Inventati", comune: String = "G713"
    ) throws -> Identifier<Domanda> {
        let id = try accolta(data, cognome: cognome, comune: comune)
        try move(
            id,
            .assegna(
                data: data.adding(days: 16), assistente: assistente.id, consulente: consulente.id,
                isGiaInCarico: false),
            .convoca(
                Convocazione(
                    data: data.adding(days: 20), ora: time(9, 30), luogo: "stanza 2", mezzo: .telefono,
                    avvisatoIl: data.adding(days: 17))),
            .incontro(data: data.adding(days: 20), esito: .presente, motivo: ""))
        return id
    }

    /// A sheet in which nothing mandatory lacks, with the given outcome.
    func sheet(_ id: Identifier<Domanda>, _ esito: EsitoAnalisi, on date: CalendarDate) throws -> AnalisiPreliminare {
        let nucleo = try store.reloadFascicolo(id, by: supervisore).nucleo
        var analisi = AnalisiPreliminare()
        analisi.risposte["5.esito"] = esito.rawValue
        analisi.risposte["5.data"] = date.iso
        analisi.risposte["5.motivo"] = "valutazione"
        while true {
            let missing = analisi.missing(componenti: nucleo.componenti(on: date), on: date).compactMap(\.field)
            let blank = missing.filter { analisi[$0].isEmpty }
            guard !blank.isEmpty else { return analisi }
            for key in blank { analisi.risposte[key] = key.hasSuffix("difficolta") ? "assente" : "s" }
        }
    }

    /// A household whose analisi is closed with an outcome.
    func analizzata(
        _ esito: EsitoAnalisi, _ data: CalendarDate = day(2018, 7, 2), cognome: String = "Inventati",
        comune: String = "G713"
    ) throws -> Identifier<Domanda> {
        let id = try inAnalisi(data, cognome: cognome, comune: comune)
        let date = data.adding(days: 25)
        let analisi = try sheet(id, esito, on: date)
        try act(id) { .saveAnalisi($0, version: $1, analisi) }
        try move(id, .chiudiAnalisi(data: date, esito: esito))
        return id
    }

    /// An operator of another body becomes a member of the équipe of a case.
    func join(_ operatore: Operatore, _ id: Identifier<Domanda>) throws {
        var equipe = try store.reloadFascicolo(id, by: supervisore).equipe
        equipe.componenti.append(
            ComponenteEquipe(
                operatore: operatore.id, nome: operatore.nomeBreve, ente: operatore.ente, profilo: "",
                ruolo: .componente))
        try act(id) { .saveEquipe($0, version: $1, equipe) }
    }

    /// A project ready to be signed on a day.
    func progetto(_ id: Identifier<Domanda>, signedOn date: CalendarDate) throws -> ProgettoPersonalizzato {
        let nucleo = try store.reloadFascicolo(id, by: supervisore).nucleo
        return ProgettoPersonalizzato(
            apertoIl: date, figuraDiRiferimento: "Anna Esempio", inizio: date, fine: date.adding(months: 12),
            obiettivi: [
                Obiettivo(
                    area: .lavoro, testo: "trovare un lavoro",
                    risultati: [RisultatoAtteso(testo: "un tirocinio", entro: date.adding(months: 3))])
            ], interventi: [Intervento(codice: "NAZ.3")],
            impegni: [Impegno(tipo: .contatti, testo: "incontri mensili")],
            firme: nucleo.adulti(on: date).map { FirmaComponente(persona: $0.persona.id, data: date) },
            luogo: "Pistoia")
    }
}
