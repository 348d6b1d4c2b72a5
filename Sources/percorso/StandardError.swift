// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The standard error: sentences and progress, as far as they can be written.
enum StandardError {
    /// True when somebody looks at it.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes a text; a failure has nowhere to be told.
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
