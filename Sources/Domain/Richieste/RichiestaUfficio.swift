// SPDX-License-Identifier: EUPL-1.2

/// A request to another office, with its reminders and its answer.
public struct RichiestaUfficio: Hashable, Sendable {
    /// Which.
    public let id: Identifier<RichiestaUfficio>
    /// Version, for a step on top of it.
    public let version: Int
    /// The case.
    public let presa: Identifier<PresaInCarico>
    /// The domanda of the case.
    public let domanda: Identifier<Domanda>
    /// Code of the case file, and the household: for a list of many cases.
    public let fascicolo: String
    /// What was asked.
    public let dati: DatiRichiesta
    /// Where it is.
    public let stato: StatoRichiesta
    /// Day by which an answer is expected now.
    public let entro: CalendarDate
    /// Who wrote it, initial and surname.
    public let operatore: String
    /// What happened afterwards, oldest first.
    public let passi: [PassoRichiesta]

    /// A request as read from the archive.
    public init(
        id: Identifier<RichiestaUfficio>, version: Int, presa: Identifier<PresaInCarico>,
        domanda: Identifier<Domanda>, fascicolo: String, dati: DatiRichiesta, stato: StatoRichiesta,
        entro: CalendarDate, operatore: String, passi: [PassoRichiesta]
    ) {
        self.id = id
        self.version = version
        self.presa = presa
        self.domanda = domanda
        self.fascicolo = fascicolo
        self.dati = dati
        self.stato = stato
        self.entro = entro
        self.operatore = operatore
        self.passi = passi
    }

    /// Code of the case file alone.
    public var codice: String { String(fascicolo.prefix { $0 != "," }) }

    /// An answer is awaited and its day has passed.
    public func isInRitardo(on date: CalendarDate) -> Bool { stato.isAperta && entro < date }
}
