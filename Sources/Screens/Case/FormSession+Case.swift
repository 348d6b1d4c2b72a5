// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension FormSession {
    /// A form that ends in acts of one case file, not yet touched; F4 repeats every field of it.
    ///
    /// - Parameter name: stable name of the form ("passaggio.incontro"); with the domanda it names the draft.
    init(_ name: String, fields: [FormField], title: String, domanda: Identifier<Domanda>) {
        self.init(
            form: Form(fields: fields), draftKey: "\(name):\(domanda.rawValue)", draftTitle: title, domanda: domanda,
            lastKey: "ultimo:\(name)")
    }

    /// Raw text of a field, without the spaces at its ends.
    func text(_ id: FieldID) -> String { form.trimmed(id) }

    /// Passes a key to the fields; those left are checked by their kind.
    mutating func handle(_ key: Key, _ context: ScreenContext) -> FormEvent {
        let fields = form
        return handle(key) { FieldParsing.check($0, $1, in: fields, context) }
    }

    /// Checks every field by its kind: true when the form can be read into values.
    mutating func checkAll(_ context: ScreenContext) -> Bool {
        form.finish()
        let fields = form
        return checkAll { FieldParsing.check($0, $1, in: fields, context) }
    }

    /// F8: checks the field in focus and goes to the next one that is empty.
    mutating func goToEmpty(_ context: ScreenContext) -> Reaction {
        form.finish()
        let fields = form
        settle { FieldParsing.check($0, $1, in: fields, context) }
        return form.focusNextEmpty() ? .none : Reaction(banner: Self.allFull)
    }

    /// The effects that keep what is typed when a form inside a screen is closed.
    func keep(_ context: ScreenContext) -> [Effect] { draft(context).map { [.saveDraft($0)] } ?? [] }

    /// True when `key` names the draft of the form `name` on `domanda`.
    static func isDraft(_ key: String, of name: String, _ domanda: Identifier<Domanda>) -> Bool {
        key == "\(name):\(domanda.rawValue)"
    }
}
