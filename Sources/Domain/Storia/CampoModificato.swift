// SPDX-License-Identifier: EUPL-1.2

/// A field that a change has written: its label, the value it had and the one it got; empty is no value.
public struct CampoModificato: Hashable, Sendable {
    /// "Telefono".
    public let etichetta: String
    /// The value before.
    public let prima: String
    /// The value after.
    public let dopo: String

    /// A field changed.
    public init(_ etichetta: String, prima: String, dopo: String) {
        self.etichetta = etichetta
        self.prima = prima
        self.dopo = dopo
    }

    /// "0573 000000 → 0573 111111", with «vuoto» for no value.
    public var inParole: String {
        "\(prima.isEmpty ? "vuoto" : prima) → \(dopo.isEmpty ? "vuoto" : dopo)"
    }

    /// The fields that differ between two writings, in the order of the later one, then those that are no more.
    public static func between(_ prima: [CampoStoria], _ dopo: [CampoStoria]) -> [CampoModificato] {
        let former = Dictionary(prima.map { ($0.etichetta, $0.valore) }, uniquingKeysWith: { first, _ in first })
        let present = Set(dopo.map(\.etichetta))
        let changed = dopo.compactMap { campo -> CampoModificato? in
            let before = former[campo.etichetta] ?? ""
            guard before != campo.valore else { return nil }
            return CampoModificato(campo.etichetta, prima: before, dopo: campo.valore)
        }
        let gone = prima.filter { !present.contains($0.etichetta) && !$0.valore.isEmpty }
            .map { CampoModificato($0.etichetta, prima: $0.valore, dopo: "") }
        return changed + gone
    }
}
