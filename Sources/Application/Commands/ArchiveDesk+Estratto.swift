// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Reports
import Store

extension ArchiveDesk {
    /// Everything held about one person, as text or JSON; to a file, read by nobody else, when one is given.
    ///
    /// - Parameters:
    ///   - riferimento: a codice fiscale, or the code of a case file for who applied.
    ///   - path: a file that is not there yet; nil answers the text alone.
    /// - Throws: `CommandFailure` when nobody answers to it or the file cannot be made, `Refusal`, `StoreProblem`.
    public func estratto(_ riferimento: String, note: MisuraNote, json: Bool, to path: String?) throws -> String {
        if let path, PaperFile.exists(path) {
            throw CommandFailure("Il file \(path) c'è già: indicarne un altro.", status: .cannotCreate)
        }
        guard let id = try store.persona(riferimento: riferimento) else {
            throw CommandFailure(
                "Nessuna persona per «\(riferimento)»: indicare il codice fiscale, oppure il fascicolo di chi ha fatto "
                    + "domanda, per esempio REI-2018-00311.", status: .noInput)
        }
        let document = EstrattoDocument(
            try store.estratto(of: id, note: note, by: operatore) { self.places.place($0)?.denominazione })
        let text = json ? document.json.text : document.text
        if let path { try PaperFile(path, Array(text.utf8)).keep(replacing: false) }
        return text
    }
}
