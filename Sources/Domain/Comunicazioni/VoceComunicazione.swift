// SPDX-License-Identifier: EUPL-1.2

/// A signature at the desk that tells INPS: still to be told, or told and without an answer.
public struct VoceComunicazione: Hashable, Sendable {
    /// The domanda.
    public let domanda: Identifier<Domanda>
    /// The case.
    public let presa: Identifier<PresaInCarico>
    /// Version of the case.
    public let version: Int
    /// Code of the case file.
    public let codice: String
    /// Surname and name of who applies.
    public let richiedente: String
    /// Belfiore code of the comune.
    public let comune: String
    /// Day of the signature.
    public let firmataIl: CalendarDate
    /// What was signed is a patto di servizio, not a project.
    public let isPatto: Bool
    /// What happens while INPS does not know.
    public let sospensione: SospensioneFirma
    /// Why INPS rejected the last communication, when it did.
    public let scarto: String?
    /// Day of the communication without an answer.
    public let comunicataIl: CalendarDate?
    /// Batch it was told in.
    public let lotto: String?

    /// A row from its parts.
    public init(
        domanda: Identifier<Domanda>, presa: Identifier<PresaInCarico>, version: Int, codice: String,
        richiedente: String, comune: String, firmataIl: CalendarDate, isPatto: Bool, sospensione: SospensioneFirma,
        scarto: String? = nil, comunicataIl: CalendarDate? = nil, lotto: String? = nil
    ) {
        self.domanda = domanda
        self.presa = presa
        self.version = version
        self.codice = codice
        self.richiedente = richiedente
        self.comune = comune
        self.firmataIl = firmataIl
        self.isPatto = isPatto
        self.sospensione = sospensione
        self.scarto = scarto
        self.comunicataIl = comunicataIl
        self.lotto = lotto
    }

    /// What was signed, in words.
    public var atto: String { isPatto ? "patto di servizio" : "progetto" }
}
