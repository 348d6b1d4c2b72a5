// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Screens
import Store

extension Desk {
    /// The folder of who is at the desk.
    var home: HomeFolder { HomeFolder(environment.variables) }

    /// Begins a long work.
    ///
    /// - Throws: `CommandFailure` for a file that cannot be read, `Refusal`, `StoreProblem`.
    func begin(_ work: Work) throws -> any SlicedWork {
        switch work {
        case .importa(var request):
            guard let session else {
                throw Refusal("archivio_da_avviare", "Prima va completato l'avvio dell'archivio.")
            }
            request.percorso = home.expanded(request.percorso)
            return ImportWork(
                try ImportJob(
                    request, store: store, by: session.operatore, places: ImportPlaces(session.ambito, places),
                    today: environment.rome().date))
        case .cercaDiario(let words):
            guard let session else {
                throw Refusal("archivio_da_avviare", "Prima va completato l'avvio dell'archivio.")
            }
            return DiarySearchWork(try store.beginDiarySearch(words, by: session.operatore))
        }
    }

    /// A first look at a file: what it is, or why it cannot be read.
    func lookAtFile(_ path: String) -> QueryResult {
        do {
            return .fileImportato(path, try ImportFile(home.expanded(path)).look(), problema: nil)
        } catch {
            return .fileImportato(path, nil, problema: FailureReport(error).sentence)
        }
    }
}
