// SPDX-License-Identifier: EUPL-1.2

/// Somebody of the archive who may be the person being typed: what identifies them, and why.
public struct PersonaSomigliante: Hashable, Sendable {
    /// The person.
    public let persona: Persona
    /// How alike, and the reasons.
    public let somiglianza: Somiglianza

    /// A person with a likeness.
    public init(persona: Persona, somiglianza: Somiglianza) {
        self.persona = persona
        self.somiglianza = somiglianza
    }

    /// "INVENTATI Maria, 05/03/1980".
    public var chi: String {
        persona.dati.nomeCompleto + (persona.dati.nascita.map { ", \($0.italian)" } ?? "")
    }

    /// "stesso nome, stessa nascita".
    public var perche: String { somiglianza.motivi.joined(separator: ", ") }
}
