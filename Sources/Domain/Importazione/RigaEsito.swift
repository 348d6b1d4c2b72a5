// SPDX-License-Identifier: EUPL-1.2

/// A row of a list of outcomes, well formed.
///
/// Source: docs/FONTI.md 6.4.
public struct RigaEsito: Hashable, Sendable, Codable {
    /// Line of the file.
    public var riga: Int
    /// Protocol of the body: the first key by which the domanda is found.
    public var protocollo: Protocollo?
    /// Codice fiscale of who applied: the second key, with the day of presentation.
    public var codiceFiscale: CodiceFiscale?
    /// Day of presentation.
    public var presentataIl: CalendarDate?
    /// Comune, as written.
    public var comune: String
    /// What INPS says.
    public var esito: EsitoInps
    /// Protocol of INPS, when the list gives it.
    public var protocolloInps: String
    /// Their words for the motive, and the notes.
    public var nota: String

    /// Reads a row.
    ///
    /// - Parameter mappa: what the values of another layout mean.
    /// - Throws: `ProblemaDiRiga`, the first found.
    public init(_ letta: RigaLetta, mappa: MappaColonne?) throws(ProblemaDiRiga) {
        riga = letta.riga
        presentataIl = try letta.data(.dataPresentazione)
        protocollo = try letta.protocollo(presentataIl: presentataIl)
        codiceFiscale = try letta.codiceFiscale()
        comune = letta[.comune]
        let value = letta[.esito]
        guard let stato = mappa.map({ $0.stato(value) }) ?? MappaColonne.statoLocale(value) else {
            let known = MappaColonne.stati.map(\.rawValue).joined(separator: ", ")
            throw letta.problem(
                .esito,
                value.isEmpty
                    ? "Manca l'esito: scriverne uno fra \(known)."
                    : "L'esito «\(value)» non si conosce: scriverne uno fra \(known), o dirlo nella mappatura.")
        }
        let motivo = letta[.motivo]
        esito = EsitoInps(
            stato: stato, data: try letta.dataObbligatoria(.dataEsito),
            motivo: stato == .accolta ? nil : MotivoEsito.imported(motivo, for: stato),
            importo: try letta.euro(.importo), decorrenza: try letta.data(.decorrenza),
            scadenza: try letta.data(.scadenza))
        protocolloInps = letta[.protocolloInps]
        let note = letta[.note]
        let isKnown = esito.motivo.map { $0 != .altro } ?? true
        nota = [isKnown ? "" : motivo, note].filter { !$0.isEmpty }.joined(separator: "; ")
        if protocollo == nil, codiceFiscale == nil {
            throw letta.problem(
                .protocollo, "Mancano sia il protocollo sia il codice fiscale: serve almeno uno dei due.")
        }
    }

    /// What identifies the row to a person: protocol, or codice fiscale.
    public var chi: String { protocollo?.text ?? codiceFiscale?.value ?? "" }

    /// The same content gives the same text, whatever the line and the file.
    public var contenuto: String {
        [
            protocollo?.text ?? "", codiceFiscale?.value ?? "", presentataIl?.iso ?? "", esito.stato.rawValue,
            esito.data.iso, esito.motivo?.rawValue ?? "", esito.importo.map { "\($0.cents)" } ?? "",
            esito.decorrenza?.iso ?? "", esito.scadenza?.iso ?? "",
        ].joined(separator: ";")
    }
}
