// SPDX-License-Identifier: EUPL-1.2

/// The scheda, section A, on paper: filled, or blank to be filled by hand.
///
/// A blank one asks what the screen asks, in its order and under its numbers, so that it is typed in as it is read.
/// Source: art. 5 c. 2–4; docs/FONTI.md 3.5 and 9.
public struct FoglioScheda: Hashable, Sendable {
    /// One item as it is printed.
    public struct Voce: Hashable, Sendable {
        /// The words of the form.
        public var testo: String
        /// The answer; for a blank sheet the boxes to tick, or empty for a line to write on.
        public var risposta: String
        /// A line is left to write on.
        public var hasRiga: Bool

        /// An item from its parts.
        public init(testo: String, risposta: String, hasRiga: Bool = false) {
            self.testo = testo
            self.risposta = risposta
            self.hasRiga = hasRiga
        }
    }

    /// Items under a title: a block of the sheet, or a member inside it.
    public struct Gruppo: Hashable, Sendable {
        /// "3e Lavoro e occupabilità", or the name of a member.
        public var titolo: String
        /// A block, not a member inside one.
        public var isBlocco: Bool
        /// The items.
        public var voci: [Voce]

        /// A group from its parts.
        public init(titolo: String, isBlocco: Bool, voci: [Voce]) {
            self.titolo = titolo
            self.isBlocco = isBlocco
            self.voci = voci
        }
    }

    /// Code of the case file; empty for a sheet about nobody.
    public var codice: String
    /// Who applied, or empty.
    public var richiedente: String
    /// Day of presentation of the domanda, and the day by which the analisi is due, in words; empty for nobody.
    public var termine: String
    /// Names of the members with their age, or empty.
    public var componenti: [String]
    /// To be filled by hand.
    public var isBianca: Bool
    /// "Versione 2 di 2, rettificata: motivo", or empty.
    public var versione: String
    /// What is said under the title of a sheet that is not closed.
    public var stato: String
    /// Blocks and members, in the order of the sheet.
    public var gruppi: [Gruppo]

    /// Lines for members on a sheet about nobody.
    static let righeVuote = 5

    /// A blank sheet: about the household of a case file, or about nobody.
    public init(bianca fascicolo: Fascicolo?, on date: CalendarDate, calendario: WorkingCalendar) {
        let members = fascicolo?.nucleo.componenti(on: date) ?? []
        codice = fascicolo?.domanda.codice ?? ""
        richiedente = FoglioScheda.richiedente(fascicolo)
        termine = FoglioScheda.termine(fascicolo, calendario)
        componenti = members.map { FoglioScheda.nome($0, date) }
        isBianca = true
        versione = ""
        stato = "Da compilare a mano e riportare nel programma: i numeri sono quelli dello schermo."
        gruppi = BloccoScheda.allCases.filter { members.isEmpty || $0.isAsked(members, on: date) }.flatMap {
            FoglioScheda.bianco($0, members, date)
        }
    }

    /// A sheet as the operator may read it.
    ///
    /// - Parameter versione: nil for the sheet in work, or in force.
    /// - Throws: `Refusal` when there is no sheet, or no such version.
    public init(
        _ fascicolo: Fascicolo, versione numero: Int?, readsReserved: Bool, on date: CalendarDate,
        calendario: WorkingCalendar
    ) throws(Refusal) {
        let found = numero.flatMap { wanted in fascicolo.versioniAnalisi.first { $0.numero == wanted } }
        guard let sheet = numero == nil ? fascicolo.analisi : found?.analisi,
            !sheet.risposte.isEmpty || numero != nil
        else {
            throw Refusal(
                "scheda_assente",
                numero.map {
                    "La versione \($0) della scheda non c'è: le versioni sono \(fascicolo.versioniAnalisi.count)."
                }
                    ?? "La scheda, sezione A, non è ancora compilata: stampare quella bianca.")
        }
        let day = sheet.data ?? date
        let members = fascicolo.nucleo.componenti(on: day)
        codice = fascicolo.domanda.codice ?? ""
        richiedente = FoglioScheda.richiedente(fascicolo)
        termine = FoglioScheda.termine(fascicolo, calendario)
        componenti = members.map { FoglioScheda.nome($0, day) }
        isBianca = false
        let shown = found ?? fascicolo.versioniAnalisi.last
        versione = FoglioScheda.parole(shown, fascicolo.versioniAnalisi.count)
        stato = sheet.isChiusa ? "" : "Scheda non ancora chiusa: le risposte possono cambiare."
        gruppi = BloccoScheda.allCases.filter { $0.isAsked(members, on: day) }.flatMap {
            FoglioScheda.compilato($0, sheet, members, day, readsReserved)
        }
    }

    private static func parole(_ versione: VersioneAnalisi?, _ count: Int) -> String {
        guard let versione, count > 1 else { return "" }
        let words = "Versione \(versione.numero) di \(count)"
        return versione.numero == 1
            ? words + ", la prima." : words + ", rettificata da \(versione.operatore): \(versione.motivo)"
    }

    private static func richiedente(_ fascicolo: Fascicolo?) -> String {
        fascicolo?.nucleo.componenti.first { $0.persona.id == fascicolo?.domanda.richiedente }?.persona.dati
            .nomeCompleto
            ?? ""
    }

    private static func termine(_ fascicolo: Fascicolo?, _ calendario: WorkingCalendar) -> String {
        guard let day = fascicolo?.domanda.dati.presentataIl else { return "" }
        let term = Termine.compute(.analisiPreliminare, from: day, calendar: calendario)
        return "domanda del \(day.italian), analisi entro il \(term.scade.italian) (\(term.fonte.breve))"
    }

    private static func nome(_ componente: Componente, _ date: CalendarDate) -> String {
        componente.persona.dati.nomeCompleto + (componente.eta(on: date).map { ", \($0) anni" } ?? "")
    }
}
