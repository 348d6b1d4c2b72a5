// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Where papers are saved when nobody says where: the folder `Percorso` of the user, closed to the others.
struct PaperFolder {
    private let home: HomeFolder

    init(_ variables: [String: String]) { home = HomeFolder(variables) }

    /// The folder.
    var path: String { home.path + "/Percorso" }

    /// A path as typed, made whole: `~` is the user's own folder, a bare name goes in the folder of the papers.
    func whole(_ typed: String) -> String {
        let expanded = home.expanded(typed)
        return expanded.hasPrefix("/") ? expanded : path + "/" + expanded
    }

    /// A path as it is shown: shorter, from the user's own folder.
    func short(_ path: String) -> String { home.short(path) }

    /// A path for a new paper of this name: one that no file has.
    func free(_ stem: String) -> String {
        for number in 1...999 {
            let name = number == 1 ? stem : "\(stem)-\(number)"
            if !PaperFile.exists("\(path)/\(name).pdf") { return short("\(path)/\(name).pdf") }
        }
        return short("\(path)/\(stem).pdf")
    }

    /// Makes the folder when the file goes there.
    func prepare(for file: String) {
        guard (file as NSString).deletingLastPathComponent == path else { return }
        mkdir(path, 0o700)
    }
}
