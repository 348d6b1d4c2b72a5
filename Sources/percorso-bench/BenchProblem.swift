// SPDX-License-Identifier: EUPL-1.2

/// Why a measure could not be taken, in words.
struct BenchProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
