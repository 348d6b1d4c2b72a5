// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A document of a case edited as named texts: what the archive holds, what is typed, and how the two meet again.
///
/// Long sheets (analisi, quadro, progetto) show one part at a time, so that no single form holds them: this does, with
/// the draft and the comparison with what another desk saved meanwhile.
struct SheetSession: Hashable, Sendable {
    /// A text both desks have changed, each in its own way.
    struct Contested: Hashable, Sendable {
        let key: String
        let mine: String
        let theirs: String
    }

    /// What another desk saved, until the person has chosen.
    struct Meeting: Hashable, Sendable {
        let theirs: [String: String]
        let version: Int
        let contested: [Contested]
    }

    /// Name of the draft.
    let draftKey: String
    /// Whose document it is.
    let domanda: Identifier<Domanda>
    /// Texts of the archive, as read or saved last.
    private(set) var archived: [String: String]
    /// Texts on the screen.
    private(set) var typed: [String: String] { didSet { revision += 1 } }
    /// Grows at every change of the texts.
    private(set) var revision = 0
    /// Version the archived texts belong to.
    private(set) var version: Int
    /// The person has changed something that is not saved.
    private(set) var isTouched = false
    /// Something changed is not in the draft yet.
    private(set) var isStale = false
    /// When the draft was written last; nil before it is.
    private(set) var draftSaved: Instant?
    /// Something was saved since the screen is open.
    private(set) var hasSaved = false
    /// The comparison at work.
    private(set) var meeting: Meeting?
    /// Keys filled by the program, which give way to what another desk saved.
    private(set) var proposed: Set<String> = []
    /// Keys of a draft older than the archive: what they were changed from is not known.
    private var unknown: Set<String> = []

    private static let versionKey = "#versione"

    init(draftKey: String, domanda: Identifier<Domanda>, archived: [String: String], version: Int) {
        self.draftKey = draftKey
        self.domanda = domanda
        self.archived = archived.filter { !$0.value.isEmpty }
        self.typed = self.archived
        self.version = version
    }

    /// The text of a key; empty when there is none.
    subscript(_ key: String) -> String { typed[key] ?? "" }

    /// Writes a text as typed by the person.
    mutating func set(_ key: String, _ value: String) {
        guard self[key] != value else { return }
        typed[key] = value.isEmpty ? nil : value
        proposed.remove(key)
        isTouched = true
        isStale = true
    }

    /// Writes a text the program knows already, where there is none.
    mutating func propose(_ key: String, _ value: String) {
        guard self[key].isEmpty, !value.isEmpty else { return }
        typed[key] = value
        proposed.insert(key)
    }

    /// Puts other texts in the place of all there are, as typed by the person.
    mutating func replace(_ values: [String: String]) {
        for key in Set(typed.keys).union(values.keys) { set(key, values[key] ?? "") }
    }

    /// True when the archive is known to hold these texts.
    func holds(_ texts: [String: String]) -> Bool { texts.filter { !$0.value.isEmpty } == archived }

    /// What differs from the archive; an emptied text is "".
    var changes: [String: String] {
        var found: [String: String] = [:]
        for key in Set(typed.keys).union(archived.keys) where typed[key] != archived[key] {
            found[key] = typed[key] ?? ""
        }
        return found
    }

    /// What the person typed and is not saved, with the version it was typed over.
    func draft(_ title: String, _ context: ScreenContext) -> Bozza? {
        guard isTouched else { return nil }
        var values = changes.filter { !proposed.contains($0.key) }
        guard !values.isEmpty else { return nil }
        values[Self.versionKey] = String(version)
        return Bozza(chiave: draftKey, titolo: title, valori: values, domanda: domanda, salvata: context.adesso)
    }

    /// The effect that keeps what is typed, when something is not kept yet.
    mutating func keepDraft(_ title: String, _ context: ScreenContext) -> [Effect] {
        guard isStale else { return [] }
        isStale = false
        draftSaved = context.adesso
        return draft(title, context).map { [.saveDraft($0)] } ?? [.discardDraft(draftKey)]
    }

    /// Puts a draft back; one typed over an older version is compared with the archive at the next save.
    mutating func restore(_ draft: Bozza) {
        var values = draft.valori
        let typedOver = values.removeValue(forKey: Self.versionKey).flatMap { Int($0) } ?? version
        for (key, value) in values {
            typed[key] = value.isEmpty ? nil : value
            proposed.remove(key)
        }
        if typedOver < version {
            unknown = Set(values.keys)
            version = typedOver
        }
        isTouched = true
        isStale = false
        draftSaved = draft.salvata
    }

    /// How the draft stands.
    var draftStatus: DraftStatus { isStale ? .waiting : isTouched ? .kept(draftSaved) : .nothing }

    /// Everything typed is in the archive, under a new version.
    mutating func markSaved(version: Int?) {
        archived = typed
        self.version = version ?? self.version + 1
        isTouched = false
        isStale = false
        hasSaved = true
        unknown = []
        proposed = []
    }

    /// Takes what the archive holds now: what only one desk changed is joined, the rest waits for a choice.
    ///
    /// - Parameter lists: beginnings of numbered keys; rows added by both desks are all kept.
    /// - Returns: the texts both desks changed; when there is none the two are already one.
    mutating func meet(_ theirs: [String: String], version: Int, lists: [String] = []) -> [Contested] {
        let theirs = theirs.filter { !$0.value.isEmpty }
        for prefix in lists { moveAddedRows(prefix, beyond: theirs) }
        var contested: [Contested] = []
        for key in Set(typed.keys).union(theirs.keys).union(archived.keys).sorted() {
            let (mine, other, base) = (self[key], theirs[key] ?? "", archived[key] ?? "")
            let isMine = (mine != base && !proposed.contains(key)) || unknown.contains(key)
            let isTheirs = other != base || unknown.contains(key)
            if mine != other, isMine, isTheirs { contested.append(Contested(key: key, mine: mine, theirs: other)) }
        }
        meeting = Meeting(theirs: theirs, version: version, contested: contested)
        if contested.isEmpty { resolve(takingTheirs: []) }
        return contested
    }

    /// Ends the comparison with the choice of the person; the rest is joined.
    ///
    /// - Parameter joined: texts made of both, by key.
    mutating func resolve(takingTheirs keys: Set<String>, joining joined: [String: String] = [:]) {
        guard let meeting else { return }
        let contested = Set(meeting.contested.map(\.key))
        for key in Set(typed.keys).union(meeting.theirs.keys).union(archived.keys) {
            let isMine = self[key] != (archived[key] ?? "") && !proposed.contains(key)
            let takesTheirs = contested.contains(key) ? keys.contains(key) : !isMine
            guard takesTheirs else { continue }
            let theirs = meeting.theirs[key]
            if theirs != nil || !proposed.contains(key) { typed[key] = theirs }
        }
        for (key, both) in joined where contested.contains(key) { typed[key] = both }
        archived = meeting.theirs
        version = meeting.version
        unknown = []
        isStale = isTouched
        self.meeting = nil
    }

    /// Leaves the comparison for later: the next save finds it again.
    mutating func postpone() { meeting = nil }

    /// The rows I added go after those they added.
    private mutating func moveAddedRows(_ prefix: String, beyond theirs: [String: String]) {
        let base = Self.count(prefix, archived)
        let (mine, other) = (Self.count(prefix, typed), Self.count(prefix, theirs))
        guard mine > base, other > base else { return }
        let added = (base..<mine).map { typed.removeValue(forKey: "\(prefix)\($0)") }
        for (offset, value) in added.enumerated() { typed["\(prefix)\(other + offset)"] = value }
    }

    /// Rows of a list: one more than the highest number.
    private static func count(_ prefix: String, _ values: [String: String]) -> Int {
        let numbers = values.keys.compactMap { $0.hasPrefix(prefix) ? Int($0.dropFirst(prefix.count)) : nil }
        return (numbers.max() ?? -1) + 1
    }
}
