// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The check of residence and permit by the comune.
struct VerificaForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data della verifica", context.oggi),
            .flag(
                "residenza", "Residenza confermata", f.domanda.verifica?.isResidenzaConfermata,
                help: "La residenza in Italia è continuativa da almeno due anni alla data della domanda."),
            .flag(
                "soggiorno", "Cittadinanza o titolo confermati", f.domanda.verifica?.isSoggiornoConfermato,
                help: "La cittadinanza, o il titolo di soggiorno, è quella che la legge chiede."),
            .line("motivo", "Motivo o annotazione", f.domanda.verifica?.motivo ?? "", help: CaseHelp.verificaMotivo),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard isNegative(form) else { return [] }
        return [
            "La verifica è negativa: il passo che segue è il rigetto del comune, dopo il preavviso (art. 10-bis "
                + "L. 241/1990)."
        ]
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        guard isNegative(form), form.trimmed("motivo").isEmpty else { return [] }
        return [
            Problem(
                "motivo_mancante", "La verifica è negativa: scrivere che cosa non risulta.", field: "motivo")
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let residenza = FieldParsing.flag(form.value("residenza")),
            let soggiorno = FieldParsing.flag(form.value("soggiorno"))
        else { return [] }
        return move(
            f,
            .verifica(
                VerificaComune(
                    data: data, isResidenzaConfermata: residenza, isSoggiornoConfermato: soggiorno,
                    motivo: form.trimmed("motivo"))))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        isNegative(form) ? "La verifica negativa è registrata." : "La verifica è registrata."
    }

    private func isNegative(_ form: Form) -> Bool {
        form.value("residenza") == "n" || form.value("soggiorno") == "n"
    }
}
