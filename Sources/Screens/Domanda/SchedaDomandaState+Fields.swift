// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// The fields, with what is usual for this person at this desk.
    func fields(_ context: ScreenContext) -> [FormField] {
        domandaFields(context) + residenzaFields(context) + dsuFields + preVerificaFields + otherFields
    }

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
                id: "tipoDocumento", label: "Tipo documento",
                kind: .choice(
                    TipoDocumentoIdentita.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help: "Il documento d'identità che si mostra.", value: TipoDocumentoIdentita.cartaIdentita.rawValue),
            FormField(
                id: "documento", label: "Documento n.", kind: .text(maxLength: 60),
                help: "Il numero del documento d'identità: per esempio AX0000000.", sharesLine: true),
            FormField(
                id: "documentoScade", label: "Scade il", kind: .date, help: "La scadenza del documento d'identità."),
            FormField(
                id: "delega", label: "Delega", kind: .text(maxLength: 60),
                help: "Chi consegna la domanda con una delega; vuoto se è il richiedente.", sharesLine: true),
        ]
    }

    private func residenzaFields(_ context: ScreenContext) -> [FormField] {
        let isEuropean = Norme.isUnioneEuropea(richiedente?.dati.cittadinanza ?? "", on: context.oggi)
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
                id: "tipoTitolo", label: "Permesso",
                kind: .choice(
                    TitoloDiSoggiorno.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help: "Il tipo di titolo di soggiorno."),
            FormField(
                id: "titolo", label: "Permesso n.", kind: .text(maxLength: 60),
                help: "Il numero del titolo di soggiorno, o della ricevuta del rinnovo."),
            FormField(
                id: "titoloScade", label: "Scadenza", kind: .date, help: "La scadenza del titolo di soggiorno.",
                sharesLine: true),
            FormField(
                id: "rinnovoTitolo", label: "Rinnovo chiesto", kind: .date,
                help: "Il giorno in cui è stato chiesto il rinnovo: con la ricevuta un titolo scaduto vale ancora."),
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
            FormField(
                id: "tipoIsee", label: "Tipo di ISEE",
                kind: .choice(TipoIsee.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help: "Con un minore nel nucleo serve l'ISEE minorenni; se c'è l'ISEE corrente, vale quello."),
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
        ] + workFields + [
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
