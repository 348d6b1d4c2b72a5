// SPDX-License-Identifier: EUPL-1.2

/// A fact of article 12 of a household, with what followed: it is never taken away, not even when it was a mistake.
public struct Inadempienza: Hashable, Sendable {
    /// Which.
    public let id: Identifier<Inadempienza>
    /// Version, for a step on top of it.
    public let version: Int
    /// The case.
    public let presa: Identifier<PresaInCarico>
    /// What is written of it.
    public let dati: DatiInadempienza
    /// The step of the ladder proposed when it was recorded.
    public let proposta: GradinoSanzione
    /// Where it is.
    public let stato: StatoInadempienza
    /// Last day to tell INPS, while it is to be told.
    public let entro: CalendarDate?
    /// The convocation it comes from, counted from zero.
    public let convocazione: Int?
    /// Who recorded it, initial and surname.
    public let operatore: String
    /// What followed, oldest first.
    public let passi: [PassoInadempienza]

    /// A fact as read from the archive.
    public init(
        id: Identifier<Inadempienza>, version: Int, presa: Identifier<PresaInCarico>, dati: DatiInadempienza,
        proposta: GradinoSanzione, stato: StatoInadempienza, entro: CalendarDate? = nil, convocazione: Int? = nil,
        operatore: String = "", passi: [PassoInadempienza] = []
    ) {
        self.id = id
        self.version = version
        self.presa = presa
        self.dati = dati
        self.proposta = proposta
        self.stato = stato
        self.entro = entro
        self.convocazione = convocazione
        self.operatore = operatore
        self.passi = passi
    }

    /// The decision of INPS, when there is one.
    public var decisione: PassoInadempienza? { passi.last { $0.tipo == .decisione } }

    /// The benefit was suspended for it and is paid again.
    public var isRipristinata: Bool { passi.contains { $0.tipo == .ripristino } }

    /// The step, as it would be now, of a kind of step; nil when it cannot be made.
    public func next(_ passo: PassoInadempienza.Tipo) -> StatoInadempienza? {
        if passo == .ripristino, decisione?.sanzione != .sospensione || isRipristinata { return nil }
        return stato.next(passo, proposta: proposta)
    }

    /// The formal act that is due now: a call, a second call, the proposal of a suspension.
    public var attoDovuto: PassoInadempienza.Tipo? {
        [.richiamo, .nuovoRichiamo, .sospensione].first { next($0) != nil }
    }
}
