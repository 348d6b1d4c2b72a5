// SPDX-License-Identifier: EUPL-1.2

/// The scheda, section B, blank: the project as it is agreed with the household, to be filled by hand.
///
/// Source: art. 6; docs/FONTI.md 3.7 and 9.
public struct SchedaBBianca: Hashable, Sendable {
    /// Code of the case file; empty for a sheet about nobody.
    public var codice: String
    /// Who applied, or empty.
    public var richiedente: String
    /// Names of the members with their age; empty for a sheet about nobody.
    public var componenti: [String]
    /// The areas an objective can be in, as boxes to tick.
    public var aree: [String]
    /// The kinds of commitment, as boxes to tick.
    public var impegni: [String]
    /// How often the household and the worker meet, as boxes to tick.
    public var frequenze: [String]
    /// The supports of the catalogue, "A.1.c.2 sostegno socio-educativo".
    public var sostegni: [String]
    /// Who signs: the adults, or empty lines.
    public var firmatari: [String]

    /// A blank project: about the household of a case file, or about nobody.
    public init(bianco fascicolo: Fascicolo?, catalogo: [VoceCatalogo], on date: CalendarDate) {
        let members = fascicolo?.nucleo.componenti(on: date) ?? []
        codice = fascicolo?.domanda.codice ?? ""
        richiedente =
            members.first { $0.persona.id == fascicolo?.domanda.richiedente }?.persona.dati.nomeCompleto ?? ""
        componenti = members.map { member in
            member.persona.dati.nomeCompleto + (member.eta(on: date).map { ", \($0) anni" } ?? "")
        }
        aree = AreaObiettivo.allCases.map(\.denominazione)
        impegni = TipoImpegno.allCases.map(\.denominazione)
        frequenze = FrequenzaContatti.allCases.map(\.rawValue)
        sostegni = catalogo.map { "\($0.codice) \($0.denominazione)" }
        firmatari = members.filter { !$0.isMinore(on: date) }.map(\.persona.dati.nomeCompleto)
    }
}
