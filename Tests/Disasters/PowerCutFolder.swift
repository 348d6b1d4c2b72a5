// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Where the files that a power cut leaves are written, one disk after the other.
final class PowerCutFolder {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// Writes the files of a disk in place of those of the one before.
    ///
    /// - Returns: the path of the archive.
    func write(_ files: [String: [UInt8]]) throws -> String {
        try? FileManager.default.removeItem(at: directory)
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for (name, bytes) in files {
            let file = directory.appending(path: name)
            try Data(bytes).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        }
        return directory.appending(path: "archivio.sqlite").path
    }

    /// The files of a directory, but the shared memory of the index, which is made again.
    static func files(in directory: URL) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path)
        where name.hasPrefix("archivio.sqlite") && !name.hasSuffix("-shm") {
            files[name] = [UInt8](try Data(contentsOf: directory.appending(path: name)))
        }
        return files
    }
}
