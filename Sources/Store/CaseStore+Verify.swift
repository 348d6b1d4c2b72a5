// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension CaseStore {
    /// Looks for what should never be: damage of the file, rows that contradict the facts, keys and numbers lost.
    ///
    /// - Returns: Italian sentences, one for each thing found; empty when all holds.
    /// - Throws: `StoreProblem` when the archive cannot be read at all.
    public func verify() throws -> [String] {
        let found = try verifyRows()
        do {
            return try found + registerFaults(against: []).map(\.sentence)
        } catch let problem as StoreProblem where problem.code == .corrupt && !found.isEmpty {
            // The register cannot be walked on a damaged file; what is damaged is said already.
            return found
        }
    }

    /// The same, without the chain of the register.
    ///
    /// - Throws: as `verify`.
    public func verifyRows() throws -> [String] {
        var found = try read { reader in
            let verifier = Verifier(db: reader.db)
            let damage = try verifier.damage()
            // On a damaged file the other questions have no meaning.
            guard damage.isEmpty else { return damage }
            return try verifier.history() + verifier.supports() + verifier.queues() + verifier.keys()
                + verifier.documents() + verifier.copie() + verifier.impronte()
        }
        if found.isEmpty, !queue.configuration.readonly { found += try trigrams() }
        return found
    }

    private func trigrams() throws -> [String] {
        do {
            try queue.inDatabase {
                try $0.execute(
                    sql: "INSERT INTO persone_trigrammi (persone_trigrammi, rank) VALUES ('integrity-check', 1)")
            }
            return []
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return ["Ricerca: l'indice dei nomi non corrisponde alle persone."]
        } catch let error as DatabaseError {
            throw StoreProblem.meaning(of: error, path: path)
        }
    }
}
