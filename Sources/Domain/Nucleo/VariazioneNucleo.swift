// SPDX-License-Identifier: EUPL-1.2

/// How a household changes.
public enum VariazioneNucleo: Hashable, Sendable, Codable {
    /// A child is born: a new person of the archive.
    case nascita(DatiPersona, parentela: Parentela)
    /// Somebody dies; when it is who applied, the others with what they are to the new one.
    case decesso(Identifier<Persona>, parentele: [ParentelaMembro])
    /// Somebody comes to live in the household; the first day is that of the event.
    case ingresso(DatiComponente)
    /// Somebody goes to live elsewhere.
    case uscita(Identifier<Persona>)
    /// Some members become another household, where one of them is the richiedente; the domanda stays here.
    case separazione([ParentelaMembro])
    /// The members of another household come into this one, each with the new kinship.
    case unione(Identifier<Nucleo>, version: Int, [ParentelaMembro])
    /// Somebody else applies from now on: every member with the new kinship.
    case cambioRichiedente(MotivoCambioRichiedente, [ParentelaMembro])

    /// What happens.
    public var tipo: TipoEventoNucleo {
        switch self {
        case .nascita: .nascita
        case .decesso: .decesso
        case .ingresso: .ingresso
        case .uscita: .uscita
        case .separazione: .separazione
        case .unione: .unione
        case .cambioRichiedente: .cambioRichiedente
        }
    }
}
