// SPDX-License-Identifier: EUPL-1.2

/// A change during the benefit with what follows it and whether it is done; it is never taken away.
public struct VariazioneBeneficio: Hashable, Sendable {
    /// Which.
    public let id: Identifier<VariazioneBeneficio>
    /// Version, for its closing.
    public let version: Int
    /// The case.
    public let presa: Identifier<PresaInCarico>
    /// What is written of it.
    public let dati: DatiVariazioneBeneficio
    /// Last day for what follows; nil when it has no term.
    public let entro: CalendarDate?
    /// Where it is.
    public let stato: StatoVariazioneBeneficio
    /// Day on which it was done, or given up.
    public let chiusaIl: CalendarDate?
    /// How it was done, or why it was given up.
    public let nota: String
    /// Who wrote it, initial and surname.
    public let operatore: String

    /// A change as read from the archive.
    public init(
        id: Identifier<VariazioneBeneficio>, version: Int, presa: Identifier<PresaInCarico>,
        dati: DatiVariazioneBeneficio, entro: CalendarDate?, stato: StatoVariazioneBeneficio,
        chiusaIl: CalendarDate? = nil, nota: String = "", operatore: String = ""
    ) {
        self.id = id
        self.version = version
        self.presa = presa
        self.dati = dati
        self.entro = entro
        self.stato = stato
        self.chiusaIl = chiusaIl
        self.nota = nota
        self.operatore = operatore
    }

    /// It is still to be done and its day has passed.
    public func isInRitardo(on date: CalendarDate) -> Bool { stato == .daFare && entro.map { $0 < date } ?? false }
}
