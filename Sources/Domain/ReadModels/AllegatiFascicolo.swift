// SPDX-License-Identifier: EUPL-1.2

/// What the counter and the agenda keep of a household besides its case file, as the operator may read it.
public struct AllegatiFascicolo: Hashable, Sendable {
    /// The register of documents, newest first; nil when the operator may not read it.
    public var documenti: [DocumentoNucleo]?
    /// Contacts of the members at the points of access, newest first; nil when the operator may not read them.
    public var accessi: [Accesso]?
    /// Appointments of the household, oldest first; nil when the operator may not read them.
    public var appuntamenti: [Appuntamento]?
    /// What is recorded of the DSU to be put right; nil when the operator may not read it.
    public var dsu: SegnalazioneDsu?

    /// What was read.
    public init(
        documenti: [DocumentoNucleo]? = nil, accessi: [Accesso]? = nil, appuntamenti: [Appuntamento]? = nil,
        dsu: SegnalazioneDsu? = nil
    ) {
        self.dsu = dsu
        self.documenti = documenti
        self.accessi = accessi
        self.appuntamenti = appuntamenti
    }
}
