// SPDX-License-Identifier: EUPL-1.2

/// What the access register is narrowed to.
public struct FiltroRegistro: Hashable, Sendable {
    /// Only one point of access.
    public var punto: Identifier<PuntoDiAccesso>?
    /// Only contacts with this reason.
    public var motivo: MotivoAccesso?
    /// Only one operator.
    public var operatore: Identifier<Operatore>?
    /// Only persons whose name is found by this text; empty for all.
    public var persona: String

    /// A filter; without arguments it narrows nothing.
    public init(
        punto: Identifier<PuntoDiAccesso>? = nil, motivo: MotivoAccesso? = nil,
        operatore: Identifier<Operatore>? = nil, persona: String = ""
    ) {
        self.punto = punto
        self.motivo = motivo
        self.operatore = operatore
        self.persona = persona
    }

    /// Narrows nothing.
    public var isEmpty: Bool { self == FiltroRegistro() }
}
