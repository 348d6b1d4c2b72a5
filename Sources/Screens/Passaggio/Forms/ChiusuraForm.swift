// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The case ends.
struct ChiusuraForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let motives = MotivoChiusura.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let isSigned = f.presa?.firmataIl != nil
        return [
            .day("data", "Data di chiusura", context.oggi),
            .one("motivo", "Motivo", motives, help: "Perché finisce la presa in carico."),
        ] + (isSigned ? finale(f) : []) + [
            FormField(
                id: "valutazione", label: "Valutazione finale: sintesi", kind: .area(rows: isSigned ? 5 : 7),
                isRequired: isSigned, help: CaseHelp.valutazione)
        ]
    }

    /// The autonomy reached, and how far each objective of the signed project came.
    private func finale(_ f: Fascicolo) -> [FormField] {
        let autonomie = AutonomiaRaggiunta.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let stati = StatoRisultato.allCases.filter { $0 != .previsto }.map {
            ChoiceOption(code: $0.rawValue, label: $0.denominazione)
        }
        return [
            .one(
                "autonomia", "Autonomia raggiunta", autonomie,
                help: "Se il nucleo va avanti da sé: sì, in parte, no.")
        ]
            + obiettivi(f).enumerated().map { index, obiettivo in
                .one(
                    FieldID(rawValue: "obiettivo.\(index)"), obiettivo.testo.onOneLine, stati, isRequired: false,
                    help: "A che punto è arrivato questo obiettivo. Facoltativo.")
            }
    }

    private func obiettivi(_ f: Fascicolo) -> [Obiettivo] {
        f.progetti.last { $0.isFirmato }?.obiettivi ?? []
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        ["Un fascicolo chiuso non si cancella: il supervisore può riaprirlo."]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let motivo = MotivoChiusura(rawValue: form.value("motivo")) else {
            return []
        }
        let finale = AutonomiaRaggiunta(rawValue: form.value("autonomia")).map { autonomia in
            var finale = ValutazioneFinale(autonomia: autonomia)
            for index in obiettivi(f).indices {
                finale.obiettivi[index] = StatoRisultato(
                    rawValue: form.value(FieldID(rawValue: "obiettivo.\(index)")))
            }
            return finale
        }
        return move(
            f, .chiudi(data: data, motivo: motivo, valutazione: form.trimmed("valutazione"), finale: finale))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "Il fascicolo è chiuso." }
}
