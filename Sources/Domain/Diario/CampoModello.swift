// SPDX-License-Identifier: EUPL-1.2

/// A field to fill in of a template of the diary.
public struct CampoModello: Hashable, Sendable {
    /// The words before the value.
    public let etichetta: String
    /// What F1 says of it.
    public let aiuto: String
    /// A note made with the template must have it.
    public let isObbligatorio: Bool

    /// A field of a template.
    public init(etichetta: String, aiuto: String = "", isObbligatorio: Bool = false) {
        self.etichetta = etichetta
        self.aiuto = aiuto
        self.isObbligatorio = isObbligatorio
    }
}
