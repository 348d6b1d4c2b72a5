// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnalisiState {
    /// Mandatory answers of a block, given and asked.
    func progress(of block: BloccoScheda, _ context: ScreenContext) -> (given: Int, asked: Int) {
        analisi().progress(of: block, componenti: componenti, on: context.oggi)
    }

    /// What lacks to close the sheet as typed.
    func missing(_ context: ScreenContext) -> [Missing] {
        analisi().missing(componenti: componenti, on: context.oggi)
    }

    /// Opens a block on its first field.
    mutating func open(_ block: BloccoScheda, _ context: ScreenContext) {
        self.block = block
        top = 0
        if block == .esito { proposeDay(context) }
        session.form = Form(fields: fields(of: block, context))
    }

    /// Opens the block of a key, with the focus on its field; false when the sheet has no such key.
    @discardableResult
    mutating func open(key: String, _ context: ScreenContext) -> Bool {
        guard let voce = Self.voce(of: key) else { return false }
        if block != voce.blocco || session.form.fields.isEmpty { open(voce.blocco, context) }
        let id = FieldID(rawValue: key)
        if session.form[id].kind.isField, !session.form[id].isVisible { session.form[id].isVisible = true }
        session.form.focus(on: id)
        return true
    }

    /// Opens the block after or before; turns round at the ends.
    mutating func step(_ by: Int, _ context: ScreenContext) {
        let all = BloccoScheda.allCases
        let index = all.firstIndex(of: block) ?? 0
        open(all[(index + by + all.count) % all.count], context)
    }

    /// Moves to the next answer that lacks, in the order of the screen, beginning after the focus.
    mutating func nextMissing(_ context: ScreenContext) -> Missing? {
        let lacking = missing(context)
        let keys = Set(lacking.compactMap(\.field))
        guard !keys.isEmpty else { return nil }
        let all = BloccoScheda.allCases
        let start = all.firstIndex(of: block) ?? 0
        let here = fields(of: block, context).map(\.id.rawValue)
        let focus = session.form.focus.flatMap { here.firstIndex(of: $0.rawValue) } ?? -1
        var order = Array(here.dropFirst(focus + 1))
        for offset in 1..<all.count {
            let other = all[(start + offset) % all.count]
            order += fields(of: other, context).map(\.id.rawValue)
        }
        order += here.prefix(focus + 1)
        guard let next = order.first(where: { keys.contains($0) }) else { return nil }
        open(key: next, context)
        return lacking.first { $0.field == next }
    }
}

extension FieldKind {
    /// False for notes and headings.
    fileprivate var isField: Bool { self != .note && self != .heading }
}
