// SPDX-License-Identifier: EUPL-1.2

/// The letter that explains an outcome to the person who asked: what it means, what can be done, by when.
///
/// It informs and decides nothing, and says so. It holds no address: it is handed over.
///
/// Source: L. 241/1990, art. 8; docs/FONTI.md 9.
public struct LetteraSpiegazione: Hashable, Sendable {
    /// Who asked: "INVENTATI Maria".
    public var destinatario: String
    /// Code of the case file.
    public var codice: String
    /// "0001234/2018", or empty.
    public var protocollo: String
    /// Day of presentation.
    public var presentataIl: CalendarDate?
    /// The outcome explained.
    public var spiegazione: Spiegazione

    /// The letter about the domanda of a case file.
    ///
    /// - Throws: `Refusal` when there is no outcome to explain.
    public init(
        _ fascicolo: Fascicolo, on today: CalendarDate, calendario: WorkingCalendar
    ) throws(Refusal) {
        let domanda = fascicolo.domanda
        let refused = fascicolo.fatti.first { $0.a == DomandaState.respintaComune.rawValue }?.data
        guard
            let explained = domanda.spiegazione(
                on: today, calendario: calendario, respintaIl: refused, analisiIl: fascicolo.presa?.analisiIl)
        else {
            throw Refusal(
                "spiegazione_assente",
                domanda.spiegazioneAssente ?? "Dell'esito manca la data: completarlo prima di stampare la lettera.")
        }
        let applicant = fascicolo.nucleo.componenti.first { $0.persona.id == domanda.richiedente }
        destinatario = applicant?.persona.dati.nomeCompleto ?? ""
        codice = domanda.codice ?? ""
        protocollo = domanda.dati.protocollo?.text ?? ""
        presentataIl = domanda.dati.presentataIl
        spiegazione = explained
    }
}
