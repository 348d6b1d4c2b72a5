// SPDX-License-Identifier: EUPL-1.2

/// A contact opened to be read: with the names, and the ones it takes the place of.
public struct SchedaAccesso: Hashable, Sendable {
    /// The contact.
    public let accesso: Accesso
    /// Of whom it is.
    public let persona: Persona?
    /// Who recorded it, initial and surname.
    public let operatore: String
    /// When it was recorded.
    public let registrato: Instant
    /// The contacts it takes the place of, the newest first, with who wrote them.
    public let precedenti: [Precedente]
    /// Where a newer correction has taken its place.
    public let isSuperato: Bool

    /// A contact as it was before a correction.
    public struct Precedente: Hashable, Sendable {
        /// The contact.
        public let accesso: Accesso
        /// Who recorded it.
        public let operatore: String
        /// When.
        public let registrato: Instant

        /// A former contact.
        public init(accesso: Accesso, operatore: String, registrato: Instant) {
            self.accesso = accesso
            self.operatore = operatore
            self.registrato = registrato
        }
    }

    /// A contact from its parts.
    public init(
        accesso: Accesso, persona: Persona?, operatore: String, registrato: Instant, precedenti: [Precedente] = [],
        isSuperato: Bool = false
    ) {
        self.accesso = accesso
        self.persona = persona
        self.operatore = operatore
        self.registrato = registrato
        self.precedenti = precedenti
        self.isSuperato = isSuperato
    }
}
