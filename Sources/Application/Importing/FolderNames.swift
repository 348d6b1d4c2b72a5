// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The names in a folder that a path being typed may become.
enum FolderNames {
    private static let largest = 5

    /// Paths that begin with a text, folders with a slash at their end; hidden names only when asked for.
    static func matching(_ text: String, home: HomeFolder) -> [String] {
        let full = home.expanded(text)
        let isFolder = text.hasSuffix("/") || text.isEmpty
        let folder = isFolder ? (full.isEmpty ? "." : full) : (full as NSString).deletingLastPathComponent
        let start = isFolder ? "" : (full as NSString).lastPathComponent
        let typed = isFolder ? text : String(text.dropLast(start.count))
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder) else {
            return []
        }
        let wanted = names.filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }.sorted()
        return wanted.prefix(largest).map { name in
            var isDirectory: ObjCBool = false
            let path = (folder.isEmpty ? "." : folder) + "/" + name
            let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            return typed + name + (exists && isDirectory.boolValue ? "/" : "")
        }
    }
}
