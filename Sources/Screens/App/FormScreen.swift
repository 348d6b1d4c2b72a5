// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// A screen that is one form: keys, drafts, F4 and the line under the fields work the same on all of them.
protocol FormScreen: ScreenState {
    /// The fields and their draft.
    var session: FormSession { get set }
    /// What is remembered besides the fields.
    var memory: FormMemory { get set }
    /// Name of this kind of form, for the values of the last one saved.
    static var kind: String { get }
    /// The fields that F4 fills from the last form saved; never what identifies a person alone.
    static var repeatable: Set<FieldID> { get }
    /// Those of them that begin with their last value: what stays the same from one form to the next.
    var proposed: Set<FieldID> { get }
    /// False where there is nobody to keep a draft for.
    static var isDraftKept: Bool { get }
    /// What the Domain makes of the text of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck
    /// Shows, hides and remarks fields after any of them has changed.
    mutating func refresh(_ context: ScreenContext)
    /// What follows from a field that was left with a value the check accepts.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction
    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction
}

extension FormScreen {
    /// By default nothing is filled by F4.
    static var repeatable: Set<FieldID> { [] }
    /// By default every form begins afresh.
    var proposed: Set<FieldID> { [] }
    /// By default a draft is kept.
    static var isDraftKept: Bool { true }
    /// By default no field depends on another.
    mutating func refresh(_ context: ScreenContext) {}
    /// By default nothing follows.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction { .none }

    /// The questions of a form that opens: its draft, and the last one saved.
    func askDrafts(_ context: ScreenContext) -> [Effect] { namedSession.load(context) }

    /// The effect that keeps what F4 repeats, at every save.
    func rememberEntry(_ context: ScreenContext) -> [Effect] { namedSession.rememberEntry(context) }

    /// The session, told what F4 repeats on this kind of screen.
    var namedSession: FormSession {
        var named = session
        named.lastKey = Self.repeatable.isEmpty ? nil : "ultimo:\(Self.kind)"
        named.repeatable = Self.repeatable
        named.proposed = proposed
        return named
    }

    /// True when every field can be saved; else the first that cannot has the focus.
    mutating func checkFields(_ context: ScreenContext) -> Bool {
        session.form.finish()
        let screen = self
        let isComplete = session.checkAll { screen.check($0, $1, context) }
        refresh(context)
        return isComplete
    }

    /// The words when a save cannot begin.
    var firstProblem: Reaction { session.firstProblem }
}
