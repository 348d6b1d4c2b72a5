// SPDX-License-Identifier: EUPL-1.2

extension DatiPersona {
    /// Where a letter goes, a line each; empty when it is handed over.
    ///
    /// A homeless person is handed the letter: a via fittizia has no letter box.
    func indirizzoPostale(_ comune: String) -> [String] {
        guard !isSenzaDimora else { return [] }
        let place = domicilio.isEmpty ? residenza : domicilio
        let town = [place.cap, comune].filter { !$0.isEmpty }.joined(separator: " ")
        return [place.via, town].filter { !$0.isEmpty }
    }
}
