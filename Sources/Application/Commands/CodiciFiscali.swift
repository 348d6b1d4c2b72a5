// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The codici fiscali of the command line: they need the data files and no archive.
public struct CodiciFiscali {
    private let places: PlaceDirectory
    private let today: CalendarDate

    /// Over the data files of a program.
    ///
    /// - Throws: `CommandFailure` when they are not there: without them no place can be told from a wrong one.
    public init(_ environment: AppEnvironment) throws {
        let data = DataDirectory(environment)
        guard data.path != nil else {
            throw CommandFailure(
                "Mancano i file dei comuni e degli Stati esteri: indicare la loro cartella con PERCORSO_DATI.",
                status: .noInput)
        }
        places = PlaceDirectory(data)
        today = environment.rome().date
    }

    /// What can be said of each code, in the order given.
    public func verifica(_ codes: [String]) -> [VerificaCodice] {
        codes.map { VerificaCodice($0, today: today) { places.places($0) } }
    }

    /// The code that follows from the personal data.
    ///
    /// - Parameters:
    ///   - luogo: the name of a comune or foreign state, also with its province as "Castro (LE)", or its code.
    /// - Throws: `CommandFailure` that names the option, with the remedy.
    public func calcola(
        cognome: String, nome: String, sesso: String, nascita: String, luogo: String
    ) throws -> (codice: CodiceFiscale, luogo: Luogo) {
        for (option, text) in [("--cognome", cognome), ("--nome", nome)] where !text.isEmpty {
            guard FoldedKey.of(text).utf8.contains(where: { (97...122).contains($0) }) else {
                throw failure(option, text, "servono lettere dell'alfabeto latino, come sul documento.")
            }
        }
        guard !cognome.isEmpty || !nome.isEmpty else {
            throw CommandFailure("Manca il nome: scrivere --cognome, --nome o tutti e due.", status: .usage)
        }
        guard let known = Sesso(rawValue: sesso.uppercased()) else {
            throw failure("--sesso", sesso, "scrivere F oppure M.", .usage)
        }
        let date: CalendarDate
        switch CalendarDate.parse(entry: nascita, today: today) {
        case .success(let parsed): date = parsed
        case .failure(let problem): throw failure("--nascita", nascita, problem.sentence, .usage)
        }
        guard date <= today else { throw failure("--nascita", nascita, "la data è nel futuro: controllarla.") }
        let place = try place(luogo, on: date)
        guard
            let code = CodiceFiscale.compute(
                cognome: cognome, nome: nome, sesso: known, nascita: date, codiceCatastale: place.codice)
        else { throw failure("--luogo", luogo, "il codice catastale non va bene: sono una lettera e tre cifre.") }
        return (code, place)
    }

    /// The one place that had this name or code on a day.
    private func place(_ text: String, on date: CalendarDate) throws -> Luogo {
        let known = places.named(text)
        let then = known.filter { $0.existed(on: date) }
        if let only = then.first, Set(then.map(\.codice)).count == 1 { return only }
        if !then.isEmpty {
            let choices = then.map { "\($0.codice) per \($0.text)" }.joined(separator: ", ")
            throw failure("--luogo", text, "più luoghi hanno questo nome, scrivere il codice: \(choices).")
        }
        if let gone = known.last {
            throw failure(
                "--luogo", text,
                "\(gone.text) \(gone.existence), non alla nascita del \(date.italian): scrivere il luogo di allora.")
        }
        let near = places.search(text, limit: 3).map { "\($0.text) \($0.codice)" }
        let hint = near.isEmpty ? "controllare il nome, o scrivere il codice catastale." : "forse \(list(near))."
        throw failure("--luogo", text, "nessun comune o Stato estero si chiama così: \(hint)")
    }

    private func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " o " + last
    }

    private func failure(
        _ option: String, _ text: String, _ sentence: String, _ status: CommandFailure.Status = .badData
    ) -> CommandFailure {
        CommandFailure("\(option) «\(text)»: \(sentence)", status: status)
    }
}
