// SPDX-License-Identifier: EUPL-1.2

/// The tutore, curatore or amministratore di sostegno who signs for an adult, with the decree and its powers.
///
/// Source: codice civile artt. 357, 394, 405 c. 5; docs/FONTI.md 9.
public struct RappresentanteFirma: Hashable, Sendable, Codable {
    /// By which measure.
    public var tipo: TipoRappresentante
    /// Name and surname.
    public var nome: String
    /// Number, day and court of the decree.
    public var decreto: String
    /// What the decree allows; the acts an amministratore di sostegno may do are only those it names.
    public var poteri: String

    /// A representative from the fields of the form.
    public init(tipo: TipoRappresentante, nome: String, decreto: String, poteri: String = "") {
        self.tipo = tipo
        self.nome = nome
        self.decreto = decreto
        self.poteri = poteri
    }
}
