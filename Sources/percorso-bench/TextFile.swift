// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A file read as text.
enum TextFile {
    /// The whole text, of files in `/proc` too.
    static func read(_ path: String) throws(BenchProblem) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw BenchProblem("\(path) non si legge")
        }
    }
}
