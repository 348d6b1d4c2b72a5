// SPDX-License-Identifier: EUPL-1.2

extension Operatore {
    /// The one operator whom a few words name: surname, name and surname in any order, or the initial and the surname.
    ///
    /// Words that fit nobody, or more than one, name nobody: a wrong agenda is worse than none.
    public static func nominato(_ parole: String, in operatori: [Operatore]) -> Operatore? {
        let asked = words(parole)
        guard !asked.isEmpty else { return nil }
        let found = operatori.filter { operatore in
            let surname = words(operatore.cognome)
            let names = words(operatore.nome)
            guard !surname.isEmpty, surname.allSatisfy(asked.contains) else { return false }
            return asked.allSatisfy { word in
                surname.contains(word) || names.contains { $0 == word || (word.count == 1 && $0.hasPrefix(word)) }
            }
        }
        return found.count == 1 ? found.first : nil
    }

    private static func words(_ text: String) -> [String] {
        FoldedKey.of(String(text.map { $0 == "." ? " " : $0 })).split(separator: " ").map(String.init)
    }
}
