// SPDX-License-Identifier: EUPL-1.2

/// A payment that a member of the household receives besides the benefit.
public struct TrattamentoPercepito: Hashable, Sendable, Codable {
    /// Whether and why a payment lowers the benefit.
    public enum Natura: String, CaseIterable, Hashable, Sendable, Codable {
        /// Granted by means: it lowers the benefit.
        case provaDeiMezzi = "prova_dei_mezzi"
        /// Not granted by means, such as the indennità di accompagnamento.
        case senzaProvaDeiMezzi = "senza_prova_dei_mezzi"
        /// Left out by the law, such as the indennità of a tirocinio di inclusione, arrears and vouchers.
        case esclusoPerLegge = "escluso_per_legge"
    }

    /// What it is called.
    public var denominazione: String
    /// The amount of a month.
    public var mensile: Euro
    /// Whether it lowers the benefit.
    public var natura: Natura

    /// A payment of so much a month.
    public init(denominazione: String, mensile: Euro, natura: Natura = .provaDeiMezzi) {
        self.denominazione = denominazione
        self.mensile = mensile
        self.natura = natura
    }

    /// A payment that covers several months, spread over them; a lump sum and a thirteenth month cover twelve.
    ///
    /// Source: D.Lgs. 147/2017 art. 4 c. 2.
    public init(denominazione: String, importo: Euro, mesi: Int, natura: Natura = .provaDeiMezzi) {
        self.init(denominazione: denominazione, mensile: importo.divided(by: max(1, mesi)), natura: natura)
    }

    /// Where it is written that it counts, or does not.
    public var fonte: Fonte { .decreto(natura == .esclusoPerLegge ? "art. 4 c. 3" : "art. 4 c. 2") }
}
