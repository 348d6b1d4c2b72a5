// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// A file read or written in pieces, with what goes wrong said as a problem of the archive.
final class DiskFile {
    private let path: String
    private let descriptor: Int32

    /// Opens a file to read.
    ///
    /// - Throws: `StoreProblem`.
    init(reading path: String) throws {
        self.path = path
        // Without waiting for who writes in a pipe.
        descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreProblem(errno == ENOENT ? .missingFile : .readOnly, path: path) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            throw StoreProblem(.notAnArchive, path: path)
        }
    }

    /// Makes a file that was not there, of its owner alone.
    ///
    /// - Throws: `StoreProblem`.
    init(creating path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreProblem(errno == ENOSPC || errno == EDQUOT ? .diskFull : .cannotCreate, path: path)
        }
    }

    deinit { close(descriptor) }

    /// So many bytes, fewer only at the end of the file.
    func read(_ count: Int) throws -> Data {
        var bytes = Data(count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw StoreProblem(.ioError, path: path) }
            if got == 0 { break }
            filled += got
        }
        return filled == count ? bytes : Data(bytes.prefix(filled))
    }

    /// All of the bytes.
    func write(_ data: Data) throws {
        var written = 0
        while written < data.count {
            let count = data.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), data.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw problem() }
            written += count
        }
    }

    /// Everything written is on the disk.
    func finish() throws {
        guard fsync(descriptor) == 0 else { throw problem() }
    }

    private func problem() -> StoreProblem {
        StoreProblem([ENOSPC, EDQUOT, EFBIG].contains(errno) ? .diskFull : .ioError, path: path)
    }
}
