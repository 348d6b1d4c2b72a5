// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// The fields of the pre-verifica: not kept unless asked for.
    var preVerificaFields: [FormField] {
        let euro = FieldKind.euro
        let members = nucleo.componenti.map {
            ChoiceOption(code: "\($0.persona.id.rawValue)", label: $0.persona.dati.nomeCompleto)
        }
        let economic = [
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
                id: "imbarcazioni", label: "Imbarcazioni", kind: .yesNo, help: "Navi o imbarcazioni da diporto.",
                sharesLine: true),
            FormField(
                id: "naspi", label: "NASpI", kind: .yesNo,
                help: "Un componente riceve la NASpI o un altro ammortizzatore."),
            FormField(
                id: "naspiChi", label: "Chi la riceve", kind: .choice(members), help: "Il componente che la riceve.",
                sharesLine: true),
            FormField(
                id: "hasVeicoli", label: "Veicoli recenti", kind: .yesNo,
                help: "Auto o moto immatricolate la prima volta nei 24 mesi prima della domanda."),
        ]
        let family = [
            FormField(
                id: "caso", label: "Nel nucleo c'è",
                kind: .choice(CasoFamiliare.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help:
                    "Il requisito familiare, chiesto fino al 31 maggio 2018. Nel 2017 il disoccupato deve essere stato "
                    + "licenziato e avere finito la NASpI da tre mesi."),
            FormField(
                id: "parto", label: "Parto previsto", kind: .date,
                help: "Per una gravidanza accertata da una struttura pubblica: vale da quattro mesi prima."),
        ]
        return economic + vehicleFields + family + paymentFields
    }

    /// Reads what was typed for the pre-verifica.
    func readPreVerifica(into dati: inout DatiDomanda, _ context: ScreenContext) {
        dati.isee = FieldParsing.euro(value("isee"))
        dati.isr = FieldParsing.euro(value("isr"))
        dati.isre = FieldParsing.euro(value("isre"))
        dati.immobili = FieldParsing.euro(value("immobili"))
        dati.mobiliare = FieldParsing.euro(value("mobiliare"))
        dati.hasVeicoli = FieldParsing.flag(value("hasVeicoli"))
        dati.veicoli = vehicles(context)
        dati.veicoloImmatricolato = nil
        dati.hasImbarcazioni = FieldParsing.flag(value("imbarcazioni"))
        dati.hasNaspi = FieldParsing.flag(value("naspi"))
        dati.naspiDi = dati.hasNaspi == true ? Int64(value("naspiChi")).map(Identifier.init) : nil
        dati.casoFamiliare = session.form["caso"].isVisible ? CasoFamiliare(rawValue: value("caso")) : nil
        dati.partoPrevisto = FieldParsing.date(value("parto"), context)
        let rows = payments(context)
        dati.trattamenti = rows.isEmpty ? nil : rows
        dati.altriTrattamenti = nil
    }

    /// What a domanda in the archive has of the pre-verifica, as raw text.
    static func preVerificaValues(of dati: DatiDomanda) -> [String: String] {
        var values: [String: String] = [:]
        values["isee"] = dati.isee?.italian ?? ""
        values["isre"] = dati.isre?.italian ?? ""
        values["isr"] = dati.isr?.italian ?? ""
        values["mobiliare"] = dati.mobiliare?.italian ?? ""
        values["immobili"] = dati.immobili?.italian ?? ""
        values["hasVeicoli"] = FieldParsing.text(dati.hasVeicoli)
        values["caso"] = dati.casoFamiliare?.rawValue ?? ""
        values["imbarcazioni"] = FieldParsing.text(dati.hasImbarcazioni)
        values["naspi"] = FieldParsing.text(dati.hasNaspi)
        values["naspiChi"] = dati.naspiDi.map { "\($0.rawValue)" } ?? ""
        values["parto"] = dati.partoPrevisto?.italian ?? ""
        let isKept = values.values.contains { !$0.isEmpty } || !dati.trattamentiDichiarati.isEmpty
        values["registra"] = FieldParsing.text(isKept)
        return values
    }
}
