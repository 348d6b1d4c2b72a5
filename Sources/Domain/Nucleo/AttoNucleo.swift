// SPDX-License-Identifier: EUPL-1.2

/// What can be written about a household besides its members.
///
/// `version` is that of the household the writer read.
public enum AttoNucleo: Hashable, Sendable, Codable {
    /// A picture of another office.
    case composizione(ComposizioneNucleo)
    /// A note about a difference.
    case rilievo(RilievoDifformita)
    /// Something that happened.
    case evento(version: Int, EventoNucleo)
    /// What is known of a member.
    case situazione(version: Int, SituazioneFamiliare)
    /// Placement and decrees of a member.
    case tutela(version: Int, Identifier<Persona>, TutelaMinore)

    /// What the operator must be allowed to do.
    public var permesso: Permesso {
        if case .tutela = self { return .tutelaMinori }
        return .registraPersona
    }

    /// Stable code stored in the audit trail.
    public var code: String {
        switch self {
        case .composizione(let composizione): "nucleo_\(composizione.fonte.rawValue)"
        case .rilievo(let rilievo): "nucleo_difformita_\(rilievo.stato.rawValue)"
        case .evento(_, let evento): "nucleo_\(evento.variazione.tipo.rawValue)"
        case .situazione: "nucleo_situazione"
        case .tutela: "nucleo_tutela"
        }
    }
}
