// SPDX-License-Identifier: EUPL-1.2

/// A member of the équipe multidisciplinare.
///
/// Source: docs/FONTI.md 3.6; Tabelle 5–6.
public struct ComponenteEquipe: Hashable, Sendable, Codable {
    /// Who, when the person is an operator of the archive.
    public var operatore: Identifier<Operatore>?
    /// Name, for those who are not.
    public var nome: String
    /// Body ("Società della Salute", "UFSMA").
    public var ente: String
    /// Profile ("assistente sociale", "tutor").
    public var profilo: String
    /// Part in the équipe.
    public var ruolo: RuoloEquipe
    /// Hours a month planned.
    public var oreMensili: Int
    /// Body and profile among those of the plan; nil in équipes written before they were told.
    public var tipo: TipoComponente?
    /// The person's agreement, for a specialised service.
    public var consenso: ConsensoInvito?

    /// A member from its fields.
    public init(
        operatore: Identifier<Operatore>? = nil, nome: String, ente: String, profilo: String, ruolo: RuoloEquipe,
        oreMensili: Int = 12, tipo: TipoComponente? = nil, consenso: ConsensoInvito? = nil
    ) {
        self.operatore = operatore
        self.nome = nome
        self.ente = ente
        self.profilo = profilo
        self.ruolo = ruolo
        self.oreMensili = oreMensili
        self.tipo = tipo
        self.consenso = consenso
    }

    /// Comes in beyond the base: by the plan, or because invited.
    public var isOltreLaBase: Bool { tipo.map { !$0.isBase } ?? (ruolo == .invitato) }

    /// Whether this member has a place of the base; of one whose kind was never told, the profile says it.
    func covers(_ base: TipoComponente) -> Bool {
        tipo.map { $0 == base } ?? (!isOltreLaBase && FoldedKey.of(profilo) == FoldedKey.of(base.profilo))
    }

    /// A specialised service without the agreement that must come first.
    public var lacksConsenso: Bool {
        guard tipo?.needsConsenso == true else { return false }
        return consenso?.persona.allSatisfy(\.isWhitespace) ?? true
    }
}
