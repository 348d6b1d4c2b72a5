// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Whether an archive stands where only those who may can reach it, under its one name.
///
/// What protects the archive at rest is that the others of the machine cannot open it: a folder everybody may list or
/// change, a link somebody may point elsewhere, a second name for the same file are refused before anything is read.
enum ArchivePlace {
    /// Looks at the folder, at the archive and at the journals beside it; a file that is not there is nothing wrong.
    ///
    /// - Throws: `StoreProblem`.
    static func check(_ path: String, isGroupShared: Bool) throws {
        let file = try look(path)
        let beside = try ["-wal", "-shm", "-journal"].compactMap { try look(path + $0) }
        let isShared = file.map { $0.st_mode & 0o020 != 0 } ?? isGroupShared
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var info = stat()
        guard stat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return }
        let forbidden: mode_t = isShared ? 0o006 : 0o026
        if info.st_mode & forbidden != 0 { throw StoreProblem(.exposedFolder, path: path) }
        // Where others may not even enter, how the files are left does not matter.
        let isReached = info.st_mode & 0o001 != 0
        if isReached, ([file].compactMap { $0 } + beside).contains(where: { $0.st_mode & 0o007 != 0 }) {
            throw StoreProblem(.exposedFile, path: path)
        }
        try checkAbove(folder, path)
    }

    /// What is at a path, not followed; nil when there is nothing.
    ///
    /// - Throws: `StoreProblem` for a link, a device, a pipe, a folder, a file with other names.
    private static func look(_ file: String) throws -> stat? {
        var info = stat()
        guard lstat(file, &info) == 0 else { return nil }
        guard info.st_mode & S_IFMT == S_IFREG, info.st_nlink == 1 else { throw StoreProblem(.linkedFile, path: file) }
        return info
    }

    /// A folder further up that anybody may rename leads to another archive; a sticky one keeps what is in it.
    private static func checkAbove(_ folder: String, _ path: String) throws {
        var url = URL(fileURLWithPath: folder).resolvingSymlinksInPath()
        while url.path != "/" {
            url.deleteLastPathComponent()
            var info = stat()
            guard stat(url.path, &info) == 0 else { continue }
            if info.st_mode & 0o002 != 0, info.st_mode & S_ISVTX == 0 { throw StoreProblem(.exposedFolder, path: path) }
        }
    }
}
