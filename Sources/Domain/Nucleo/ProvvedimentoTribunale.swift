// SPDX-License-Identifier: EUPL-1.2

/// A decree of a court about a member, as a paper names it.
public struct ProvvedimentoTribunale: Hashable, Sendable, Codable {
    /// What it decides.
    public enum Tipo: String, CaseIterable, Hashable, Sendable, Codable {
        case affidoServizio = "affido_servizio"
        case collocamento, limitazione, decadenza
        case nominaTutore = "nomina_tutore"
        case allontanamento, altro

        /// The words of the form.
        public var denominazione: String {
            switch self {
            case .affidoServizio: "affidamento al servizio sociale"
            case .collocamento: "collocamento fuori dalla famiglia"
            case .limitazione: "limitazione della responsabilità genitoriale"
            case .decadenza: "decadenza dalla responsabilità genitoriale"
            case .nominaTutore: "nomina del tutore"
            case .allontanamento: "ordine di protezione o allontanamento"
            case .altro: "altro provvedimento"
            }
        }
    }

    /// What it decides.
    public var tipo: Tipo
    /// The day of the decree.
    public var data: CalendarDate
    /// Its number; may be empty.
    public var numero: String

    /// A decree.
    public init(tipo: Tipo, data: CalendarDate, numero: String = "") {
        self.tipo = tipo
        self.data = data
        self.numero = numero
    }
}
