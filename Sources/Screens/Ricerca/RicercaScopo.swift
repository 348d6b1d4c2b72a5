// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Why somebody searches: the search always comes before a person is created.
public enum RicercaScopo: Hashable, Sendable {
    /// Open the case file, or the person.
    case apri
    /// Record a contact for the person found.
    case accesso
    /// Begin a domanda for the person found.
    case domanda
    /// Find the other record of the same person, to join the two.
    case unisci(Identifier<Persona>)
    /// Bring the person found to the screen below; the words say for what ("componente del nucleo").
    case scegli(String)
}
