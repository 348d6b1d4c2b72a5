// SPDX-License-Identifier: EUPL-1.2

/// The patto di servizio of a household with work needs only, as the CPI tells it back.
///
/// Source: art. 20 D.Lgs. 150/2015; docs/FONTI.md 1.2, passo 9a.
public struct PattoDiServizio: Hashable, Sendable, Codable {
    /// Day of the signature at the CPI.
    public var firmatoIl: CalendarDate
    /// Number or reference of the CPI.
    public var riferimento: String

    /// Which of the two papers it is.
    public var tipo: Tipo
    /// Day on which the CPI told of it; nil when not written.
    public var saputoIl: CalendarDate?
    /// The members who signed: each able member without work has one; empty when not written.
    public var firmatari: [Identifier<Persona>]

    /// The papers a household with work needs signs at the CPI.
    ///
    /// Source: D.Lgs. 150/2015 artt. 20 e 23; docs/FONTI.md 1.2, passo 9a.
    public enum Tipo: String, CaseIterable, Hashable, Sendable, Codable {
        case patto
        case programma

        /// The words of the form.
        public var denominazione: String {
            self == .patto ? "patto di servizio" : "programma di ricerca intensiva di occupazione"
        }
    }

    /// A patto told back by the CPI.
    public init(
        firmatoIl: CalendarDate, riferimento: String, tipo: Tipo = .patto, saputoIl: CalendarDate? = nil,
        firmatari: [Identifier<Persona>] = []
    ) {
        self.firmatoIl = firmatoIl
        self.riferimento = riferimento
        self.tipo = tipo
        self.saputoIl = saputoIl
        self.firmatari = firmatari
    }
}
