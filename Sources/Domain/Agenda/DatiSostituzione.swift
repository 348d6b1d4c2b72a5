// SPDX-License-Identifier: EUPL-1.2

/// One appointment handed over from an operator who is away to the one who takes their place.
public struct DatiSostituzione: Hashable, Sendable, Codable {
    /// The appointment or the convocation.
    public var origine: OrigineVoce
    /// Version of the appointment the writer read; a convocation has none of its own.
    public var version: Int
    /// Who is away.
    public var assente: Identifier<Operatore>
    /// Who takes it.
    public var sostituto: Identifier<Operatore>

    /// A handing over from its parts.
    public init(
        origine: OrigineVoce, version: Int, assente: Identifier<Operatore>, sostituto: Identifier<Operatore>
    ) {
        self.origine = origine
        self.version = version
        self.assente = assente
        self.sostituto = sostituto
    }
}
