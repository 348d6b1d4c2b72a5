// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The code of a comune, or of a foreign state, from how a register writes it; each name is looked for once.
final class ImportPlaces {
    private let ambito: Ambito
    private let places: PlaceDirectory
    private var known: [String: String?] = [:]

    init(_ ambito: Ambito, _ places: PlaceDirectory) {
        self.ambito = ambito
        self.places = places
    }

    /// A comune of residence: those of the ambito come first.
    func comune(_ text: String) -> String? {
        let key = FoldedKey.of(text)
        if let index = ambito.nomiComuni.firstIndex(where: { FoldedKey.of($0) == key }) { return ambito.comuni[index] }
        if let code = ambito.comuni.first(where: { $0.lowercased() == key }) { return code }
        return luogo(text).flatMap { $0.hasPrefix("Z") ? nil : $0 }
    }

    /// A birthplace.
    func luogo(_ text: String) -> String? {
        let key = FoldedKey.of(text)
        if key.isEmpty { return nil }
        if let found = known[key] { return found }
        let code = find(text, key)
        known[key] = code
        return code
    }

    private func find(_ text: String, _ key: String) -> String? {
        let isCode = key.utf8.count == 4 && key.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
        if isCode { return places.place(key.uppercased())?.codice }
        // "Pistoia (PT)": the province is not part of the name.
        let name = text.split(separator: "(").first.map(String.init) ?? text
        let wanted = FoldedKey.of(name)
        return places.search(name, limit: 50).first { FoldedKey.of($0.denominazione) == wanted }?.codice
    }
}
