// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// What one kind of passage asks, warns about and records.
protocol PassaggioForm: Sendable {
    /// The fields, with what is known already written.
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField]
    /// The fields that begin with their value of the last form of this kind.
    var proposed: Set<FieldID> { get }
    /// Shows, hides and completes fields after `changed` has changed; nil after a draft came back.
    func adapt(_ form: inout Form, changed: FieldID?, _ f: Fascicolo, _ context: ScreenContext)
    /// What follows from what is typed, said under the form: never blocks.
    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String]
    /// What keeps the form from being saved, beyond required fields.
    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem]
    /// What is recorded; empty when the form cannot be read.
    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act]
    /// The fact in words, once recorded: "La domanda è accolta."
    func fact(_ form: Form, _ after: Fascicolo) -> String
}

extension PassaggioForm {
    var proposed: Set<FieldID> { [] }
    func adapt(_ form: inout Form, changed: FieldID?, _ f: Fascicolo, _ context: ScreenContext) {}
    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] { [] }
    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] { [] }

    /// The day in a field.
    func day(_ form: Form, _ context: ScreenContext, _ id: FieldID = "data") -> CalendarDate? {
        FieldParsing.date(form.trimmed(id), context)
    }

    /// The act that moves the domanda.
    func move(_ f: Fascicolo, _ event: DomandaEvent?) -> [Act] {
        event.map { [.moveDomanda(f.domanda.id, version: f.domanda.version, $0)] } ?? []
    }

    /// The act that moves the case.
    func move(_ f: Fascicolo, _ event: PresaInCaricoEvent?) -> [Act] {
        guard let presa = f.presa, let event else { return [] }
        return [.movePresa(presa.id, version: presa.version, event)]
    }

    /// The new state of the domanda in a sentence.
    func domandaFact(_ after: Fascicolo) -> String { "La domanda è \(after.domanda.stato.denominazione)." }

    /// The new state of the case in a sentence.
    func presaFact(_ after: Fascicolo) -> String {
        after.presa.map { "La presa in carico è \($0.stato.denominazione)." } ?? "Il passo è registrato."
    }
}
