// SPDX-License-Identifier: EUPL-1.2

/// The patto di servizio on paper: to be signed at the Centro per l'impiego, or as the CPI told it back.
///
/// Source: art. 20 D.Lgs. 150/2015; art. 6 c. 1; docs/FONTI.md 1.2, passo 9a.
public struct FoglioPatto: Hashable, Sendable {
    /// Code of the case file.
    public var codice: String
    /// Who signs: the members of the age at which one may work.
    public var componenti: [String]
    /// Assistente sociale, or empty.
    public var assistente: String
    /// Consulente of the CPI, or empty.
    public var consulente: String
    /// The last day to sign.
    public var scadenza: Termine
    /// The patto told back; nil while it is awaited.
    public var patto: PattoDiServizio?

    /// The paper of a case whose needs are of work only.
    ///
    /// - Throws: `Refusal` for another outcome, or before the analisi.
    public init(_ fascicolo: Fascicolo, calendario: WorkingCalendar, on today: CalendarDate) throws(Refusal) {
        guard let presa = fascicolo.presa, let analisi = presa.analisiIl, presa.esitoAnalisi == .soloLavoro else {
            throw Refusal(
                "patto_non_previsto",
                "Il patto di servizio è per l'esito «\(EsitoAnalisi.soloLavoro.denominazione)»: questo fascicolo "
                    + "non lo ha. Stampare il progetto.")
        }
        codice = fascicolo.domanda.codice ?? ""
        let day = presa.firmataIl ?? today
        let working = Norme.etaAttiva.nearest(to: day).valore
        componenti = fascicolo.nucleo.componenti(on: day)
            .filter { member in member.eta(on: day).map { working.contains($0) } ?? true }
            .map(\.persona.dati.nomeCompleto)
        assistente = presa.assistente?.nomeBreve ?? ""
        consulente = presa.consulente?.nomeBreve ?? ""
        scadenza = Termine.compute(.sottoscrizione, from: analisi, calendar: calendario)
        patto = fascicolo.patto
    }
}
