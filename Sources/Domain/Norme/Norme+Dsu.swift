// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// The day of the following year on which a DSU stops being valid.
    ///
    /// Source: DPCM 159/2013 art. 10 c. 1; docs/FONTI.md 3.3.
    public static let scadenzaDsu = ParametroNormativo(
        "scadenza_dsu", MonthDay(month: 1, day: 15), decorrenza: inizio, fonte: Fonte("DPCM 159/2013", "art. 10 c. 1"),
        certezza: .media)

    /// The day of the year from which who has a DSU that expires in the following January is told of it, all at once.
    ///
    /// No law sets it: it is the practice of the offices, and leaves six weeks for the appointments at the CAF.
    /// Source: docs/FONTI.md 9.
    public static let avvisoDsu = ParametroNormativo(
        "avviso_dsu", MonthDay(month: 12, day: 1), decorrenza: inizio, fonte: Fonte("prassi degli uffici"),
        certezza: .media)

    /// The last expiry of a DSU that is told on a day: what has expired, and from the day of the warning what expires
    /// with the next January.
    public static func ultimaScadenzaDaAvvisare(on today: CalendarDate) -> CalendarDate {
        guard let warning = avvisoDsu.valore?.date(in: today.year), today >= warning else {
            let coming = scadenzaDsu.valore?.date(in: today.year) ?? today
            return max(today, coming)
        }
        return max(today, scadenzaDsu.valore?.date(in: today.year + 1) ?? today)
    }

    /// The day of the year before from which an expiring DSU is announced to the household.
    ///
    /// Source: docs/FONTI.md 3.3 and 9; a choice of the services, not of the law.
    public static let avvisoScadenzaDsu = ParametroNormativo(
        "avviso_scadenza_dsu", MonthDay(month: 12, day: 1), decorrenza: inizio,
        fonte: Fonte("prassi degli sportelli"), certezza: .daVerificare)

    /// Whether a DSU that expires on `scade` is about to on `date`: from 1 December before, until its last day.
    ///
    /// Only of those that expire around the end of the year, as all do but that of an ISEE corrente.
    public static func isDsuInScadenza(_ scade: CalendarDate, on date: CalendarDate) -> Bool {
        let month = scade.month
        guard month == 12 || month == 1 else { return false }
        let year = month == 12 ? scade.year : scade.year - 1
        guard let first = avvisoScadenzaDsu.valore?.date(in: year) else { return false }
        return first <= date && date <= scade
    }
}
