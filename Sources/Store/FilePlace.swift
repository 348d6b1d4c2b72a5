// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Which file a path leads to now: the disk and the number of the file on it.
struct FilePlace: Equatable {
    private let device: UInt64
    private let number: UInt64

    /// Nil when the path leads nowhere.
    init?(_ path: String) {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        device = UInt64(info.st_dev)
        number = UInt64(info.st_ino)
    }
}
