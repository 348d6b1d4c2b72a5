// SPDX-License-Identifier: EUPL-1.2
import Domain
import Screens
import Store

/// A search through the diaries as the loop does it: what is found is shown at the end of each slice.
final class DiarySearchWork: SlicedWork {
    private let search: DiarySearch
    private var fresh: [NotaTrovata] = []

    init(_ search: DiarySearch) { self.search = search }

    var progress: (done: Int, total: Int) { (search.done, search.total) }

    func step() throws -> WorkResult? {
        fresh += try search.step()
        return search.isOver ? .note(fresh) : nil
    }

    func takeFound() -> WorkResult? {
        guard !fresh.isEmpty else { return nil }
        defer { fresh = [] }
        return .note(fresh)
    }

    func cancel() {}
}
