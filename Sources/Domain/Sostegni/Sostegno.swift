// SPDX-License-Identifier: EUPL-1.2

/// A support of a signed project with its life: every fact from the signature on, oldest first.
///
/// It outlives the version of the project it was signed in: a revision that keeps it goes on with the same facts.
/// Source: docs/FONTI.md 3.7 and 4.1 (K7).
public struct Sostegno: Hashable, Sendable {
    /// A fact with who recorded it.
    public struct Voce: Hashable, Sendable {
        /// The fact.
        public let fatto: FattoSostegno
        /// Initial and surname.
        public let operatore: String

        /// A fact as read from the archive.
        public init(_ fatto: FattoSostegno, operatore: String) {
            self.fatto = fatto
            self.operatore = operatore
        }
    }

    /// Which.
    public let id: Identifier<Sostegno>
    /// The case, with the version a new fact is recorded on.
    public let presa: Identifier<PresaInCarico>
    /// Version of the case.
    public let versionePresa: Int
    /// The domanda of the case.
    public let domanda: Identifier<Domanda>
    /// Code of the case file, and the household: for a list of many cases.
    public let fascicolo: String
    /// Place among the supports of the last signed project; nil when the last revision left it out.
    public let ordine: Int?
    /// What the project says of it; the state is that of the last fact.
    public let intervento: Intervento
    /// The day on which the project that has it was signed.
    public let firmatoIl: CalendarDate
    /// The first day on which it was active; nil while it was not, or when an earlier archive did not say.
    public let avviatoIl: CalendarDate?
    /// What is left of its facts; empty in a list of many cases, where only the last is read.
    public let voci: [Voce]

    /// A support as read from the archive.
    public init(
        id: Identifier<Sostegno>, presa: Identifier<PresaInCarico>, versionePresa: Int, domanda: Identifier<Domanda>,
        fascicolo: String, ordine: Int?, intervento: Intervento, firmatoIl: CalendarDate, avviatoIl: CalendarDate?,
        voci: [Voce]
    ) {
        self.id = id
        self.presa = presa
        self.versionePresa = versionePresa
        self.domanda = domanda
        self.fascicolo = fascicolo
        self.ordine = ordine
        self.intervento = intervento
        self.firmatoIl = firmatoIl
        self.avviatoIl = avviatoIl
        self.voci = voci
    }

    /// Where it is.
    public var stato: StatoIntervento { intervento.stato }

    /// The last fact.
    public var ultima: Voce? { voci.last }

    /// Day of the last fact.
    public var ultimoFatto: CalendarDate { ultima?.fatto.data ?? firmatoIl }

    /// Code of the case file alone.
    public var codiceFascicolo: String { String(fascicolo.prefix { $0 != "," }) }

    /// How much was delivered so far.
    public var erogato: Int { voci.reduce(0) { $0 + ($1.fatto.quantita ?? 0) } }

    /// The day it is awaited: its start while it has not begun, its end afterwards; nil when the project gives none.
    public var atteso: CalendarDate? { stato.isDaAttivare ? intervento.dal : intervento.al }

    /// Its day has passed: it should have begun, or it should have ended.
    public func isInRitardo(on date: CalendarDate) -> Bool {
        stato.isInCoda && atteso.map { $0 < date } ?? false
    }

    /// Working days from the signature to the first start; nil while it has not begun.
    ///
    /// Source: docs/FONTI.md 4.1 (K7).
    public func giorniAllAvvio(_ calendar: WorkingCalendar) -> Int? {
        avviatoIl.map { calendar.workingDays(from: firmatoIl, to: $0) }
    }

    /// What keeps a fact from being recorded on it.
    public func problems(_ fatto: FattoSostegno, today: CalendarDate) -> [Problem] {
        SostegnoMachine.problems(fatto, from: stato, ultimo: ultimoFatto, firmatoIl: firmatoIl, today: today)
    }
}
