// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension LottoState {
    /// The fields of what is recorded.
    func fields(_ context: ScreenContext) -> [FormField] {
        switch mode {
        case .nuovo(let lotto):
            var deroga = FormField.line(
                "deroga", "Motivo della deroga", isRequired: !lotto.scavalcate.isEmpty,
                help: "Perché queste domande partono prima di altre più vecchie: resta scritto nella loro storia.")
            deroga.isVisible = !lotto.scavalcate.isEmpty
            return [.day("data", "Data di invio", context.oggi), deroga]
        case .ricevuta:
            return [
                .day("data", "Data della ricevuta", context.oggi),
                .line(
                    "protocollo", "Protocollo INPS", isRequired: true, width: 32,
                    help: "Il numero che l'INPS ha dato, come è scritto sulla ricevuta."),
            ]
        case .scarto:
            return [
                .day("data", "Data dello scarto", context.oggi),
                .line(
                    "motivo", "Errore segnalato", isRequired: true,
                    help: "Il testo dell'errore, come lo scrive l'INPS: serve a chi corregge la domanda."),
            ]
        }
    }

    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        FieldParsing.check(id, text, in: session.form, context)
    }

    /// F2: everything in one transaction, or nothing.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard numero == nil else { return .none }
        guard checkFields(context), let data = FieldParsing.date(session.text("data"), context) else {
            return firstProblem
        }
        memory.isSaving = true
        return .ask(.record(acts(on: data), context.ticket, discarding: session.draftKey))
    }

    private func acts(on data: CalendarDate) -> [Act] {
        switch mode {
        case .nuovo(let lotto):
            let items = lotto.inviate.map { DomandaDaInviare($0.domanda, version: $0.version) }
            return [.sendLotto(DatiLotto(data: data, domande: items, deroga: session.text("deroga")))]
        case .ricevuta(let voci):
            let number = session.text("protocollo")
            return voci.map {
                .moveDomanda($0.domanda, version: $0.version, .ricevuta(data: data, protocolloInps: number))
            }
        case .scarto(let voci):
            let motivo = session.text("motivo")
            return voci.map { .moveDomanda($0.domanda, version: $0.version, .scarto(data: data, motivo: motivo)) }
        }
    }
}
