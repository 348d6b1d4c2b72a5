// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A file without a name, gone when it is closed.
final class JourneyScratch {
    let descriptor: Int32

    init() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)").path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw JourneyFailure("no file in \(path)") }
        unlink(path)
    }

    deinit { close(descriptor) }

    /// All that was written in it.
    func text() -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = pread(descriptor, &buffer, buffer.count, off_t(bytes.count))
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }
}
