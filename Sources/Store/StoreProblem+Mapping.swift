// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension StoreProblem {
    /// What an error of SQLite means to a person: a problem of the archive, or a refusal of the data.
    static func meaning(of error: DatabaseError, path: String) -> any Error {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: StoreProblem(.busy, path: path)
        case .SQLITE_FULL: StoreProblem(.diskFull, path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: StoreProblem(.readOnly, path: path)
        case .SQLITE_NOTADB: StoreProblem(.notAnArchive, path: path)
        // A table or an index the program knows is not there: the file was changed by something else.
        case .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_ERROR: StoreProblem(.corrupt, path: path)
        case .SQLITE_CANTOPEN: StoreProblem(.cannotCreate, path: path)
        case .SQLITE_CONSTRAINT:
            Refusal(
                "vincolo_archivio",
                "I dati non rispettano un vincolo dell'archivio: rileggere il fascicolo e riprovare.")
        default: StoreProblem(.ioError, path: path)
        }
    }
}
