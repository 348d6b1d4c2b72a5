// SPDX-License-Identifier: EUPL-1.2

/// The letter that calls a household to an appointment: when, where, with whom, what to bring, what an absence leads to.
///
/// It names who applied and where they are written to; no other member, no amount, no word of why the services know them.
///
/// Source: D.Lgs. 147/2017, artt. 5, 12 and 25; docs/FONTI.md 1.2, passo 7.
public struct LetteraConvocazione: Hashable, Sendable {
    /// Who applied: "INVENTATI Maria".
    public var destinatario: String
    /// Where the letter goes, a line each; empty when it is handed over.
    public var indirizzo: [String]
    /// Code of the case file, or empty.
    public var codice: String
    /// "0001234/2018", or empty.
    public var protocollo: String
    /// Day of the letter: that of the notice.
    public var data: CalendarDate
    /// "lunedì 24 settembre 2018".
    public var giorno: String
    /// "09:30".
    public var ora: String
    /// Minutes it takes.
    public var durata: Int
    /// Where.
    public var luogo: String
    /// Room, or empty.
    public var stanza: String
    /// Who will be there for the services, or empty.
    public var partecipanti: String
    /// What the appointment is for.
    public var scopo: String
    /// What to bring.
    public var portare: [String]
    /// What to do when one cannot come, and what an absence leads to.
    public var seManca: [String]

    /// The letter about the convocation of a case file that waits for its meeting.
    ///
    /// - Parameter nomeComune: the name of a comune by its code.
    /// - Throws: `Refusal` when no convocation waits.
    public init(_ fascicolo: Fascicolo, nomeComune: (String) -> String) throws(Refusal) {
        guard let call = fascicolo.convocazioni.last(where: { $0.esito == nil }) else {
            throw Refusal(
                "convocazione_assente", "Nessuna convocazione aspetta l'incontro: convocare prima il nucleo.")
        }
        let domanda = fascicolo.domanda
        let applicant = fascicolo.nucleo.componenti.first { $0.persona.id == domanda.richiedente }?.persona.dati
        destinatario = applicant?.nomeCompleto ?? ""
        let place = applicant.map { $0.domicilio.isEmpty ? $0.residenza : $0.domicilio }
        indirizzo = applicant?.indirizzoPostale(place.map { nomeComune($0.comune) } ?? "") ?? []
        codice = domanda.codice ?? ""
        protocollo = domanda.dati.protocollo?.text ?? ""
        data = call.avvisatoIl
        giorno = call.data.longItalian
        ora = call.ora.italian
        durata = call.durata ?? DatiAppuntamento.durataAbituale
        luogo = call.luogo
        stanza = call.stanza ?? ""
        partecipanti = call.partecipanti
        let isFirmato = fascicolo.presa?.firmataIl != nil
        scopo =
            isFirmato
            ? "L'incontro è previsto dal progetto firmato con i servizi. Sono chiamati i componenti del nucleo in età "
                + "attiva."
            : "È l'incontro per l'analisi preliminare: si parla di come sta il nucleo, di che cosa serve e di che cosa si "
                + "può fare insieme. Può venire chi del nucleo lo desidera."
        portare = isFirmato ? Self.conProgetto : Self.primoIncontro
        seManca =
            [
                "Chi non può venire lo dice prima possibile, con il motivo: si fissa un altro giorno. Se il motivo è "
                    + "documentato, portare il documento."
            ] + (isFirmato ? Self.dopoLaFirma(on: call.data) : Self.primaDellaFirma(on: call.data))
    }

    private static let primoIncontro = [
        "un documento d'identità e il codice fiscale o la tessera sanitaria",
        "il permesso di soggiorno, per chi ne ha uno",
        "il contratto di affitto o di mutuo e le ultime bollette, se ci sono",
        "i documenti sul lavoro: contratti, iscrizione al Centro per l'Impiego, curriculum",
    ]

    private static let conProgetto = [
        "un documento d'identità",
        "la copia del progetto e quello che è stato fatto da allora: iscrizioni, attestati, ricevute",
    ]

    private static func primaDellaFirma(on date: CalendarDate) -> [String] {
        let rule = Norme.sospensioneMancataFirma.nearest(to: date)
        return [
            "Mancare a questo incontro non toglie il beneficio. Senza un progetto firmato entro \(rule.valore) mesi dal "
                + "primo pagamento, però, il beneficio si sospende (\(rule.fonte.estesa))."
        ]
    }

    private static func dopoLaFirma(on date: CalendarDate) -> [String] {
        let steps = Norme.sanzioniMancataConvocazione.nearest(to: date)
        let ordinals = ["la prima volta", "la seconda", "la terza"]
        let list = zip(ordinals, steps.valore).map { "\($0) l'INPS \($1.denominazione)" }.joined(separator: "; ")
        return [
            "Se anche un solo componente manca senza un giustificato motivo, il fatto si comunica all'INPS: \(list) "
                + "(\(steps.fonte.estesa)). Decide l'INPS."
        ]
    }
}
