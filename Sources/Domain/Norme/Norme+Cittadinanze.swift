// SPDX-License-Identifier: EUPL-1.2

extension Norme {
    /// The states of the European Union with the days they were in it: cadastral code, ISO number, first day, last day.
    ///
    /// Source: the treaties of accession; for the United Kingdom the agreement of withdrawal. The same days are in
    /// `data/cittadinanze.csv`.
    private static let statiUnioneEuropea: [(codice: String, iso: String, dal: CalendarDate, al: CalendarDate?)] = [
        ("ITALIA", "380", data(1958, 1, 1), nil),
        ("Z102", "040", data(1995, 1, 1), nil),
        ("Z103", "056", data(1958, 1, 1), nil),
        ("Z104", "100", data(2007, 1, 1), nil),
        ("Z211", "196", data(2004, 5, 1), nil),
        ("Z149", "191", data(2013, 7, 1), nil),
        ("Z107", "208", data(1973, 1, 1), nil),
        ("Z144", "233", data(2004, 5, 1), nil),
        ("Z109", "246", data(1995, 1, 1), nil),
        ("Z110", "250", data(1958, 1, 1), nil),
        ("Z112", "276", data(1958, 1, 1), nil),
        ("Z115", "300", data(1981, 1, 1), nil),
        ("Z116", "372", data(1973, 1, 1), nil),
        ("Z145", "428", data(2004, 5, 1), nil),
        ("Z146", "440", data(2004, 5, 1), nil),
        ("Z120", "442", data(1958, 1, 1), nil),
        ("Z121", "470", data(2004, 5, 1), nil),
        ("Z126", "528", data(1958, 1, 1), nil),
        ("Z127", "616", data(2004, 5, 1), nil),
        ("Z128", "620", data(1986, 1, 1), nil),
        ("Z114", "826", data(1973, 1, 1), data(2020, 1, 31)),
        ("Z156", "203", data(2004, 5, 1), nil),
        ("Z129", "642", data(2007, 1, 1), nil),
        ("Z155", "703", data(2004, 5, 1), nil),
        ("Z150", "705", data(2004, 5, 1), nil),
        ("Z131", "724", data(1986, 1, 1), nil),
        ("Z132", "752", data(1995, 1, 1), nil),
        ("Z134", "348", data(2004, 5, 1), nil),
    ]

    /// Whether the citizens of a state were citizens of the Union on a day.
    ///
    /// - Parameter codice: the cadastral code ("Z129", "ITALIA") or the ISO number ("642").
    public static func isUnioneEuropea(_ codice: String, on date: CalendarDate) -> Bool {
        statiUnioneEuropea.contains { state in
            (state.codice == codice || state.iso == codice) && state.dal <= date && state.al.map { date <= $0 } ?? true
        }
    }
}
