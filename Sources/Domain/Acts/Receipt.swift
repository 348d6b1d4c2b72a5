// SPDX-License-Identifier: EUPL-1.2

/// What a recorded act answers: the numbers given, and the state reached.
public struct Receipt: Hashable, Sendable {
    /// Person written, if any.
    public var persona: Identifier<Persona>?
    /// Nucleo written, if any.
    public var nucleo: Identifier<Nucleo>?
    /// Domanda written, if any.
    public var domanda: Identifier<Domanda>?
    /// Case written, if any.
    public var presa: Identifier<PresaInCarico>?
    /// Contact written, if any.
    public var accesso: Identifier<Accesso>?
    /// Code of the case file, once given.
    public var codice: String?
    /// State of the domanda after the act.
    public var statoDomanda: DomandaState?
    /// State of the case after the act.
    public var statoPresa: PresaInCaricoState?
    /// Number of the batch sent, if any.
    public var lotto: String?
    /// Version of the row written.
    public var version: Int?

    /// A receipt to be filled.
    public init() {}
}
