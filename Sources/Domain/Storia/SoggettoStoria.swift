// SPDX-License-Identifier: EUPL-1.2

/// The record whose changes are asked for.
public enum SoggettoStoria: Hashable, Sendable {
    /// A person, with the records that went into theirs.
    case persona(Identifier<Persona>)
    /// A household.
    case nucleo(Identifier<Nucleo>)
    /// A domanda: its form and its states.
    case domanda(Identifier<Domanda>)
    /// A case file whole: the domanda, the presa in carico, its sheets, its appointments.
    case fascicolo(Identifier<Domanda>)

    /// The permission without which nothing of it is read, any one of these.
    public var permessi: [Permesso] {
        if case .persona = self { return [.cercaPersone, .leggiFascicolo] }
        return [.leggiFascicolo]
    }

    /// "della persona": whose changes they are, in words.
    public var inParole: String {
        switch self {
        case .persona: "della persona"
        case .nucleo: "del nucleo"
        case .domanda: "della domanda"
        case .fascicolo: "del fascicolo"
        }
    }
}
