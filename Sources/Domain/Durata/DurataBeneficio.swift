// SPDX-License-Identifier: EUPL-1.2

/// The months of a benefit, one by one: how many were paid, suspended and lost, how many are left, and when it ends.
///
/// Every month is in one state only, so the months paid, suspended, lost and left always add up to the whole. The month
/// a day is in counts as paid; a month whose amount a sanction lowers or takes away is a month all the same.
///
/// Source: D.Lgs. 147/2017 art. 4 c. 5, art. 17 for the months of SIA; docs/FONTI.md 2.6.
public struct DurataBeneficio: Hashable, Sendable {
    /// First day of the benefit.
    public let decorrenza: CalendarDate
    /// New, renewal, or following the SIA.
    public let tipo: TipoDomanda
    /// Months of SIA already enjoyed, taken from the whole; none are taken from a renewal.
    public let mesiSia: Int
    /// The months of the law: eighteen less those of SIA, or twelve for a renewal.
    public let perLegge: Int
    /// The months as INPS wrote them, when it wrote an end; they prevail.
    public let perInps: Int?
    /// Every month of the benefit, oldest first; more than the whole when the law gives the suspended ones back.
    public let mesi: [MeseBeneficio]
    /// Day on which the benefit ended before its time: decadenza, revoca, rinuncia.
    public let cessato: CalendarDate?
    /// Day the months are counted on.
    public let al: CalendarDate

    /// No benefit lasts longer than this many months, whatever is written.
    private static let longest = 120

    /// The months of a benefit, as known on a day.
    ///
    /// - Parameters:
    ///   - scadenza: the end INPS wrote, which prevails over the months of the law.
    ///   - sospensioni: when the payments stopped and began again.
    ///   - cessato: the day of a decadenza, a revoca or a rinuncia: the months after that of the day are lost.
    public static func compute(
        decorrenza: CalendarDate, tipo: TipoDomanda = .nuova, mesiSia: Int = 0, scadenza: CalendarDate? = nil,
        sospensioni: [PeriodoSospeso] = [], cessato: CalendarDate? = nil, on date: CalendarDate
    ) -> DurataBeneficio {
        let isRenewal = tipo == .rinnovo
        let months = (isRenewal ? Norme.durataRinnovo : Norme.durata).nearest(to: decorrenza).valore
        let sia = isRenewal ? 0 : max(0, mesiSia)
        let perLegge = max(0, months - sia)
        let perInps = scadenza.map { max(0, monthNumber($0) - monthNumber(decorrenza) + 1) }
        let whole = min(perInps ?? perLegge, longest)
        // An end that INPS wrote already holds what it gave back.
        let areRestored = perInps == nil && Norme.mesiSospesiRecuperati.nearest(to: decorrenza).valore
        var mesi: [MeseBeneficio] = []
        var left = whole
        while left > 0, mesi.count < longest {
            let mese = decorrenza.firstOfMonth.adding(months: mesi.count)
            let stato = state(of: mese, sospensioni, cessato, on: date)
            mesi.append(MeseBeneficio(mese: mese, stato: stato))
            if stato != .sospeso || !areRestored { left -= 1 }
        }
        return DurataBeneficio(
            decorrenza: decorrenza, tipo: tipo, mesiSia: sia, perLegge: perLegge, perInps: perInps, mesi: mesi,
            cessato: cessato, al: date)
    }

    private static func state(
        of mese: CalendarDate, _ sospensioni: [PeriodoSospeso], _ cessato: CalendarDate?, on date: CalendarDate
    ) -> StatoMese {
        if let cessato, mese > cessato { return .perso }
        if sospensioni.contains(where: { $0.contains(mese: mese, on: date) }) { return .sospeso }
        return mese <= date ? .pagato : .daPagare
    }

    private static func monthNumber(_ date: CalendarDate) -> Int { date.year * 12 + date.month }

    /// How many months are in a state.
    public func quanti(_ stato: StatoMese) -> Int { mesi.count { $0.stato == stato } }

    /// The months paid, the one of the day included.
    public var pagati: Int { quanti(.pagato) }

    /// The months to be paid still.
    public var restano: Int { quanti(.daPagare) }

    /// All the months, whatever became of them.
    public var intera: Int { mesi.count }

    /// Last day of the last month not lost; nil when no month is left of it.
    public var fine: CalendarDate? { mesi.last { $0.stato != .perso }?.mese.lastOfMonth }

    /// First day on which the renewal can be asked for; nil for what is a renewal already, or ended before its time.
    ///
    /// Source: art. 4 c. 5: not before six months from the last month paid, and once only.
    public var rinnovoDal: CalendarDate? {
        guard tipo != .rinnovo, cessato == nil, let fine else { return nil }
        return Termine.compute(.intervalloRinnovo, from: fine, calendar: WorkingCalendar()).scade.adding(days: 1)
    }
}
