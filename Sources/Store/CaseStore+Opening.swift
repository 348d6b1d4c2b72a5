// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB

extension CaseStore {
    /// Looks at the file before SQLite does, opens it, and leaves it with the latest schema.
    static func open(_ options: Options) throws -> DatabaseQueue {
        let path = options.path
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let isNew = !FileManager.default.fileExists(atPath: path)
        if isNew && (options.mustExist || options.isReadOnly) { throw StoreProblem(.missingFile, path: path) }
        if isNew { try createDirectory(directory, options) }
        try ArchivePlace.check(path, isGroupShared: options.isGroupShared)
        if NetworkFileSystem.contains(directory) { throw StoreProblem(.networkFileSystem, path: path) }
        if isNew { try createFile(options) }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration(options))
            try prepare(queue, options)
            return queue
        } catch let error as DatabaseError {
            let problem = StoreProblem.meaning(of: error, path: path)
            // The archive is there: what cannot be made are its journals, because its disk or folder is only read.
            let code = (problem as? StoreProblem)?.code
            let isOnlyRead = !isNew && code == .cannotCreate && access(directory, W_OK) != 0
            throw isOnlyRead ? StoreProblem(.readOnly, path: path) : problem
        }
    }

    private static func configuration(_ options: Options) -> Configuration {
        var configuration = Configuration()
        configuration.label = "percorso"
        configuration.readonly = options.isReadOnly
        let patience = options.busyTimeoutMilliseconds
        configuration.busyMode = .callback { tries in CaseStore.wait(afterTry: tries, atMost: patience) }
        configuration.foreignKeysEnabled = true
        configuration.publicStatementArguments = false
        // An import is one transaction, written in slices between two events of the desk.
        configuration.allowsUnsafeTransactions = true
        return configuration
    }

    /// Waits a little for another desk that writes, and says whether to try again.
    ///
    /// SQLite's own waiting asks more and more seldom, so that who has waited longest is passed by who has just come. Here it
    /// asks more often: every four milliseconds, then every millisecond.
    private static func wait(afterTry tries: Int, atMost patience: Int) -> Bool {
        let slow = min(tries, 20)
        guard slow * 4 + (tries - slow) < patience else { return false }
        usleep(tries < 20 ? 4000 : 1000)
        return true
    }

    private static func prepare(_ queue: DatabaseQueue, _ options: Options) throws {
        let (application, version, tables) = try queue.inDatabase { db in
            (
                try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
                try Int64.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            )
        }
        let isBlank = application == 0 && tables == 0
        guard application == Migrations.applicationID || (isBlank && !options.mustExist && !options.isReadOnly) else {
            throw StoreProblem(.notAnArchive, path: options.path)
        }
        if version > Migrations.latest { throw StoreProblem(.newerSchema, path: options.path) }
        if options.isReadOnly {
            guard version == Migrations.latest else { throw StoreProblem(.readOnly, path: options.path) }
            return
        }
        try queue.inDatabase { db in
            // It stays with the file, except with a copy, which is made without.
            let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
            if journal != "wal" { try db.execute(sql: "PRAGMA journal_mode = WAL") }
            // After opening, because turning WAL on is what most programs follow with NORMAL.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        if version < Migrations.latest { try Migrations.migrator.migrate(queue) }
    }

    private static func createDirectory(_ directory: String, _ options: Options) throws {
        guard !FileManager.default.fileExists(atPath: directory) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true,
                attributes: [.posixPermissions: options.isGroupShared ? 0o770 : 0o700])
        } catch {
            throw StoreProblem(.cannotCreate, path: options.path)
        }
        // The attributes above go through the umask; a group-shared installation asks for these on purpose.
        chmod(directory, options.isGroupShared ? 0o770 : 0o700)
    }

    /// An empty file with its mode, before anything is written in it; SQLite gives the same mode to its journals.
    private static func createFile(_ options: Options) throws {
        let mode: mode_t = options.isGroupShared ? 0o660 : 0o600
        let descriptor = Foundation.open(options.path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw StoreProblem(.cannotCreate, path: options.path) }
        fchmod(descriptor, mode)
        Foundation.close(descriptor)
    }
}
