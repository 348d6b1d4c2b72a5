// SPDX-License-Identifier: EUPL-1.2

extension CodiceFiscale {
    /// The codice fiscale a person typed, or what is wrong with it and where.
    ///
    /// Spaces, dots and hyphens are passed over, and case does not matter.
    public static func parse(_ entry: String) -> Result<CodiceFiscale, Problem> {
        let text = entry.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "." }
        guard !text.isEmpty else {
            return .failure(Problem("codice_fiscale_empty", "Manca il codice fiscale: sono 16 caratteri."))
        }
        if let stranger = text.first(where: { !isLetterOrDigit($0) }) {
            return .failure(
                Problem("codice_fiscale_character", "«\(stranger)» non può stare in un codice fiscale: toglierlo."))
        }
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 < 65 }), bytes.count <= 12 { return provisional(bytes, text) }
        guard bytes.count == 16 else {
            return .failure(
                Problem(
                    "codice_fiscale_length",
                    "Il codice fiscale ha 16 caratteri (11 cifre se provvisorio): qui sono \(bytes.count)."))
        }
        if let problem = shapeProblem(bytes) ?? dateProblem(bytes) ?? checkProblem(bytes) { return .failure(problem) }
        return .success(CodiceFiscale(checked: text))
    }

    private static func isLetterOrDigit(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return false }
        return (48...57).contains(byte) || (65...90).contains(byte)
    }

    private static func provisional(_ bytes: [UInt8], _ text: String) -> Result<CodiceFiscale, Problem> {
        guard bytes.count == 11 else {
            return .failure(
                Problem(
                    "codice_fiscale_length",
                    "Il codice fiscale provvisorio ha 11 cifre: qui sono \(bytes.count)."))
        }
        let expected = provisionalCheck(bytes.prefix(10))
        guard Int(bytes[10]) - 48 == expected else {
            return .failure(
                Problem(
                    "codice_fiscale_check",
                    "L'ultima cifra dovrebbe essere \(expected): ricontrollare le undici cifre."))
        }
        return .success(CodiceFiscale(checked: text))
    }

    private static func shapeProblem(_ bytes: [UInt8]) -> Problem? {
        for (index, byte) in bytes.enumerated() {
            let wanted: String?
            if digitPositions.contains(index) {
                wanted = digit(of: byte) == nil ? "una cifra (o una lettera tra L e V di un'omocodia)" : nil
            } else if index == 8 {
                wanted = months.contains(byte) ? nil : "la lettera del mese (A B C D E H L M P R S T)"
            } else {
                wanted = byte < 65 ? "una lettera" : nil
            }
            if let wanted {
                let character = String(decoding: [byte], as: UTF8.self)
                return Problem(
                    "codice_fiscale_position", "Il carattere \(index + 1) è «\(character)»: lì va \(wanted).")
            }
        }
        return nil
    }

    private static func dateProblem(_ bytes: [UInt8]) -> Problem? {
        func number(_ first: Int) -> Int {
            [first, first + 1].reduce(0) { $0 * 10 + Int((digit(of: bytes[$1]) ?? 48) - 48) }
        }
        let (year, written) = (number(6), number(9))
        let day = written > 40 ? written - 40 : written
        guard (1...31).contains(day) else {
            return Problem(
                "codice_fiscale_day",
                "I caratteri 10 e 11 danno il giorno \(written): va da 01 a 31, o da 41 a 71 per le donne.")
        }
        let month = (months.firstIndex(of: bytes[8]) ?? 0) + 1
        let exists = [1900, 2000].contains { CalendarDate(year: $0 + year, month: month, day: day) != nil }
        guard exists else {
            let name = CalendarDate.monthNames[month - 1]
            return Problem(
                "codice_fiscale_date",
                "I caratteri da 7 a 11 danno il \(day) \(name) dell'anno \(Padding.zeros(year, 2)), che non esiste.")
        }
        return nil
    }

    private static func checkProblem(_ bytes: [UInt8]) -> Problem? {
        let expected = checkCharacter(bytes.prefix(15))
        guard bytes[15] != expected else { return nil }
        let letter = String(decoding: [expected], as: UTF8.self)
        return Problem(
            "codice_fiscale_check",
            "Il carattere di controllo dovrebbe essere \(letter): ricontrollare gli altri quindici.")
    }
}
