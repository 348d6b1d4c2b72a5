// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Whether a person is created, from the text of a search that found nobody, or edited.
public enum PersonaMode: Hashable, Sendable {
    /// A new person; the text searched fills what it can.
    case nuova(iniziale: String)
    /// Another version of a person.
    case modifica(Identifier<Persona>)
}
