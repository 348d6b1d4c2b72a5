// SPDX-License-Identifier: EUPL-1.2

/// One thing in which a codice fiscale and the personal data do not agree.
public struct Discordanza: Hashable, Sendable {
    /// Which of the data.
    public enum Dato: String, CaseIterable, Hashable, Sendable {
        case cognome, nome, sesso, nascita
        case luogo = "luogoNascita"
    }

    /// Which of the data.
    public let dato: Dato
    /// What the code has in its place: "RSS", "femmina", "05/03/1980", "H501".
    public let nelCodice: String

    /// A disagreement over one of the data.
    public init(_ dato: Dato, nelCodice: String) {
        self.dato = dato
        self.nelCodice = nelCodice
    }

    /// "il cognome darebbe altre lettere: nel codice c'è RSS".
    public var spiegazione: String {
        switch dato {
        case .cognome: "il cognome dà altre lettere, nel codice c'è \(nelCodice)"
        case .nome: "il nome dà altre lettere, nel codice c'è \(nelCodice)"
        case .sesso: "il sesso nel codice è \(nelCodice)"
        case .nascita: "la nascita nel codice è \(nelCodice)"
        case .luogo: "il luogo di nascita nel codice è \(nelCodice)"
        }
    }
}

extension CodiceFiscale {
    /// What in the personal data does not agree with the code; data that lack agree, a provisional code says nothing.
    public func discordanze(with dati: DatiPersona) -> [Discordanza] {
        guard !isProvisional else { return [] }
        var found: [Discordanza] = []
        let letters = Array(value.utf8.prefix(6))
        func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        // A name that is not known, or that a person does not have, cannot disagree.
        func isWritten(_ name: String) -> Bool { !name.allSatisfy(\.isWhitespace) }
        if isWritten(dati.cognome), Self.cognomeLetters(dati.cognome) != Array(letters[0..<3]) {
            found.append(Discordanza(.cognome, nelCodice: text(letters[0..<3])))
        }
        if isWritten(dati.nome), Self.nomeLetters(dati.nome) != Array(letters[3..<6]) {
            found.append(Discordanza(.nome, nelCodice: text(letters[3..<6])))
        }
        if let sesso, let typed = dati.sesso, typed != sesso {
            found.append(Discordanza(.sesso, nelCodice: sesso.denominazione))
        }
        // A birth in the past is one of the dates the code allows, whatever today is.
        if let nascita = dati.nascita {
            let dates = birthDates(today: nascita.adding(days: 1))
            if !dates.contains(nascita) {
                found.append(Discordanza(.nascita, nelCodice: birthText(near: nascita)))
            }
        }
        if let place = codiceCatastale, !dati.luogoNascita.isEmpty, dati.luogoNascita != place {
            found.append(Discordanza(.luogo, nelCodice: place))
        }
        return found
    }

    /// The birth of the code in the century of another date.
    private func birthText(near date: CalendarDate) -> String {
        let all = birthDates(today: CalendarDate(year: date.year + 100, month: 12, day: 31) ?? date)
        return all.min { abs($0.dayNumber - date.dayNumber) < abs($1.dayNumber - date.dayNumber) }?.italian ?? ""
    }
}
