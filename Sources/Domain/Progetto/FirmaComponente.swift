// SPDX-License-Identifier: EUPL-1.2

/// The signature of an adult member, or why it lacks.
public struct FirmaComponente: Hashable, Sendable, Codable {
    /// Who.
    public var persona: Identifier<Persona>
    /// Day of the signature; nil when not signed.
    public var data: CalendarDate?
    /// Why not, documented.
    public var motivoMancata: String

    /// A signature, or its lack with a reason.
    public init(persona: Identifier<Persona>, data: CalendarDate? = nil, motivoMancata: String = "") {
        self.persona = persona
        self.data = data
        self.motivoMancata = motivoMancata
    }
}
