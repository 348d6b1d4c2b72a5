// SPDX-License-Identifier: EUPL-1.2

/// The fields of a screen, the one that has the focus and what is being typed in it.
///
/// A form never blocks movement and never changes what was typed: it says which field changed and which was left, and
/// shows the problems it is given. Reading the values is for who holds it.
public struct Form: Hashable, Sendable {
    /// The fields in the order of entry.
    public private(set) var fields: [FormField]
    /// The field the keys act on; none when no field can be filled.
    public private(set) var focus: FieldID?
    var editor: FieldEditor

    /// A form on its first field that can be filled.
    public init(fields: [FormField]) {
        self.fields = fields
        self.editor = .none
        self.focus = fields.first(where: \.canBeFocused)?.id
        openEditor()
    }

    /// A field by its name.
    ///
    /// A name the form does not have reads as an invisible note and is not written.
    public subscript(id: FieldID) -> FormField {
        get { index(of: id).map { fields[$0] } ?? FormField(id: id, label: "", kind: .note, isVisible: false) }
        set {
            guard let index = index(of: id) else { return }
            let old = fields[index]
            fields[index] = newValue
            if focus == id, old.value != newValue.value || old.kind != newValue.kind || old.width != newValue.width {
                openEditor()
            }
            if old.canBeFocused != newValue.canBeFocused { repairFocus(near: index) }
        }
    }

    func index(of id: FieldID) -> Int? {
        fields.firstIndex { $0.id == id }
    }

    var focusIndex: Int? { focus.flatMap { index(of: $0) } }

    /// Puts the focus on a field and begins to edit it.
    mutating func moveFocus(to index: Int, comingFromBelow: Bool = false) {
        focus = fields[index].id
        openEditor()
        if comingFromBelow, case .checks(var list) = editor {
            list.moveToEnd()
            editor = .checks(list)
        }
    }

    /// Writes what the editor has made of the value, without touching the editor.
    mutating func write(value: String, note: String?, at index: Int) {
        fields[index].value = value
        fields[index].note = note
    }

    mutating func write(problem: String?, at index: Int) {
        fields[index].problem = problem
    }

    mutating func openEditor() {
        editor = focusIndex.map { FieldEditor(for: fields[$0]) } ?? .none
    }

    /// After a field has appeared or gone: the focus goes to the next one that can be filled, or to the one before.
    private mutating func repairFocus(near index: Int) {
        if let focusIndex, fields[focusIndex].canBeFocused { return }
        let after = fields.indices.first { $0 >= index && fields[$0].canBeFocused }
        let target = after ?? fields.indices.last { fields[$0].canBeFocused }
        focus = target.map { fields[$0].id }
        openEditor()
    }
}
