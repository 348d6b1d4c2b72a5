// SPDX-License-Identifier: EUPL-1.2

/// A project of the same people in an earlier case file, to begin another from.
public struct ProgettoPrecedente: Hashable, Sendable {
    /// Code of its case file.
    public var codice: String
    /// The last version.
    public var progetto: ProgettoPersonalizzato

    /// An earlier project.
    public init(codice: String, progetto: ProgettoPersonalizzato) {
        self.codice = codice
        self.progetto = progetto
    }
}
