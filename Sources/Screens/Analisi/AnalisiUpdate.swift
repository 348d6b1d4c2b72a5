// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AnalisiState {
    /// Opens on the field asked for, or where the sheet was left, and asks for the draft.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        componenti = fascicolo.nucleo.componenti(on: context.oggi)
        guard unreadableReason(context) == nil else { return .none }
        if !hasAppeared, modo == .compila, readOnlyReason(context) == nil { prefill(context) }
        hasAppeared = true
        let lacking = sheet.archived.isEmpty ? nil : missing(context).first?.field
        if field.map({ open(key: $0, context) }) != true, lacking.map({ open(key: $0, context) }) != true {
            open(block, context)
        }
        guard readOnlyReason(context) == nil else { return .none }
        return .ask(.load(.bozza(sheet.draftKey), context.ticket), .load(.bozza(Self.lastKey), context.ticket))
    }

    /// A key: the dialog, the moves between blocks, then the field in focus.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        if key == .escape, !session.form.isListOpen {
            return leave(modo == .rettifica ? "La rettifica resta in bozza." : "La scheda è salvata.")
        }
        guard unreadableReason(context) == nil else { return .ignored }
        switch key {
        case .pageDown where !session.form.isListOpen: return move(1, context)
        case .pageUp where !session.form.isListOpen: return move(-1, context)
        default: break
        }
        guard readOnlyReason(context) == nil else { return scroll(key, context) }
        let focus = session.form.focus
        let event = session.handle(key) { Self.check($0, $1, context) }
        switch event {
        case .changed(let id), .left(let id): absorb(id, context)
        case .completed:
            if let focus { absorb(focus, context) }
            return move(1, context)
        case .consumed: break
        case .ignored: return .ignored
        }
        return .none
    }

    /// Pasted text goes to the field in focus.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        if dialog?.form != nil {
            dialog?.insert(paste: text)
            keepReason()
            return .none
        }
        guard dialog == nil, readOnlyReason(context) == nil, let focus = session.form.focus else { return .ignored }
        session.paste(text)
        absorb(focus, context)
        return .none
    }

    /// True while a field, or a question, has the keys.
    public func isTyping(_ context: ScreenContext) -> Bool {
        dialog != nil || (session.form.focus != nil && readOnlyReason(context) == nil)
    }

    /// Writes in the sheet what a field holds now, and shows or hides the fields that depend on it.
    mutating func absorb(_ id: FieldID, _ context: ScreenContext) {
        guard let voce = Self.voce(of: id.rawValue) else { return }
        let key = id.rawValue
        let typed = session.form.value(id)
        sheet.set(key, key.hasSuffix("#chi") ? typed : AnswerText.stored(typed, voce.tipo, context))
        if session.form[id].note == "proposto", !sheet.proposed.contains(key) { session.form[id].note = nil }
        if voce.ambito.namesMembers, !key.hasSuffix("#chi") {
            show(FieldID(rawValue: voce.chiaveComponenti), voce.isPresent(sheet[voce.codice]))
        }
        showDependents(of: voce)
    }

    /// Shows or hides the items that are asked because of the answer of another one.
    private mutating func showDependents(of voce: VoceScheda) {
        let dependents = SchedaAnalisi.voci(of: voce.blocco).filter { $0.condizione?.codice == voce.codice }
        guard !dependents.isEmpty else { return }
        let now = analisi()
        for dependent in dependents {
            let keys =
                dependent.ambito.isOfEachMember
                ? componenti.map { dependent.chiave(of: $0.persona.id) } : [dependent.codice]
            for key in keys { show(FieldID(rawValue: key), isShown(dependent, key, now)) }
        }
    }

    private mutating func show(_ id: FieldID, _ isVisible: Bool) {
        if session.form[id].isVisible != isVisible { session.form[id].isVisible = isVisible }
    }

    static func check(_ id: FieldID, _ typed: String, _ context: ScreenContext) -> FieldCheck {
        guard let voce = voce(of: id.rawValue), !id.rawValue.hasSuffix("#chi") else { return .accepted(typed) }
        return AnswerText.check(typed, voce, context)
    }

    /// Another block; what was being chosen is accepted first.
    mutating func move(_ by: Int, _ context: ScreenContext) -> Reaction {
        settleFocus(context)
        step(by, context)
        return .none
    }

    /// Accepts what is open in the field in focus.
    mutating func settleFocus(_ context: ScreenContext) {
        session.form.finish()
        if let focus = session.form.focus, readOnlyReason(context) == nil { absorb(focus, context) }
    }

    private mutating func scroll(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch key {
        case .down, .character("j"): top += 1
        case .up, .character("k"): top -= 1
        case .home: top = 0
        case .left, .backTab: step(-1, context)
        case .right, .tab, .enter: step(1, context)
        default: return .ignored
        }
        let last = readingLines(context).count - 1
        top = max(0, min(top, last))
        return .none
    }

    private mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch dialog?.handle(key) {
        case .accepted:
            if modo == .rettifica { return recordCorrection(context) }
            dialog = nil
            return recordClosing(context)
        case .cancelled: dialog = nil
        case .changed, .left: keepReason()
        default: break
        }
        return .none
    }

    /// Words for the desk.
    func draftTitle(_ context: ScreenContext) -> String {
        let progress = analisi().progress(componenti: componenti, on: context.oggi)
        return "\(title), \(progress.given) voci su \(progress.asked)"
    }
}
