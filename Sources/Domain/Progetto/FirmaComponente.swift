// SPDX-License-Identifier: EUPL-1.2

/// The signature of an adult member, or why it lacks.
///
/// Source: art. 6 c. 1; docs/FONTI.md 1.5, asse B, and 9.
public struct FirmaComponente: Hashable, Sendable, Codable {
    /// Who.
    public var persona: Identifier<Persona>
    /// Day of the signature; nil when not signed.
    public var data: CalendarDate?
    /// Whether it was refused, or the person was not there; nil when they signed.
    public var mancata: MotivoMancataFirma?
    /// Why not, documented.
    public var motivoMancata: String
    /// Who signs for the person or beside them; nil when nobody does.
    public var rappresentante: RappresentanteFirma?
    /// How the person was helped; nil when nothing was needed.
    public var assistenza: AssistenzaFirma?
    /// SHA-256 of the text that was signed, as the archive had it; nil when nobody signed, or before it was kept.
    public var impronta: String?

    /// A signature, or its lack with a reason.
    public init(
        persona: Identifier<Persona>, data: CalendarDate? = nil, mancata: MotivoMancataFirma? = nil,
        motivoMancata: String = "", rappresentante: RappresentanteFirma? = nil, assistenza: AssistenzaFirma? = nil,
        impronta: String? = nil
    ) {
        self.persona = persona
        self.data = data
        self.mancata = mancata
        self.motivoMancata = motivoMancata
        self.rappresentante = rappresentante
        self.assistenza = assistenza
        self.impronta = impronta
    }

    /// True when it was given on another text than the one with this fingerprint.
    public func isSuperata(da impronta: String?) -> Bool {
        guard data != nil, let own = self.impronta, let impronta else { return false }
        return own != impronta
    }
}
