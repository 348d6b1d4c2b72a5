// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// A search through the diaries, in steps: it opens the notes the operator may read, newest first.
///
/// The notes are sealed, so no index can answer: each step opens a few dozen and keeps its place.
public final class DiarySearch {
    /// A place in the order of the notes.
    struct Place {
        var data: Int
        var id: Int64
    }

    /// Notes to be opened, as they were at the beginning.
    public let total: Int
    /// Notes opened so far.
    public private(set) var done = 0
    /// All were opened, or enough were found.
    public private(set) var isOver = false
    /// Notes found so far.
    public private(set) var found = 0

    private let store: CaseStore
    private let operatore: Operatore
    private let parole: ParoleCercate
    private var place = Place(data: .max, id: .max)
    private var audited: Set<Identifier<Domanda>> = []

    /// Notes found after which the search stops: more words narrow it.
    public static let massimo = 200
    private static let step = 40

    init(store: CaseStore, operatore: Operatore, parole: ParoleCercate, total: Int) {
        self.store = store
        self.operatore = operatore
        self.parole = parole
        self.total = total
    }

    /// Opens a few more notes.
    ///
    /// - Returns: those that hold all the words.
    /// - Throws: `StoreProblem`.
    public func step() throws -> [NotaTrovata] {
        guard !isOver else { return [] }
        let (notes, last, opened) = try store.scanDiary(
            parole, after: place, limit: Self.step, by: operatore, audited: &audited)
        place = last
        done += opened
        found += notes.count
        isOver = opened < Self.step || found >= Self.massimo
        return notes
    }
}
