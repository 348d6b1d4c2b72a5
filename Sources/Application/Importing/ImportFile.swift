// SPDX-License-Identifier: EUPL-1.2
import Domain
import Formats
import Foundation

/// A file to import, looked at once: how its text is written and what parts its fields.
struct ImportFile {
    let path: String
    let size: Int
    let encoding: TextEncoding
    let separator: CsvSeparator

    /// Bytes read at a time: some hundred rows, a few milliseconds of work.
    static let chunk = 16_384
    /// Rows looked at for examples and for the values of the columns.
    private static let exampleRows = 500
    private static let largestValues = 12

    /// Looks at the whole file.
    ///
    /// - Throws: `CommandFailure` when it is not there, cannot be read or is not a text.
    init(_ path: String) throws {
        self.path = path
        let handle = try ImportFile.open(path)
        defer { try? handle.close() }
        var probe = TextProbe()
        var size = 0
        do {
            while let data = try handle.read(upToCount: 1 << 18), !data.isEmpty {
                size += data.count
                data.withUnsafeBytes { probe.feed($0.bindMemory(to: UInt8.self)) }
            }
        } catch {
            throw ImportFile.unreadable(path)
        }
        self.size = size
        do {
            encoding = try probe.encoding()
        } catch {
            throw ImportFile.failure(error, path)
        }
        var decoder = TextDecoder(encoding)
        separator = CsvSeparator.detect(in: decoder.decode(probe.sample))
    }

    /// Headings and first rows.
    ///
    /// - Throws: `CommandFailure`.
    func look() throws -> FileImportato {
        var rows: [[String]] = []
        var reader = CsvReader(separator: separator)
        var decoder = TextDecoder(encoding)
        let handle = try ImportFile.open(path)
        defer { try? handle.close() }
        do {
            reading: do {
                while let data = try handle.read(upToCount: ImportFile.chunk), !data.isEmpty {
                    try reader.read(decoder.decode(Array(data))) { rows.append($0.fields) }
                    if rows.count > ImportFile.exampleRows { break reading }
                }
                try reader.finish { rows.append($0.fields) }
            }
        } catch let problem as FormatProblem {
            // A mistake further on is told with its row by the trial; here only the header counts.
            if rows.isEmpty { throw ImportFile.failure(problem, path) }
        }
        guard let header = rows.first else { throw ImportFile.failure(FormatProblem("Il file è vuoto."), path) }
        let body = rows.dropFirst()
        let values = header.indices.map { index in
            var found: [String] = []
            for row in body where index < row.count && found.count < ImportFile.largestValues {
                if !row[index].isEmpty, !found.contains(row[index]) { found.append(row[index]) }
            }
            return found
        }
        return FileImportato(
            percorso: path, dimensione: size, codifica: encoding.denominazione, separatore: separator.denominazione,
            intestazione: header, esempi: Array(body.prefix(3)), valori: values)
    }

    /// Opens the file for reading.
    static func open(_ path: String) throws -> FileHandle {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw CommandFailure("Il file \(path) non esiste: controllare il percorso.", status: .noInput)
        }
        if isDirectory.boolValue {
            throw CommandFailure("\(path) è una cartella: indicare il file da importare.", status: .noInput)
        }
        // It is read more than once, to its end: a pipe ends at the first, a device never does.
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            throw CommandFailure(
                "\(path) non è un file che si possa rileggere: salvarlo su disco e indicare quello.", status: .noInput)
        }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw unreadable(path) }
        return handle
    }

    static func unreadable(_ path: String) -> CommandFailure {
        CommandFailure("Il file \(path) non si può leggere: controllare i permessi.", status: .noInput)
    }

    static func failure(_ problem: FormatProblem, _ path: String) -> CommandFailure {
        let name = URL(fileURLWithPath: path).lastPathComponent
        return CommandFailure("\(name): \(problem.located)", status: .badData)
    }
}
