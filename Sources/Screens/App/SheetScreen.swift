// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// What a sheet waits for.
enum SheetWork: Hashable, Sendable {
    case none
    case saving
    /// The sheet ends with this write: the words are said on the screen below.
    case closing(String)
    /// The archive is read again, to be compared with what is typed.
    case comparing(VersionConflict)
}

/// A screen on a document of a case: saving, drafts and meeting another desk work the same on all of them.
protocol SheetScreen: ScreenState {
    /// The case file, as read last.
    var fascicolo: Fascicolo { get set }
    /// The texts of the document.
    var sheet: SheetSession { get set }
    /// What is awaited.
    var work: SheetWork { get set }
    /// Rows of the comparison at work, to read its choice.
    var righe: [RigaConflitto] { get set }
    /// Beginnings of the keys of lists, whose rows are numbered.
    static var lists: [String] { get }
    /// The document of a case file, as texts.
    static func texts(of fascicolo: Fascicolo) -> [String: String]
    /// Why the document is only read; nil when it can be written.
    func readOnlyReason(_ context: ScreenContext) -> String?
    /// Words for the desk.
    func draftTitle(_ context: ScreenContext) -> String
    /// Words said when a part of the work is saved.
    func savedWords(_ context: ScreenContext) -> String
    /// How a text that both desks changed is shown.
    func riga(_ contested: SheetSession.Contested) -> RigaConflitto
    /// Shows the texts again, the focus where it was.
    mutating func refresh(_ context: ScreenContext)
    /// Goes to what lacks.
    mutating func show(missing: Missing, _ context: ScreenContext)
    /// What is kept for F4 after a save.
    func rememberEntry(_ context: ScreenContext) -> [Effect]
}

extension SheetScreen {
    static var lists: [String] { [] }

    func rememberEntry(_ context: ScreenContext) -> [Effect] { [] }

    /// Keeps the draft.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        Reaction(effects: sheet.keepDraft(draftTitle(context), context))
    }

    /// What is typed and not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { sheet.draft(draftTitle(context), context) }

    /// Writes acts; the draft goes with them.
    mutating func record(_ acts: [Act], _ work: SheetWork, _ context: ScreenContext) -> Reaction {
        guard self.work == .none else { return .none }
        self.work = work
        return .ask(.record(acts, context.ticket, discarding: sheet.draftKey))
    }

    /// Goes back; what is not saved is in the draft, and the screen below reads again what was saved.
    func leave(_ words: String) -> Reaction {
        let kept = sheet.isTouched ? " Il resto è in bozza." : ""
        if sheet.hasSaved { return .go(.pop(.saved(words + kept))) }
        let banner = sheet.isTouched ? Banner("Quello che è scritto resta in bozza.") : nil
        return Reaction(navigation: .pop(.nothing), banner: banner)
    }

    /// An answer that every sheet treats alike.
    mutating func receiveSheet(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(sheet.draftKey, let draft?)): return restore(draft, context)
        case .loaded(.fascicolo(let other)) where other.domanda.id == fascicolo.domanda.id:
            return meet(other, context)
        case .recorded(let receipts): return recorded(receipts, context)
        case .refused(let refusal):
            work = .none
            if let first = refusal.missing.first { show(missing: first, context) }
            return .problem(refusal.sentence)
        case .conflict(let conflict):
            work = .comparing(conflict)
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .failed: work = .none
        case .archiveChanged where work == .none && sheet.meeting == nil:
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .delivered(let delivery): return resolve(delivery, context)
        default: break
        }
        return .none
    }

    private mutating func restore(_ draft: Bozza, _ context: ScreenContext) -> Reaction {
        guard !sheet.isTouched, readOnlyReason(context) == nil else { return .none }
        sheet.restore(draft)
        refresh(context)
        return .say(draft.resumedWords(context))
    }

    private mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        let done = work
        work = .none
        guard done != .none else { return .none }
        sheet.markSaved(version: receipts.last?.version)
        let version = sheet.version
        fascicolo.presa?.version = version
        if case .closing(let words) = done { return .go(.pop(.saved(words))) }
        refresh(context)
        return Reaction(effects: rememberEntry(context), banner: Banner(savedWords(context), kind: .done))
    }

    /// Joins what another desk saved with what is typed here.
    private mutating func meet(_ other: Fascicolo, _ context: ScreenContext) -> Reaction {
        let version = other.presa?.version ?? sheet.version
        let theirs = Self.texts(of: other)
        let lists = Self.lists
        guard case .comparing(let conflict) = work else {
            guard work == .none, version > sheet.version else { return .none }
            if sheet.isTouched, !sheet.holds(theirs) {
                return .say("Un altro posto ha salvato questa scheda: F2 la confronta.")
            }
            fascicolo = other
            _ = sheet.meet(theirs, version: version, lists: lists)
            refresh(context)
            return .none
        }
        work = .none
        fascicolo = other
        if let reason = readOnlyReason(context) {
            refresh(context)
            return .problem("\(conflict.byWhom) ha cambiato il fascicolo. \(reason) Qui resta la bozza.")
        }
        let contested = sheet.meet(theirs, version: version, lists: lists)
        refresh(context)
        guard !contested.isEmpty else {
            return .say("\(conflict.byWhom) ha salvato altri dati: ora sono uniti. F2 salva.")
        }
        righe = contested.map(riga)
        return .go(.push(.conflitto(ConflittoState(titolo: title, conflitto: conflict, righe: righe))))
    }

    private mutating func resolve(_ delivery: Delivery, _ context: ScreenContext) -> Reaction {
        guard case .fields(let chosen) = delivery, sheet.meeting != nil else {
            sheet.postpone()
            return .none
        }
        sheet.resolve(
            takingTheirs: RigaConflitto.takenFromTheirs(righe, chosen: chosen),
            joining: RigaConflitto.joined(righe, chosen: chosen))
        refresh(context)
        return .say("La scelta è nella scheda: F2 salva.")
    }

    /// Under the work: where the focus is and how the draft stands.
    func drawPosition(of form: Form, on canvas: inout Canvas, _ context: ScreenContext) {
        FormPosition.draw(form, sheet.draftStatus, on: &canvas, context)
    }
}
