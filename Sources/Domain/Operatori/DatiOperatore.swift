// SPDX-License-Identifier: EUPL-1.2

/// What is recorded of an operator.
public struct DatiOperatore: Hashable, Sendable, Codable {
    /// Short stable code ("a.esempio").
    public var codice: String
    /// Surname.
    public var cognome: String
    /// Given name.
    public var nome: String
    /// Body.
    public var ente: String
    /// What they may see and do.
    public var ruolo: Ruolo
    /// Account of the operating system, as PostgreSQL's peer.
    public var utenteDiSistema: String?
    /// Belfiore code of the counter, for the URP.
    public var comune: String?
    /// Hours a week.
    public var oreSettimanali: Int?

    /// An operator from the fields.
    public init(
        codice: String, cognome: String, nome: String, ente: String, ruolo: Ruolo, utenteDiSistema: String? = nil,
        comune: String? = nil, oreSettimanali: Int? = nil
    ) {
        self.codice = codice
        self.cognome = cognome
        self.nome = nome
        self.ente = ente
        self.ruolo = ruolo
        self.utenteDiSistema = utenteDiSistema
        self.comune = comune
        self.oreSettimanali = oreSettimanali
    }
}
