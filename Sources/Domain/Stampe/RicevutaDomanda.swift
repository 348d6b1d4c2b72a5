// SPDX-License-Identifier: EUPL-1.2

/// What the person who hands a domanda in takes home: what was received, from whom, when, and what happens by when.
///
/// It holds no address, telephone, amount or health datum: the paper may be left on a table.
///
/// Source: L. 241/1990, art. 18-bis; D.Lgs. 147/2017 artt. 5, 9; docs/FONTI.md 1.3, 7.3.
public struct RicevutaDomanda: Hashable, Sendable {
    /// One member of the household.
    public struct Familiare: Hashable, Sendable {
        /// "INVENTATI Maria".
        public var nome: String
        /// What they are to the applicant, in words.
        public var parentela: String
        /// Day of birth; nil while unknown.
        public var nascita: CalendarDate?
        /// Empty while unknown.
        public var codiceFiscale: String

        /// A member from the parts that are printed.
        public init(nome: String, parentela: String, nascita: CalendarDate? = nil, codiceFiscale: String = "") {
            self.nome = nome
            self.parentela = parentela
            self.nascita = nascita
            self.codiceFiscale = codiceFiscale
        }
    }

    /// Something that happens by a day, or within a time that runs from a fact still to come.
    public struct Scadenza: Hashable, Sendable {
        /// Who does what.
        public var cosa: String
        /// "entro il 23/07/2018", or the days and the fact they run from.
        public var quando: String
        /// The article.
        public var fonte: String

        /// A date from the parts that are printed.
        public init(cosa: String, quando: String, fonte: String) {
            self.cosa = cosa
            self.quando = quando
            self.fonte = fonte
        }
    }

    /// "0001234/2018".
    public var protocollo: String
    /// Code of the case file ("REI-2018-00311").
    public var codice: String
    /// Day of presentation.
    public var presentataIl: CalendarDate
    /// Time of presentation; nil when it was not written down.
    public var presentataAlle: TimeOfDay?
    /// "ReI, domanda nuova".
    public var misura: String
    /// Name of the comune of residence.
    public var comune: String
    /// Access point, with its hours; empty when unknown.
    public var sportello: String
    /// Opening hours, or empty.
    public var orario: String
    /// Who applied.
    public var richiedente: Familiare
    /// Who handed it in with a delega, or empty.
    public var delegato: String
    /// Everybody in the household on the day of presentation, the applicant first.
    public var componenti: [Familiare]
    /// What was handed in, in words.
    public var consegnato: [String]
    /// What happens by when.
    public var scadenze: [Scadenza]

    /// The receipt of a domanda with a protocol.
    ///
    /// - Throws: `Refusal` for one without.
    public init(
        _ domanda: Domanda, nucleo: Nucleo, ambito: Ambito, punto: PuntoDiAccesso?
    ) throws(Refusal) {
        guard let number = domanda.dati.protocollo, let codice = domanda.codice,
            let day = domanda.dati.presentataIl
        else {
            throw Refusal(
                "ricevuta_senza_protocollo",
                "La domanda non è ancora protocollata: la ricevuta si stampa dopo il protocollo.")
        }
        let dati = domanda.dati
        protocollo = number.text
        self.codice = codice
        presentataIl = day
        presentataAlle = dati.presentataAlle
        misura = "\(dati.misura.denominazione), domanda: \(dati.tipo.denominazione)"
        comune = ambito.nomeComune(dati.comune)
        sportello = punto?.denominazione ?? ""
        orario = punto?.orario ?? ""
        delegato = dati.delega
        let members = nucleo.componenti(on: day)
        let applicant = members.filter { $0.persona.id == domanda.richiedente }
        let others = members.filter { $0.persona.id != domanda.richiedente }
        componenti = (applicant + others).map { Familiare($0) }
        richiedente =
            applicant.first.map { Familiare($0) }
            ?? Familiare(nome: "", parentela: Parentela.richiedente.denominazione)
        consegnato = RicevutaDomanda.consegnato(dati)
        scadenze = dati.misura == .rei ? RicevutaDomanda.scadenze(from: day, ambito.calendario) : []
    }

    /// What was handed in, of what the form asks about.
    private static func consegnato(_ dati: DatiDomanda) -> [String] {
        var items: [String] = []
        if dati.isFirmata { items.append("modulo di domanda firmato") }
        if !dati.documento.isEmpty {
            items.append("documento d'identità: \(dati.documento)" + until(dati.documentoScade))
        }
        if !dati.titoloDiSoggiorno.isEmpty {
            items.append("titolo di soggiorno: \(dati.titoloDiSoggiorno)" + until(dati.titoloScade))
        }
        if !dati.dsu.isEmpty {
            items.append(
                "DSU: \(dati.dsu)" + (dati.dsuDel.map { " del \($0.italian)" } ?? "")
                    + (dati.dsuScade.map { ", valida fino al \($0.italian)" } ?? ""))
        }
        if dati.hasReiCom { items.append("comunicazione dei redditi da lavoro (ReI-Com)") }
        if !dati.delega.isEmpty { items.append("delega a \(dati.delega)") }
        return items
    }

    private static func until(_ date: CalendarDate?) -> String { date.map { ", valido fino al \($0.italian)" } ?? "" }

    private static func scadenze(from day: CalendarDate, _ calendar: WorkingCalendar) -> [Scadenza] {
        func dated(_ what: String, _ term: TermineDiLegge) -> Scadenza {
            let found = Termine.compute(term, from: day, calendar: calendar)
            return Scadenza(cosa: what, quando: "entro il \(found.scade.italian)", fonte: found.fonte.breve)
        }
        func counted(_ what: String, _ term: TermineDiLegge, _ unit: String, _ event: String) -> Scadenza {
            Scadenza(
                cosa: what, quando: "entro \(term.quantita(on: day)) \(unit) \(event)",
                fonte: term.fonte(on: day).breve)
        }
        return [
            dated("Il Comune verifica residenza e soggiorno e invia la domanda all'INPS", .invioInps),
            counted(
                "L'INPS verifica gli altri requisiti e comunica l'esito", .verificaInps, "giorni lavorativi",
                "da quando riceve la domanda"),
            dated(
                "Se la domanda è accolta, il servizio sociale incontra il nucleo per l'analisi preliminare",
                .analisiPreliminare),
            counted(
                "Dopo l'analisi si firma il progetto personalizzato o il patto di servizio", .sottoscrizione,
                "giorni lavorativi", "dall'analisi"),
            counted(
                "Se la domanda è respinta, si può chiedere all'INPS il riesame", .riesame, "giorni",
                "da quando si riceve il rigetto"),
        ]
    }
}

extension RicevutaDomanda.Familiare {
    fileprivate init(_ componente: Componente) {
        let dati = componente.persona.dati
        self.init(
            nome: dati.nomeCompleto, parentela: componente.dati.parentela.denominazione, nascita: dati.nascita,
            codiceFiscale: dati.codiceFiscale?.value ?? "")
    }
}
