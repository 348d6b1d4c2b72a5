// SPDX-License-Identifier: EUPL-1.2

/// What the person at the counter says about the requirements; all of it may be unknown.
///
/// It serves an optional pre-verifica and need not be stored: INPS verifies the rest on its own archives.
public struct DatiRequisiti: Hashable, Sendable, Codable {
    /// Citizenship or permit of the applicant.
    public var cittadinanza: Cittadinanza?
    /// The day from which the applicant has lived in Italy without interruption.
    public var residenzaDal: CalendarDate?
    /// The ISEE of the household.
    public var isee: Euro?
    /// The ISRE of the household.
    public var isre: Euro?
    /// Real estate other than the home.
    public var immobili: Euro?
    /// Movable assets.
    public var mobiliare: Euro?
    /// Cars and motorcycles of the household; empty when there are none, `nil` when unknown.
    public var veicoli: [VeicoloDichiarato]?
    /// Whether the household has ships or pleasure boats.
    public var imbarcazioni: Bool?
    /// Whether a member receives NASpI or another support for unemployment.
    public var naspi: Bool?
    /// The members, for the family requirement.
    public var componenti: [ComponenteDichiarato]
    /// How many members, when they are not all listed.
    public var numeroComponenti: Int?

    /// What is known.
    public init(
        cittadinanza: Cittadinanza? = nil, residenzaDal: CalendarDate? = nil, isee: Euro? = nil,
        isre: Euro? = nil, immobili: Euro? = nil, mobiliare: Euro? = nil, veicoli: [VeicoloDichiarato]? = nil,
        imbarcazioni: Bool? = nil, naspi: Bool? = nil, componenti: [ComponenteDichiarato] = [],
        numeroComponenti: Int? = nil
    ) {
        self.cittadinanza = cittadinanza
        self.residenzaDal = residenzaDal
        self.isee = isee
        self.isre = isre
        self.immobili = immobili
        self.mobiliare = mobiliare
        self.veicoli = veicoli
        self.imbarcazioni = imbarcazioni
        self.naspi = naspi
        self.componenti = componenti
        self.numeroComponenti = numeroComponenti
    }

    /// The members counted: the number given, or those listed.
    var quantiComponenti: Int? { numeroComponenti ?? (componenti.isEmpty ? nil : componenti.count) }
}
