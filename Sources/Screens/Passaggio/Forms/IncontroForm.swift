// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// How a meeting ended.
struct IncontroForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let called = f.convocazioni.last?.data
        let options = EsitoIncontro.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let offered = Norme.motiviGiustificati.nearest(to: called ?? context.oggi)
        let reasons = offered.valore.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .day("data", "Data dell'incontro", called.map { min($0, context.oggi) } ?? context.oggi),
            .one("esito", "Come è andato", options, help: "Se il nucleo si è presentato."),
            .one("giustificazione", "Giustificato da", reasons, isRequired: false, help: Self.help(of: offered)),
            .line("motivo", "Motivo dell'assenza", help: CaseHelp.assenza),
            .flag("contata", "Conta (art. 12)", nil, isRequired: false, help: CaseHelp.contata),
        ]
    }

    func adapt(_ form: inout Form, changed: FieldID?, _ f: Fascicolo, _ context: ScreenContext) {
        let esito = EsitoIncontro(rawValue: form.value("esito"))
        let isJustified = esito == .assenteGiustificato
        form["giustificazione"].isVisible = isJustified
        form["giustificazione"].isRequired = isJustified
        form["motivo"].isVisible = esito != .presente
        form["motivo"].isRequired = isJustified && form.value("giustificazione") == MotivoGiustificato.altro.rawValue
        let counts = esito == .assenteIngiustificato && isSigned(form, f, context)
        form["contata"].isRequired = counts
        if counts, !form["contata"].isVisible, form.value("contata").isEmpty {
            form.set("contata", against(f, context) == nil ? "s" : "n")
        }
        form["contata"].isVisible = counts
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        let isSigned = isSigned(form, f, context)
        var lines: [String] = []
        let data = day(form, context)
        if let called = f.convocazioni.last?.data, let data, data != called {
            lines.append("! Il nucleo era convocato per il \(called.italian): controllare la data.")
        }
        switch EsitoIncontro(rawValue: form.value("esito")) {
        case .presente: lines.append(isSigned ? CaseText.presenteDopo : CaseText.presente)
        case .assenteGiustificato:
            lines.append(isSigned ? CaseText.giustificatoDopo : CaseText.assenteGiustificato)
        case .assenteIngiustificato:
            if isSigned, let reason = against(f, context) {
                lines.append("! Contro il conto: \(reason). Decide chi registra.")
            }
            if !isSigned || form.value("contata") != "n" {
                lines.append(f.conseguenzaAssenza(on: data ?? context.oggi).sentence)
            } else {
                lines.append("L'assenza resta nella storia e non entra nel conto dell'art. 12: si convoca di nuovo.")
            }
        case nil: break
        }
        return lines
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let esito = EsitoIncontro(rawValue: form.value("esito")) else { return [] }
        return move(
            f,
            .incontro(
                data: data, esito: esito, motivo: esito == .presente ? "" : form.trimmed("motivo"),
                giustificazione: esito == .assenteGiustificato
                    ? MotivoGiustificato(rawValue: form.value("giustificazione")) : nil,
                isContata: !(form["contata"].isVisible && form.value("contata") == "n")))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        EsitoIncontro(rawValue: form.value("esito")) == .presente
            ? "L'incontro è registrato." : "L'assenza è registrata."
    }

    /// F1 on the reason: what the list is, and how surely it is the one of the law.
    private static func help(of offered: ParametroNormativo<[MotivoGiustificato]>) -> String {
        let surely =
            offered.certezza == .daVerificare ? ", scritta per un'altra legge con le stesse parole: da verificare" : ""
        return "\(CaseHelp.giustificazione) L'elenco è di: \(offered.fonte.estesa)\(surely)."
    }

    /// A project or a patto was signed before the day of the meeting.
    private func isSigned(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> Bool {
        f.primaFirma.map { $0 < (day(form, context) ?? context.oggi) } ?? false
    }

    /// What speaks against counting the absence.
    private func against(_ f: Fascicolo, _ context: ScreenContext) -> String? {
        f.convocazioni.last?.ragioneDiNonContare(calendar: context.calendario)
    }
}
