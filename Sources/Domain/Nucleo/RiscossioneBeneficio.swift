// SPDX-License-Identifier: EUPL-1.2

/// Who may collect the payment for a minor or for somebody who cannot act alone.
///
/// Source: codice civile artt. 320, 357, 394, 404-409; docs/FONTI.md 9.
public struct RiscossioneBeneficio: Hashable, Sendable, Codable {
    /// In what capacity.
    public enum Titolo: String, CaseIterable, Hashable, Sendable, Codable {
        case genitore, tutore, curatore
        case amministratoreDiSostegno = "amministratore_di_sostegno"

        /// The words of the form.
        public var denominazione: String {
            switch self {
            case .genitore: "genitore"
            case .tutore: "tutore"
            case .curatore: "curatore"
            case .amministratoreDiSostegno: "amministratore di sostegno"
            }
        }
    }

    /// In what capacity.
    public var titolo: Titolo
    /// Who, by name.
    public var nominativo: String
    /// The decree ("12/2018 del 3/4/2018"); empty when the law alone gives the power.
    public var decreto: String
    /// What the decree allows ("riscuotere e firmare il progetto").
    public var poteri: String

    /// Who may collect.
    public init(titolo: Titolo, nominativo: String, decreto: String = "", poteri: String = "") {
        self.titolo = titolo
        self.nominativo = nominativo
        self.decreto = decreto
        self.poteri = poteri
    }
}
