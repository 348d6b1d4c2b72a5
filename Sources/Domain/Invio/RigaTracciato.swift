// SPDX-License-Identifier: EUPL-1.2

/// A domanda as the local file of a batch tells it, frozen at the sending: the same batch gives the same file again.
public struct RigaTracciato: Hashable, Sendable, Codable {
    /// Place in the batch, from 1.
    public var posizione: Int
    /// Code of the case file.
    public var codice: String
    /// Protocol of the body, as shown.
    public var protocollo: String
    /// Day of presentation.
    public var presentataIl: CalendarDate
    /// Time of presentation.
    public var presentataAlle: TimeOfDay
    /// Belfiore code of the comune.
    public var comune: String
    /// Codice fiscale of who applies.
    public var codiceFiscale: String
    /// Surname of who applies.
    public var cognome: String
    /// Name of who applies.
    public var nome: String
    /// Birth date of who applies.
    public var nascita: CalendarDate?
    /// New, renewal or from the SIA: stable code.
    public var tipo: String
    /// Members of the household on the day of presentation.
    public var componenti: Int
    /// Continuous residence in Italy since.
    public var residenzaDal: CalendarDate?
    /// Stable code of the citizenship or right of residence.
    public var cittadinanza: String
    /// Protocol of the DSU.
    public var dsu: String
    /// Day of the check of the comune.
    public var verificaIl: CalendarDate
    /// REI-Com data come with the domanda.
    public var hasReiCom: Bool

    /// A row from its parts.
    public init(
        posizione: Int, codice: String, protocollo: String, presentataIl: CalendarDate, presentataAlle: TimeOfDay,
        comune: String, codiceFiscale: String, cognome: String, nome: String, nascita: CalendarDate?, tipo: String,
        componenti: Int, residenzaDal: CalendarDate?, cittadinanza: String, dsu: String, verificaIl: CalendarDate,
        hasReiCom: Bool
    ) {
        self.posizione = posizione
        self.codice = codice
        self.protocollo = protocollo
        self.presentataIl = presentataIl
        self.presentataAlle = presentataAlle
        self.comune = comune
        self.codiceFiscale = codiceFiscale
        self.cognome = cognome
        self.nome = nome
        self.nascita = nascita
        self.tipo = tipo
        self.componenti = componenti
        self.residenzaDal = residenzaDal
        self.cittadinanza = cittadinanza
        self.dsu = dsu
        self.verificaIl = verificaIl
        self.hasReiCom = hasReiCom
    }
}
