// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// The fields, with what is usual for this person at this desk.
    func fields(_ context: ScreenContext) -> [FormField] {
        domandaFields(context) + residenzaFields + dsuFields + preVerificaFields + otherFields
    }

    /// The fields of the pre-verifica: not kept unless asked for.
    static let preVerifica: [FieldID] = [
        "isee", "isre", "isr", "mobiliare", "immobili", "altriTrattamenti", "hasVeicoli", "veicolo", "imbarcazioni",
        "naspi", "parto",
    ]

    private func domandaFields(_ context: ScreenContext) -> [FormField] {
        let ambito = context.session.ambito
        let punti = context.session.punti
        let own = punti.first { $0.comune == context.operatore.comune } ?? punti.first
        let residence = richiedente?.dati.residenza.comune ?? ""
        var comuni = ambito.comuni.map { ChoiceOption(code: $0, label: ambito.nomeComune($0)) }
        if case .modifica(let fascicolo, _) = mode {
            let stored = fascicolo.domanda.dati.comune
            if !stored.isEmpty, !ambito.comuni.contains(stored) {
                comuni.append(ChoiceOption(code: stored, label: stored))
            }
        }
        let comune = ambito.comuni.contains(residence) ? residence : context.operatore.comune ?? own?.comune ?? ""
        let isFixed = isProtocollata
        let reason = isFixed ? "non cambia dopo il protocollo" : nil
        return [
            FormField(id: "sezioneDomanda", label: "Domanda e protocollo", kind: .heading),
            FormField(
                id: "misura", label: "Misura",
                kind: .choice(Misura.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "La misura che si chiede: di solito il ReI.", value: Misura.rei.rawValue),
            FormField(
                id: "tipo", label: "Tipo",
                kind: .choice(TipoDomanda.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Nuova, rinnovo, o in continuità con il SIA.",
                value: TipoDomanda.nuova.rawValue,
                sharesLine: true),
            FormField(
                id: "comune", label: "Comune", kind: .choice(comuni),
                help: "Il comune di residenza: è quello che invia la domanda.",
                value: ambito.comuni.contains(comune) ? comune : ""),
            FormField(
                id: "punto", label: "Punto",
                kind: .choice(punti.map { ChoiceOption(code: "\($0.id.rawValue)", label: $0.denominazione) }),
                help: "Dove la domanda è consegnata.", value: own.map { "\($0.id.rawValue)" } ?? "", sharesLine: true),
            FormField(
                id: "presentataIl", label: "Presentata il", kind: .date,
                help:
                    "Da questo giorno decorrono i termini: 15 giorni lavorativi per l'invio all'INPS, 25 per l'analisi "
                    + "preliminare.", value: context.oggi.italian, isEnabled: !isFixed, disabledReason: reason),
            FormField(
                id: "presentataAlle", label: "Alle", kind: .time,
                help: "L'ora decide l'ordine tra le domande dello stesso giorno.", value: context.ora.italian,
                isEnabled: !isFixed, sharesLine: true),
            FormField(
                id: "protocollo", label: "Protocollo", kind: .text(maxLength: 16), help: "Numero e anno: 1234/2018.",
                isEnabled: !isFixed, disabledReason: reason),
            FormField(
                id: "firmata", label: "Firmata", kind: .yesNo, help: "La domanda è firmata da chi la presenta.",
                value: "n", sharesLine: true),
            FormField(
                id: "documento", label: "Documento", kind: .text(maxLength: 60),
                help: "Tipo e numero del documento d'identità: per esempio carta d'identità AX0000000."),
            FormField(
                id: "documentoScade", label: "Scade il", kind: .date, help: "La scadenza del documento d'identità."),
            FormField(
                id: "delega", label: "Delega", kind: .text(maxLength: 60),
                help: "Chi consegna la domanda con una delega; vuoto se è il richiedente.", sharesLine: true),
        ]
    }

    private var residenzaFields: [FormField] {
        let isEuropean = ["380", "642"].contains(richiedente?.dati.cittadinanza ?? "")
        return [
            FormField(id: "sezioneResidenza", label: "Residenza e soggiorno", kind: .heading),
            FormField(
                id: "residenzaDal", label: "In Italia dal", kind: .date,
                help: "Da quando risiede in Italia senza interruzioni: servono due anni."),
            FormField(
                id: "cittadinanza", label: "Cittadinanza",
                kind: .choice(Cittadinanza.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help: "La cittadinanza o il titolo di soggiorno di chi chiede.",
                value: isEuropean ? Cittadinanza.unioneEuropea.rawValue : ""),
            FormField(
                id: "titolo", label: "Permesso", kind: .text(maxLength: 60),
                help: "Tipo e numero del titolo di soggiorno, o la ricevuta del rinnovo."),
            FormField(id: "titoloScade", label: "Scade il", kind: .date, help: "La scadenza del titolo di soggiorno."),
        ]
    }

    private var dsuFields: [FormField] {
        [
            FormField(id: "sezioneDsu", label: "DSU", kind: .heading),
            FormField(
                id: "dsu", label: "Protocollo DSU", kind: .text(maxLength: 40),
                help: "Come sull'attestazione: INPS-ISEE-2018-00123456A-00; basta 123456A."),
            FormField(id: "dsuDel", label: "Firmata il", kind: .date, help: "Il giorno della DSU."),
            FormField(
                id: "dsuScade", label: "Valida fino al", kind: .date,
                help: "Una DSU vale fino al 15 gennaio dell'anno dopo.", sharesLine: true),
        ]
    }

    private var preVerificaFields: [FormField] {
        let euro = FieldKind.euro
        return [
            FormField(id: "sezionePreVerifica", label: "Pre-verifica, facoltativa: decide l'INPS", kind: .heading),
            FormField(
                id: "registra", label: "Registra", kind: .yesNo,
                help: "Con no, quello che è scritto qui sotto serve solo adesso e non si conserva.", value: "n"),
            FormField(id: "isee", label: "ISEE", kind: euro, help: "Dall'attestazione: fino a 6.000 euro."),
            FormField(
                id: "isre", label: "ISRE", kind: euro, help: "Dall'attestazione: fino a 3.000 euro.", sharesLine: true),
            FormField(
                id: "isr", label: "ISR", kind: euro,
                help: "L'indicatore della situazione reddituale: abbassa il beneficio."),
            FormField(
                id: "mobiliare", label: "Mobiliare", kind: euro,
                help: "Conti e risparmi: il limite dipende dai componenti.", sharesLine: true),
            FormField(id: "immobili", label: "Immobili", kind: euro, help: "Il valore oltre la casa di abitazione."),
            FormField(
                id: "altriTrattamenti", label: "Altri aiuti/mese", kind: euro,
                help: "Prestazioni che dipendono dal reddito, al mese. L'accompagnamento non si conta.",
                sharesLine: true),
            FormField(
                id: "hasVeicoli", label: "Veicoli recenti", kind: .yesNo,
                help: "Auto o moto immatricolate la prima volta nei 24 mesi prima della domanda."),
            FormField(
                id: "veicolo", label: "Immatricolato", kind: .date,
                help: "La prima immatricolazione del veicolo più nuovo.", sharesLine: true),
            FormField(id: "imbarcazioni", label: "Imbarcazioni", kind: .yesNo, help: "Navi o imbarcazioni da diporto."),
            FormField(
                id: "naspi", label: "NASpI", kind: .yesNo,
                help: "Un componente riceve la NASpI o un altro ammortizzatore.", sharesLine: true),
            FormField(
                id: "parto", label: "Parto previsto", kind: .date,
                help: "Per una gravidanza accertata da una struttura pubblica."),
        ]
    }

    private var otherFields: [FormField] {
        [
            FormField(id: "sezioneAltro", label: "Altro", kind: .heading),
            FormField(
                id: "mesiSia", label: "Mesi di SIA", kind: .number(maxDigits: 2),
                help: "I mesi di SIA già goduti, da 0 a 12.", value: "0"),
            FormField(
                id: "reiCom", label: "ReI-Com", kind: .yesNo,
                help: "Qualcuno lavora: i dati del ReI-Com arrivano con la domanda.", value: "n", sharesLine: true),
            FormField(id: "note", label: "Note", kind: .area(rows: 2), help: "Niente dati di salute."),
            FormField(id: "version", label: "", kind: .number(maxDigits: 9), isVisible: false),
        ]
    }

    /// The domanda has its protocol: date and number stay.
    var isProtocollata: Bool {
        if case .modifica(let fascicolo, _) = mode { return fascicolo.domanda.stato != .bozza }
        return false
    }
}
