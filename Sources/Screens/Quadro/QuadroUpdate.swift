// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension QuadroState {
    /// Opens on the list, or on the entry asked for, and asks for the draft.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        entries = allEntries(context)
        if readOnlyReason(context) == nil {
            let names = fascicolo.equipe.componenti.map(\.nome).filter { !$0.isEmpty }
            sheet.propose("autori", names.joined(separator: ", "))
        }
        refreshRows()
        if let field, let entry = entries.first(where: { field.hasPrefix($0.key) }) { open(entry, context) }
        guard readOnlyReason(context) == nil else { return .none }
        return .ask(.load(.bozza(sheet.draftKey), context.ticket))
    }

    /// A key: the dialog, the entry, or the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        if opened != nil { return handleEntry(key, context) }
        if key == .escape { return leave("Il quadro è salvato.") }
        guard unreadableReason(context) == nil else { return .ignored }
        switch table.handle(key, visibleRows: Self.listRows(in: context.area) - 1) {
        case .activated(let key): if let entry = entries.first(where: { $0.key == key }) { open(entry, context) }
        case .ignored: return .ignored
        case .moved, .needsMore: break
        }
        return .none
    }

    /// Pasted text goes to the field in focus.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        if dialog != nil {
            dialog?.insert(paste: text)
            return .none
        }
        guard opened != nil, readOnlyReason(context) == nil, let focus = session.form.focus else { return .ignored }
        session.paste(text)
        absorb(focus)
        return .none
    }

    /// An answer of the archive, or of the comparison above.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        if case .recorded = outcome, work == .saving {
            var saved = quadro().signed(by: context.operatore.nomeBreve, on: context.oggi, after: fascicolo.quadro)
            saved.chiusoIl = fascicolo.quadro?.chiusoIl
            fascicolo.quadro = saved
        }
        return receiveSheet(outcome, context)
    }

    /// True while a field, or a question, has the keys.
    public func isTyping(_ context: ScreenContext) -> Bool {
        dialog != nil || (opened != nil && readOnlyReason(context) == nil)
    }

    func draftTitle(_ context: ScreenContext) -> String { "\(title), domini descritti: \(filled)" }

    func savedWords(_ context: ScreenContext) -> String {
        "Il quadro è salvato. Domini descritti: \(filled) su \(entries.count)."
    }

    /// Entries whose situation is described.
    var filled: Int { entries.count { !sheet["\($0.key).situazione"].isEmpty } }

    mutating func refresh(_ context: ScreenContext) {
        entries = allEntries(context)
        refreshRows()
        guard let entry = opened else { return }
        let focus = session.form.focus
        session.form = Form(fields: fields(of: entry))
        if let focus { session.form.focus(on: focus) }
    }

    mutating func refreshRows() {
        table.reload(
            entries.map { entry in
                let text = sheet["\(entry.key).situazione"]
                let level = sheet["\(entry.key).livello"]
                return TableRow(
                    id: entry.key,
                    cells: [
                        entry.soggetto, entry.dominio.denominazione,
                        text.isEmpty ? "-" : String(text.prefix(120).map { $0.isNewline ? " " : $0 }),
                        sheet["\(entry.key).priorita"], level,
                    ], style: text.isEmpty ? .faint : .plain, mark: !text.isEmpty && level.isEmpty ? "!" : "")
            })
    }

    /// Opens an entry on its first field.
    mutating func open(_ entry: Entry, _ context: ScreenContext) {
        opened = entry
        top = 0
        table.select(entry.key)
        session.form = Form(fields: fields(of: entry))
    }

    /// The entry after or before, without going through the list.
    mutating func step(_ by: Int, _ context: ScreenContext) {
        guard let opened, let index = entries.firstIndex(of: opened), !entries.isEmpty else { return }
        settleFocus(context)
        open(entries[(index + by + entries.count) % entries.count], context)
    }

    /// Accepts what is open in the field in focus.
    mutating func settleFocus(_ context: ScreenContext) {
        guard opened != nil, readOnlyReason(context) == nil else { return }
        session.form.finish()
        if let focus = session.form.focus { absorb(focus) }
    }

    private mutating func handleEntry(_ key: Key, _ context: ScreenContext) -> Reaction {
        let isListOpen = session.form.isListOpen
        switch key {
        case .escape where !isListOpen:
            settleFocus(context)
            opened = nil
            refreshRows()
            return .none
        case .pageDown where !isListOpen:
            step(1, context)
            return .none
        case .pageUp where !isListOpen:
            step(-1, context)
            return .none
        default: break
        }
        guard readOnlyReason(context) == nil else { return scroll(key, context) }
        let focus = session.form.focus
        switch session.handle(key, check: Self.check) {
        case .changed(let id), .left(let id): absorb(id)
        case .completed:
            if let focus { absorb(focus) }
            step(1, context)
        case .consumed: break
        case .ignored: return .ignored
        }
        return .none
    }

    private mutating func absorb(_ id: FieldID) {
        guard let opened, Self.parts.contains(id.rawValue) else { return }
        sheet.set("\(opened.key).\(id.rawValue)", session.form.value(id))
    }

    private mutating func scroll(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch key {
        case .down, .character("j"): top += 1
        case .up, .character("k"): top -= 1
        case .right, .tab, .enter: step(1, context)
        case .left, .backTab: step(-1, context)
        default: return .ignored
        }
        top = max(0, min(top, readingLines(context).count - 1))
        return .none
    }

    private mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch dialog?.handle(key) {
        case .accepted: return acceptDialog(context)
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }
}
