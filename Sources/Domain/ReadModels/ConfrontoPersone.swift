// SPDX-License-Identifier: EUPL-1.2

/// Two records side by side, before somebody says that they are one person.
public struct ConfrontoPersone: Hashable, Sendable {
    /// The first.
    public let prima: Persona
    /// The second.
    public let seconda: Persona
    /// What names the first, in words: "2 accessi".
    public let legamiPrima: [String]
    /// What names the second.
    public let legamiSeconda: [String]
    /// Why they cannot be joined, if so.
    public let impedimento: String?

    /// Two records as read from the archive.
    public init(
        prima: Persona, seconda: Persona, legamiPrima: [String], legamiSeconda: [String], impedimento: String?
    ) {
        self.prima = prima
        self.seconda = seconda
        self.legamiPrima = legamiPrima
        self.legamiSeconda = legamiSeconda
        self.impedimento = impedimento
    }
}
