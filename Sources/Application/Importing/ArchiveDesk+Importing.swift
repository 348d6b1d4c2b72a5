// SPDX-License-Identifier: EUPL-1.2
public import Domain
import Store

extension ArchiveDesk {
    /// Begins an import; `step` of the job does it, a little at a time.
    ///
    /// - Parameter mappa: name of a saved layout; nil for the local one.
    /// - Throws: `CommandFailure` for an unknown layout or a file that cannot be read, `Refusal`, `StoreProblem`.
    public func importJob(_ request: RichiestaImportazione, mappa: String?) throws -> ImportJob {
        var request = request
        if let mappa {
            let saved = try store.mappe(request.tipo)
            guard let found = saved.first(where: { FoldedKey.of($0.nome) == FoldedKey.of(mappa) }) else {
                let names = saved.map { "«\($0.nome)»" }.joined(separator: ", ")
                throw CommandFailure(
                    "La mappatura «\(mappa)» non c'è: "
                        + (names.isEmpty ? "prepararla dalla schermata dell'importazione." : "ci sono \(names)."),
                    status: .usage)
            }
            request.mappa = found
        }
        return try ImportJob(
            request, store: store, by: operatore, places: ImportPlaces(ambito, places), today: today)
    }
}
