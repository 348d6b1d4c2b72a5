// SPDX-License-Identifier: EUPL-1.2

/// One measure of one domain, as it was recorded: a fact, never written again.
///
/// Source: docs/FONTI.md 3.6 (before, on the way and after).
public struct LivelloQuadro: Hashable, Sendable, Codable {
    /// Nil for the household.
    public var persona: Identifier<Persona>?
    /// Of what.
    public var dominio: DominioQuadro
    /// At which moment of the path.
    public var momento: MomentoLivello
    /// Day of the measure.
    public var data: CalendarDate
    /// 1 (worst) to 6 (best): a local scale.
    public var livello: Int
    /// Who recorded it, initial and surname.
    public var operatore: String
    /// When it was recorded.
    public var registrato: Instant

    /// A measure from its parts.
    public init(
        persona: Identifier<Persona>? = nil, dominio: DominioQuadro, momento: MomentoLivello, data: CalendarDate,
        livello: Int, operatore: String, registrato: Instant
    ) {
        self.persona = persona
        self.dominio = dominio
        self.momento = momento
        self.data = data
        self.livello = livello
        self.operatore = operatore
        self.registrato = registrato
    }
}
