// SPDX-License-Identifier: EUPL-1.2

/// A template of the diary: the kind of the note and the fields to fill in, from a file that the body may change.
public struct ModelloNota: Hashable, Sendable {
    /// Stable code: the name of the file, without its extension.
    public let codice: String
    /// "Primo colloquio".
    public let titolo: String
    /// Kind of the notes made with it.
    public let tipo: TipoNota
    /// Whether its notes begin as reserved.
    public let isRiservata: Bool
    /// The fields, in order.
    public let campi: [CampoModello]

    /// A template from its parts.
    public init(codice: String, titolo: String, tipo: TipoNota, isRiservata: Bool = false, campi: [CampoModello]) {
        self.codice = codice
        self.titolo = titolo
        self.tipo = tipo
        self.isRiservata = isRiservata
        self.campi = campi
    }

    /// The most fields of a template.
    public static let massimoCampi = 20

    /// The text of a note: one line a field that was filled, then what was written freely.
    ///
    /// - Parameter valori: one for each field, in order; an empty one leaves its line out.
    public func testo(valori: [String], libero: String) -> String {
        let righe = zip(campi, valori).compactMap { campo, valore -> String? in
            valore.allSatisfy(\.isWhitespace) ? nil : "\(campo.etichetta): \(valore)"
        }
        let filled = righe.joined(separator: "\n")
        if libero.allSatisfy(\.isWhitespace) { return filled }
        return filled.isEmpty ? libero : "\(filled)\n\n\(libero)"
    }
}
