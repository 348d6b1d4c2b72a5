// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// The archive: one SQLite file, written and read by operators, shared by the desks of one machine.
///
/// Every write is one transaction with its events and its audit row. It is used from one thread only, and keeps no
/// state of the data: what another desk wrote is read at the next call.
public final class CaseStore {
    /// The file.
    public let path: String

    let queue: DatabaseQueue
    private let place: FilePlace?
    let clock: () -> Instant
    let today: () -> CalendarDate

    /// The connection while a replay is going on: readings inside it see what it wrote.
    var replaying: Database?

    /// What hashing a password costs; a test makes it cheap.
    var cost = Scrypt.Cost.current

    /// The keys of who sits here; nothing in an archive that is not encrypted.
    let vault: Vault

    /// An import keeps its transaction open between its slices: readings are inside it, other writes wait.
    var isImporting = false

    /// Opens the archive, or creates it when the options allow it.
    ///
    /// - Parameters:
    ///   - clock: what time it is, for what is recorded.
    ///   - today: what day it is in Rome, for the rules.
    /// - Throws: `StoreProblem`.
    public init(_ options: Options, clock: @escaping () -> Instant, today: @escaping () -> CalendarDate) throws {
        path = options.path
        self.clock = clock
        self.today = today
        queue = try CaseStore.open(options)
        place = FilePlace(options.path)
        let directory = options.chiavi
        vault = queue.inDatabase { Vault(db: $0, directory: directory) }
        try guarded { try connected { _ in try vault.refresh() } }
    }

    /// A number that changes when another desk saves; cheap enough to ask every second.
    ///
    /// - Throws: `StoreProblem`.
    public func dataVersion() throws -> Int {
        try guarded { try queue.inDatabase { try $0.number("PRAGMA data_version") ?? 0 } }
    }

    /// Reads at one moment of the archive.
    func read<T>(_ body: (Reader) throws -> T) throws -> T {
        if let replaying { return try guarded { try body(Reader(db: replaying)) } }
        return try guarded {
            try connected { db in
                if isImporting { return try Damage.checking { try body(Reader(db: db)) } }
                try db.execute(cached: "BEGIN DEFERRED TRANSACTION")
                defer { try? db.execute(cached: "COMMIT TRANSACTION") }
                return try Damage.checking {
                    try vault.refresh()
                    return try body(Reader(db: db))
                }
            }
        }
    }

    /// Writes all or nothing.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        if let replaying { return try guarded { try body(replaying) } }
        if isImporting { throw StoreProblem(.busy, path: path) }
        var isDone = false
        let wasActive = vault.isActive
        defer { if !isDone { vault.takeBack(wasActive: wasActive) } }
        return try guarded {
            try queue.write { db in
                let result = try vault.atHand {
                    try Damage.checking {
                        try vault.refresh()
                        return try body(db)
                    }
                }
                // A file that was moved or unplugged takes what is written with it: SQLite does not notice.
                guard place == FilePlace(path) else { throw StoreProblem(.vanished, path: path) }
                isDone = true
                return result
            }
        }
    }

    /// Works inside the connection, outside any transaction of ours.
    func connected<T>(_ body: (Database) throws -> T) throws -> T {
        try queue.inDatabase { db in try vault.atHand { try body(db) } }
    }

    /// Turns the errors of SQLite into what a person can read.
    func guarded<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreProblem.meaning(of: error, path: path)
        } catch  where String(describing: type(of: error)) == "RowDecodingError" {
            throw StoreProblem(.corrupt, path: path)
        }
    }
}
