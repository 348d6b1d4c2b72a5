// SPDX-License-Identifier: EUPL-1.2

extension Form {
    /// Puts the focus on a field, if it can be filled.
    public mutating func focus(on id: FieldID) {
        guard id != focus, let index = index(of: id), fields[index].canBeFocused else { return }
        finishField()
        moveFocus(to: index)
    }

    /// Puts the focus on the next field that holds nothing, going round at the end; false when all are full.
    public mutating func focusNextEmpty() -> Bool {
        let start = focusIndex ?? -1
        let order = fields.indices.map { (start + 1 + $0) % fields.count }.filter { $0 != start }
        let next = order.first { fields[$0].canBeFocused && fields[$0].value.allSatisfy(\.isWhitespace) }
        guard let next else { return false }
        focus(on: fields[next].id)
        return true
    }

    /// Puts the focus on the first field with a problem.
    public mutating func focusFirstProblem() {
        guard let first = fields.first(where: { $0.canBeFocused && $0.currentProblem != nil }) else { return }
        focus(on: first.id)
    }

    /// The place of the focus among the fields that can be filled, from 1, and their number: "Campo 12 di 19".
    public var position: (Int, Int) {
        let ids = fields.filter(\.canBeFocused).map(\.id)
        return ((focus.flatMap { ids.firstIndex(of: $0) }).map { $0 + 1 } ?? 0, ids.count)
    }

    /// Whether a list is open over the form: Esc then closes the list and is not for the screen.
    public var isListOpen: Bool {
        switch editor {
        case .choice(let choice): choice.isOpen
        case .lookup(let lookup): lookup.isOpen
        default: false
        }
    }

    /// The field that can be filled after or before an index.
    func nextIndex(from index: Int, by step: Int) -> Int? {
        var next = index + step
        while fields.indices.contains(next) {
            if fields[next].canBeFocused { return next }
            next += step
        }
        return nil
    }

    /// The first field of the next group, or of the group before; groups begin with a heading.
    func groupIndex(from index: Int, by step: Int) -> Int? {
        let headings = fields.indices.filter { fields[$0].isVisible && fields[$0].kind == .heading }
        if step > 0 {
            return headings.first { $0 > index }.flatMap { nextIndex(from: $0, by: 1) }
        }
        let starts = ([-1] + headings).compactMap { nextIndex(from: $0, by: 1) }
        return starts.last { $0 < index }
    }
}
