// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A file a paper is saved to: whole or not at all, read by nobody else, never in the place of another unless asked.
struct PaperFile {
    /// The file.
    let path: String
    private let part: String

    /// Writes the bytes beside the file they will become.
    ///
    /// - Throws: `CommandFailure` when they cannot be written; then nothing is left.
    init(_ path: String, _ bytes: [UInt8]) throws {
        self.path = path
        let folder = (path as NSString).deletingLastPathComponent
        part = (folder as NSString).appendingPathComponent(".percorso-\(UUID().uuidString.prefix(8)).parte")
        let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw PaperFile.failure(errno, folder) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let problem = errno
                close(file)
                unlink(part)
                throw PaperFile.failure(problem, folder)
            }
            rest = rest.dropFirst(count)
        }
        let isWritten = fsync(file) == 0
        let problem = errno
        close(file)
        if !isWritten {
            unlink(part)
            throw PaperFile.failure(problem, folder)
        }
    }

    /// Gives the file its name.
    ///
    /// - Throws: `CommandFailure`, also when the name was taken meanwhile and is not to be replaced.
    func keep(replacing: Bool) throws {
        if replacing {
            guard rename(part, path) == 0 else { throw fail(errno) }
            return
        }
        if link(part, path) == 0 {
            unlink(part)
            return
        }
        let problem = errno
        // File systems without links, as on a memory stick: the name is looked at, then taken.
        guard problem == EPERM || problem == ENOTSUP || problem == ENOSYS, !PaperFile.exists(path) else {
            throw fail(problem)
        }
        guard rename(part, path) == 0 else { throw fail(errno) }
    }

    /// Leaves nothing behind.
    func discard() { unlink(part) }

    private func fail(_ problem: Int32) -> CommandFailure {
        discard()
        if problem == EEXIST {
            return CommandFailure("Il file \(path) c'è già: scegliere un altro nome.", status: .cannotCreate)
        }
        return PaperFile.failure(problem, (path as NSString).deletingLastPathComponent)
    }

    /// Whether something has this name already, a broken link too.
    static func exists(_ path: String) -> Bool {
        var found = stat()
        return lstat(path, &found) == 0
    }

    private static func failure(_ problem: Int32, _ folder: String) -> CommandFailure {
        let place = folder.isEmpty ? "." : folder
        let sentence =
            switch problem {
            case ENOENT, ENOTDIR: "La cartella \(place) non c'è: crearla, oppure scegliere un altro posto."
            case EACCES, EPERM, EROFS: "Nella cartella \(place) non si può scrivere: scegliere un altro posto."
            case ENOSPC, EDQUOT: "Sul disco non c'è più spazio: liberarne, oppure scegliere un altro posto."
            case ENAMETOOLONG: "Il nome del file è troppo lungo: accorciarlo."
            case EISDIR: "Questo nome è di una cartella: aggiungere il nome del file."
            default: "Il file non si può scrivere in \(place): controllare il disco e riprovare."
            }
        return CommandFailure(sentence, status: .cannotCreate)
    }
}
