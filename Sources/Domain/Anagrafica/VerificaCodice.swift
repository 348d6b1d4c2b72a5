// SPDX-License-Identifier: EUPL-1.2

/// What can be said of a codice fiscale without asking anybody: whether it holds together, and what it says.
///
/// That it holds together is not that it was assigned: only the Agenzia delle Entrate and INPS can say that.
///
/// Source: D.M. Finanze 12-3-1974 and 23-12-1976; docs/FONTI.md 7.1.
public struct VerificaCodice: Hashable, Sendable {
    /// The code without spaces, uppercase; as typed when it is not one.
    public let testo: String
    /// The code, when it is well formed.
    public let codice: CodiceFiscale?
    /// Why it is not valid and what to look at; nil when it is.
    public let problema: Problem?
    /// The dates of birth it allows, the most recent first; none for a provisional code.
    public let nascite: [CalendarDate]
    /// The place of birth as it was then.
    public let luogo: Luogo?

    /// Whether nothing is wrong with it.
    public var isValid: Bool { problema == nil }

    /// Looks at a code as typed.
    ///
    /// - Parameter luoghi: every place that has, or had, a cadastral code.
    public init(_ entry: String, today: CalendarDate, luoghi: (String) -> [Luogo]) {
        switch CodiceFiscale.parse(entry) {
        case .failure(let problem):
            testo = entry.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            (codice, problema, nascite, luogo) = (nil, problem, [], nil)
        case .success(let code):
            testo = code.value
            codice = code
            (problema, nascite, luogo) = Self.look(at: code, today, luoghi)
        }
    }

    private static func look(
        at code: CodiceFiscale, _ today: CalendarDate, _ luoghi: (String) -> [Luogo]
    ) -> (Problem?, [CalendarDate], Luogo?) {
        guard let place = code.codiceCatastale else { return (nil, [], nil) }
        let dates = code.birthDates(today: today)
        guard !dates.isEmpty else {
            let sentence = "La data di nascita che risulta è nel futuro: ricontrollare i caratteri da 7 a 11."
            return (Problem("codice_fiscale_future", sentence), [], nil)
        }
        let known = luoghi(place)
        guard let latest = known.last else {
            let sentence = "Nessun comune o Stato ha il codice \(place): ricontrollare i caratteri da 12 a 15."
            return (Problem("codice_fiscale_place", sentence), dates, nil)
        }
        let lived = dates.filter { date in known.contains { $0.existed(on: date) } }
        guard let birth = lived.first else {
            return (Problem("codice_fiscale_place", gone(latest, dates)), dates, nil)
        }
        return (nil, lived, known.first { $0.existed(on: birth) })
    }

    private static func gone(_ place: Luogo, _ dates: [CalendarDate]) -> String {
        let births = dates.map(\.italian).joined(separator: " o ")
        return "\(place.text) \(place.existence), non alla nascita (\(births)): ricontrollare la data e il luogo."
    }
}

extension Luogo {
    /// "esiste dal 01/01/2017", "è esistito fino al 31/12/2016": when it was there, as the end of a sentence.
    public var existence: String {
        switch (dal, al) {
        case (_, let last?): "è esistito fino al \(last.italian)"
        case (let first?, nil): "esiste dal \(first.italian)"
        case (nil, nil): "esiste"
        }
    }
}
