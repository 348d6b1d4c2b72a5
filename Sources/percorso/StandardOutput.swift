// SPDX-License-Identifier: EUPL-1.2
import Application
import Foundation

/// The standard output, whole and harmless to a terminal: a text is written to its end, or the failure is told.
enum StandardOutput {
    /// Writes a text.
    ///
    /// A reader that has gone away (`| head`) ends the program quietly, as other tools do.
    /// - Throws: `CommandFailure` when the text cannot be written, for instance on a full disk.
    static func write(_ text: String) throws {
        signal(SIGPIPE, SIG_DFL)
        var bytes = Array(TerminalText.visible(text).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { exit(0) }
            guard count > 0 else {
                throw CommandFailure(
                    "Lo standard output non si può scrivere: controllare lo spazio sul disco e riprovare.",
                    status: .inputOutput)
            }
            bytes = bytes.dropFirst(count)
        }
    }
}
