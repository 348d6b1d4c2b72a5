// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Somebody openly invented, with the codice fiscale that follows from names and birth; no two alike.
struct PersonaInventata {
    let cognome: String
    let nome: String
    let codice: String
    let dati: DatiPersona

    private static let surnames = ["Inventati", "Fittizi", "Esempio", "Campione", "Provini", "Modelli", "Fantasia"]
    private static let names = [
        ("Maria", Sesso.femmina), ("Luca", .maschio), ("Sofia", .femmina), ("Dario", .maschio), ("Elena", .femmina),
        ("Nicola", .maschio), ("Giulia", .femmina), ("Pietro", .maschio), ("Zoe", .femmina),
    ]

    /// The person of a number, from 0 to 62.
    init(_ number: Int) throws {
        cognome = Self.surnames[number % Self.surnames.count]
        let (nome, sesso) = Self.names[number % Self.names.count]
        self.nome = nome
        let nascita = Fixtures.date(1950 + number, 1 + number % 12, 1 + number % 28)
        guard
            let codice = CodiceFiscale.compute(
                cognome: cognome, nome: nome, sesso: sesso, nascita: nascita, codiceCatastale: "G713")
        else { throw JourneyFailure("no codice fiscale for person \(number)") }
        self.codice = codice.value
        dati = DatiPersona(
            cognome: cognome, nome: nome, sesso: sesso, nascita: nascita, luogoNascita: "G713", codiceFiscale: codice,
            residenza: Indirizzo(via: "Via Prova \(number + 1)", cap: "51100", comune: "G713"))
    }

    /// What is typed to find them among the others: the beginnings of surname and name.
    var search: String { "\(cognome.prefix(4)) \(nome.prefix(3))".lowercased() }
}
