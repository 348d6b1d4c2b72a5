// SPDX-License-Identifier: EUPL-1.2

/// What the archive knows of the DSU of a domanda to be put right.
public struct SegnalazioneDsu: Hashable, Sendable {
    /// The domanda.
    public let domanda: Domanda
    /// Surname and name of who applies.
    public let richiedente: String
    /// Version of the record; 0 while there is none.
    public let version: Int
    /// What is recorded; nil while the domanda is in the list only for the outcome of INPS.
    public let dati: DatiSegnalazioneDsu?
    /// Day of the last letter made.
    public let letteraIl: CalendarDate?

    /// A record as read from the archive.
    public init(
        domanda: Domanda, richiedente: String, version: Int, dati: DatiSegnalazioneDsu?, letteraIl: CalendarDate?
    ) {
        self.domanda = domanda
        self.richiedente = richiedente
        self.version = version
        self.dati = dati
        self.letteraIl = letteraIl
    }
}
