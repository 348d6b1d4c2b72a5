// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A small text file beside the archive, read only when it is a file and no larger than any real one.
///
/// A link may lead anywhere, a pipe never ends, a device has no end: none of them is opened for its content.
enum LocalText {
    /// The largest that is read.
    private static let largest = 1 << 20

    /// The text; nil when there is no such file, or it is not one of these.
    static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_size <= largest else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: Int(info.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            filled += count
        }
        return String(decoding: bytes.prefix(filled), as: UTF8.self)
    }
}
