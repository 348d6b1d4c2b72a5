// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation

/// The templates of the diary: those of the program, and in their place those of the body, kept beside the archive.
struct NoteTemplates {
    private let folders: [String]

    /// The folders, the body's last.
    init(_ data: DataDirectory, archive: String) {
        let own = ((archive as NSString).deletingLastPathComponent as NSString)
            .appendingPathComponent(NoteTemplates.folder)
        folders = [data.path.map { "\($0)/\(NoteTemplates.folder)" }, own].compactMap { $0 }
    }

    private static let folder = "modelli-diario"

    /// Every template in the order of the titles, read now; and a sentence for each file that cannot be read.
    ///
    /// A file of the body that holds nothing takes a template of the program away.
    func load() -> (modelli: [ModelloNota], problemi: [String]) {
        var texts: [String: String] = [:]
        for folder in folders {
            for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                guard file.hasSuffix(".txt"), let content = LocalText.read("\(folder)/\(file)")
                else { continue }
                texts[String(file.dropLast(4))] = content
            }
        }
        var modelli: [ModelloNota] = []
        var problemi: [String] = []
        for (codice, testo) in texts.sorted(by: { $0.key < $1.key }) where testo.contains(where: { !$0.isWhitespace }) {
            do {
                modelli.append(try ModelloNota(codice: codice, testo: testo))
            } catch {
                problemi.append("Il modello \(codice).txt non si legge, \(error.sentence)")
            }
        }
        return (modelli.sorted { FoldedKey.of($0.titolo) < FoldedKey.of($1.titolo) }, problemi)
    }
}
