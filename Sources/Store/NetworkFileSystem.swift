// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Tells file systems that are reached through a network or a user process, where WAL does not work.
///
/// Source: sqlite.org/wal.html, "All processes using a database must be on the same host computer".
enum NetworkFileSystem {
    /// Kinds, as the kernel names them in /proc/self/mountinfo; every kind of FUSE is refused besides.
    static let kinds: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "lustre", "gpfs", "ocfs2", "gfs2",
        "davfs", "glusterfs", "beegfs",
    ]

    /// True when `path` is on one of them; a path that cannot be asked about is not.
    static func contains(_ path: String) -> Bool {
        guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else { return false }
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let kind = kind(of: real, mounts: mounts) else { return false }
        return isRemote(kind)
    }

    /// True for the kinds above.
    static func isRemote(_ kind: String) -> Bool {
        kinds.contains(kind) || kind == "fuse" || kind.hasPrefix("fuse.")
    }

    /// The kind of the mount a path is on: the last one whose mount point is the longest prefix of the path.
    ///
    /// - Parameters:
    ///   - path: absolute, without symbolic links.
    ///   - mounts: text of /proc/self/mountinfo: the fifth word is the mount point, with spaces written \040; the
    ///     kind is the first word after " - ".
    static func kind(of path: String, mounts: String) -> String? {
        var found: (length: Int, kind: String)?
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let dash = words.firstIndex(of: "-"), words.count > dash + 1, dash > 4 else { continue }
            let point = words[4].replacingOccurrences(of: "\\040", with: " ")
            let isInside = point == "/" || path == point || path.hasPrefix(point + "/")
            guard isInside, point.utf8.count >= found?.length ?? 0 else { continue }
            found = (point.utf8.count, String(words[dash + 1]))
        }
        return found?.kind
    }
}
