// SPDX-License-Identifier: EUPL-1.2

/// What the équipe writes of one domain, for the household or for one member.
public struct VoceQuadro: Hashable, Sendable, Codable {
    /// Nil for the household.
    public var persona: Identifier<Persona>?
    /// Of what.
    public var dominio: DominioQuadro
    /// How things are.
    public var situazione: String
    /// What can be counted on.
    public var risorse: String
    /// What is needed.
    public var bisogni: String
    /// How soon.
    public var priorita: Priorita?
    /// Level at entry, 1 (worst) to 6 (best): a local scale.
    public var livelloIngresso: Int?
    /// Who wrote it last, initial and surname; nil for an archive that did not keep it.
    public var scrittaDa: String?
    /// On which day.
    public var scrittaIl: CalendarDate?

    /// An entry still empty.
    public init(
        persona: Identifier<Persona>? = nil, dominio: DominioQuadro, situazione: String = "", risorse: String = "",
        bisogni: String = "", priorita: Priorita? = nil, livelloIngresso: Int? = nil
    ) {
        self.persona = persona
        self.dominio = dominio
        self.situazione = situazione
        self.risorse = risorse
        self.bisogni = bisogni
        self.priorita = priorita
        self.livelloIngresso = livelloIngresso
    }

    /// True once the situation is described.
    public var isFilled: Bool { !situazione.isEmpty }

    /// True when nothing at all is written in it.
    public var isEmpty: Bool { hasSameWords(as: VoceQuadro(persona: persona, dominio: dominio)) }

    /// True when what people write in it is the same, whoever wrote it.
    public func hasSameWords(as other: VoceQuadro) -> Bool {
        situazione == other.situazione && risorse == other.risorse && bisogni == other.bisogni
            && priorita == other.priorita && livelloIngresso == other.livelloIngresso
    }

    /// "nucleo.abitazione", "12.lavoro": how an entry is named in a form and in what lacks.
    public static func chiave(_ persona: Identifier<Persona>?, _ dominio: DominioQuadro) -> String {
        "\(persona.map { String($0.rawValue) } ?? "nucleo").\(dominio.rawValue)"
    }
}
