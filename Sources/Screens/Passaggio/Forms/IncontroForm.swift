// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// How a meeting ended.
struct IncontroForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let called = f.convocazioni.last?.data
        let options = EsitoIncontro.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .day("data", "Data dell'incontro", called.map { min($0, context.oggi) } ?? context.oggi),
            .one("esito", "Come è andato", options, help: "Se il nucleo si è presentato."),
            .line("motivo", "Motivo dell'assenza", help: CaseHelp.assenza),
        ]
    }

    func adapt(_ form: inout Form, changed: FieldID?, _ f: Fascicolo, _ context: ScreenContext) {
        let esito = EsitoIncontro(rawValue: form.value("esito"))
        form["motivo"].isVisible = esito != .presente
        form["motivo"].isRequired = esito == .assenteGiustificato
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        let isSigned = f.presa?.firmataIl != nil
        var lines: [String] = []
        if let called = f.convocazioni.last?.data, let data = day(form, context), data != called {
            lines.append("! Il nucleo era convocato per il \(called.italian): controllare la data.")
        }
        switch EsitoIncontro(rawValue: form.value("esito")) {
        case .presente: lines.append(isSigned ? CaseText.presenteDopo : CaseText.presente)
        case .assenteGiustificato:
            lines.append(isSigned ? CaseText.giustificatoDopo : CaseText.assenteGiustificato)
        case .assenteIngiustificato: lines.append(isSigned ? CaseText.assenteDopo : CaseText.assentePrima)
        case nil: break
        }
        return lines
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let esito = EsitoIncontro(rawValue: form.value("esito")) else { return [] }
        let motivo = esito == .presente ? "" : form.trimmed("motivo")
        return move(f, .incontro(data: data, esito: esito, motivo: motivo))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        EsitoIncontro(rawValue: form.value("esito")) == .presente
            ? "L'incontro è registrato." : "L'assenza è registrata."
    }
}
