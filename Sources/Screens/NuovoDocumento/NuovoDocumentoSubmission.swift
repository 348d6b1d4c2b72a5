// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension NuovoDocumentoState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "data": CounterChecks.pastDate(text, context)
        case "scade": FieldParsing.checkDate(text, context)
        case "descrizione", "cartella", "protocollo": CounterChecks.line(text)
        case "file": .accepted(text.trimmingSpaces)
        default: .accepted(text)
        }
    }

    /// F2: the document is registered; the file is read when it is kept.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let tipo = TipoDocumento(rawValue: session.form.value("tipo")) else {
            return firstProblem
        }
        let form = session.form
        let dati = DatiDocumento(
            tipo: tipo, data: FieldParsing.date(form.value("data"), context), protocollo: form.value("protocollo"),
            scade: FieldParsing.date(form.value("scade"), context),
            persona: Int64(form.value("persona")).map { Identifier($0) }, descrizione: form.value("descrizione"),
            cartella: form.value("cartella"))
        let file = form.value("file")
        guard session.mark(dati.problems(today: context.oggi, hasCopia: !file.isEmpty)) else { return firstProblem }
        memory.isSaving = true
        return .ask(
            .addDocumento(dati, nucleo: nucleo.id, file: file, context.ticket, discarding: session.draftKey))
    }
}
