// SPDX-License-Identifier: EUPL-1.2

/// Who exercises the responsabilità genitoriale over a minor.
///
/// Source: codice civile artt. 316, 317-bis, 330, 333, 343, 402.
public struct ResponsabilitaGenitoriale: Hashable, Sendable, Codable {
    /// In whose hands it is.
    public enum Esercizio: String, CaseIterable, Hashable, Sendable, Codable {
        case entrambi
        case unGenitore = "un_genitore"
        case tutore, ente

        /// The words of the form.
        public var denominazione: String {
            switch self {
            case .entrambi: "entrambi i genitori"
            case .unGenitore: "un solo genitore"
            case .tutore: "tutore"
            case .ente: "ente o servizio"
            }
        }
    }

    /// In whose hands.
    public var esercizio: Esercizio
    /// Who, by name; empty for both parents.
    public var chi: String
    /// The decree ("12/2018 del 3/4/2018"); empty when there is none.
    public var decreto: String

    /// Who exercises it.
    public init(esercizio: Esercizio, chi: String = "", decreto: String = "") {
        self.esercizio = esercizio
        self.chi = chi
        self.decreto = decreto
    }
}
