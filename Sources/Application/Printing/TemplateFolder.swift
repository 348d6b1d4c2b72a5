// SPDX-License-Identifier: EUPL-1.2

import Documents
import Foundation

/// The templates of an archive: those of the program, and in their place those of the body, kept beside the archive.
struct TemplateFolder {
    private let folders: [String]

    /// The folders, the body's last.
    init(_ data: DataDirectory, archive: String) {
        let own = ((archive as NSString).deletingLastPathComponent as NSString).appendingPathComponent("modelli")
        folders = [data.path.map { $0 + "/modelli" }, own].compactMap { $0 }
    }

    /// Every template, read now: a correction is seen at the next print.
    func load() -> TemplateSet {
        var texts: [String: String] = [:]
        for folder in folders {
            for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                let parts = file.split(separator: ".", omittingEmptySubsequences: false)
                guard parts.count == 2, parts[1] == "html" || file == TemplateSet.file(TemplateSet.style),
                    let content = LocalText.read("\(folder)/\(file)")
                else { continue }
                texts[String(parts[0])] = content
            }
        }
        return TemplateSet(texts: texts)
    }

    /// Where pictures named in a template are looked for.
    var base: String { folders.last { FileManager.default.fileExists(atPath: $0) } ?? "/" }
}
