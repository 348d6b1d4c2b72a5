// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store

/// What opening, checking and reading a file that may be anything comes to: one word, never the end of the program.
enum Examination {
    /// `intero`, `guasto` when the check finds something, or the code of the problem.
    static func result(of path: String) -> String {
        do {
            let store = try DriverArchive.open(path)
            let faults = try store.verify()
            guard let operatore = try store.operatore(codice: DriverArchive.codice) else { return "guasto" }
            _ = try store.search("prova", limit: 20, by: operatore)
            _ = try store.counts()
            return faults.isEmpty ? "intero" : "guasto"
        } catch let problem as StoreProblem {
            return problem.code.rawValue
        } catch let refusal as Refusal {
            return "rifiuto:\(refusal.code)"
        } catch {
            return "altro:\(type(of: error))"
        }
    }
}
