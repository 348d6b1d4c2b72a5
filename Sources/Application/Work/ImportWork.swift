// SPDX-License-Identifier: EUPL-1.2
import Screens

/// An import as the loop does it.
final class ImportWork: SlicedWork {
    private let job: ImportJob

    init(_ job: ImportJob) { self.job = job }

    var progress: (done: Int, total: Int) { (job.done, job.total) }

    func step() throws -> WorkResult? { try job.step().map { .importazione($0) } }

    func cancel() { job.cancel() }
}
