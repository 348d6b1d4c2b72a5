// SPDX-License-Identifier: EUPL-1.2

/// A row of the file of a batch of signatures: what is typed in the service of INPS, one household a row.
///
/// The layout is this program's own: INPS takes the signatures on its web pages. Source: docs/FONTI.md 6.1.
public struct RigaComunicazione: Hashable, Sendable, Codable {
    /// Place in the batch, from 1.
    public var posizione: Int
    /// Code of the case file.
    public var codice: String
    /// Protocol of INPS, when known.
    public var protocolloInps: String
    /// Codice fiscale of who applies.
    public var codiceFiscale: String
    /// Surname of who applies.
    public var cognome: String
    /// Name of who applies.
    public var nome: String
    /// Belfiore code of the comune.
    public var comune: String
    /// "progetto" or "patto".
    public var atto: String
    /// Day of the signature.
    public var firmataIl: CalendarDate

    /// A row from its parts.
    public init(
        posizione: Int, codice: String, protocolloInps: String, codiceFiscale: String, cognome: String, nome: String,
        comune: String, atto: String, firmataIl: CalendarDate
    ) {
        self.posizione = posizione
        self.codice = codice
        self.protocolloInps = protocolloInps
        self.codiceFiscale = codiceFiscale
        self.cognome = cognome
        self.nome = nome
        self.comune = comune
        self.atto = atto
        self.firmataIl = firmataIl
    }

    /// The header of the file.
    public static let intestazione = [
        "lotto", "posizione", "fascicolo", "protocollo_inps", "cf_richiedente", "cognome", "nome", "comune", "atto",
        "data_firma", "data_comunicazione",
    ]

    /// The cells of the row.
    public func celle(lotto: String, data: CalendarDate) -> [String] {
        [
            lotto, "\(posizione)", codice, protocolloInps, codiceFiscale, cognome, nome, comune, atto, firmataIl.iso,
            data.iso,
        ]
    }
}
