// SPDX-License-Identifier: EUPL-1.2
import Application
import Foundation

/// A file given on the command line, or the standard input when its name is `-`.
enum InputFile {
    /// The largest text that is read: what a command takes is far smaller.
    private static let largest = 16 << 20

    /// The bytes of the file.
    ///
    /// - Throws: `CommandFailure` when there is none, it cannot be read, or it is larger than any real one.
    static func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return try bounded(FileHandle.standardInput, "l'ingresso") }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue else {
            throw CommandFailure("Il file \(path) non esiste: controllare il percorso.", status: .noInput)
        }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure("Il file \(path) non si può leggere: controllare i permessi.", status: .noInput)
        }
        return try bounded(file, "il file \(path)")
    }

    private static func bounded(_ file: FileHandle, _ name: String) throws -> [UInt8] {
        let data = try file.read(upToCount: largest + 1) ?? Data()
        guard data.count <= largest else {
            throw CommandFailure("Troppo grande: \(name) supera 16 MB.", status: .badData)
        }
        return Array(data)
    }
}
