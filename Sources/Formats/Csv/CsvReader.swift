// SPDX-License-Identifier: EUPL-1.2

/// Reads a CSV given in chunks of UTF-8 bytes, a row at a time, in time and room that do not grow with the file.
///
/// Lines end with LF, CR LF or CR; a quoted field may hold separators and line ends, and `""` for a quote. Blank lines
/// are passed over. What cannot be parted into rows is thrown with its line and column; what spoils one row only is
/// the row's `problem`.
public struct CsvReader {
    /// Longest field, in bytes.
    public static let longestField = 32_768
    /// Longest row, in bytes.
    public static let longestRow = 262_144
    /// Fields of a row at most.
    public static let mostFields = 4096

    private enum Place { case start, plain, quoted, quoteInQuoted }

    private let separator: UInt8
    private var place = Place.start
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var problem: FormatProblem?
    /// Line being read, and the one where the row began.
    private var line = 1
    private var rowLine = 1
    private var isRowBegun = false
    private var wasReturn = false

    /// A reader at the beginning of a file.
    public init(separator: CsvSeparator) {
        self.separator = separator.rawValue
        bytes.reserveCapacity(1024)
        ends.reserveCapacity(32)
    }

    /// Reads a chunk; `body` takes each row that ends in it.
    ///
    /// - Throws: `FormatProblem`, and what `body` throws.
    public mutating func read(_ chunk: [UInt8], _ body: (CsvRow) throws -> Void) throws {
        try chunk.withUnsafeBufferPointer { try read($0, body) }
    }

    /// The file is over: takes the last row, when no line end follows it.
    ///
    /// - Throws: `FormatProblem` when a quote was never closed.
    public mutating func finish(_ body: (CsvRow) throws -> Void) throws {
        if place == .quoted {
            throw FormatProblem(
                "le virgolette aperte in questo campo non si chiudono: correggere la riga e riprovare.", line: rowLine,
                column: ends.count + 1)
        }
        if isRowBegun { try endRow(body) }
    }

    private mutating func read(_ chunk: UnsafeBufferPointer<UInt8>, _ body: (CsvRow) throws -> Void) throws {
        var index = 0
        while index < chunk.count {
            if place == .plain || place == .quoted {
                let stop = self.stop(in: chunk, from: index)
                if stop > index {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[index..<stop]))
                    wasReturn = false
                    index = stop
                    try checkLength()
                    continue
                }
            }
            try take(chunk[index], body)
            index += 1
        }
    }

    /// The next byte that means something where the reader is.
    private func stop(in chunk: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        if place == .quoted {
            while index < chunk.count, chunk[index] != 0x22, chunk[index] >= 0x20 { index += 1 }
        } else {
            while index < chunk.count, chunk[index] != separator, chunk[index] >= 0x20 { index += 1 }
        }
        return index
    }

    private mutating func take(_ byte: UInt8, _ body: (CsvRow) throws -> Void) throws {
        let isSecondOfPair = wasReturn && byte == 0x0A
        wasReturn = byte == 0x0D
        if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 {
            throw FormatProblem(
                byte == 0
                    ? "c'è un carattere nullo: il file non è un testo, o è rovinato. Salvarlo di nuovo come CSV."
                    : "c'è un carattere di controllo: il file non è un testo, o è rovinato. Salvarlo di nuovo come CSV.",
                line: line, column: ends.count + 1)
        }
        switch place {
        case .quoted:
            if byte == 0x22 {
                place = .quoteInQuoted
            } else {
                if byte == 0x0D || (byte == 0x0A && !isSecondOfPair) { line += 1 }
                bytes.append(byte)
                try checkLength()
            }
        case .quoteInQuoted where byte == 0x22:
            bytes.append(byte)
            place = .quoted
        case .start, .plain, .quoteInQuoted:
            if byte == separator { return try endField() }
            if byte == 0x0A || byte == 0x0D {
                if isSecondOfPair { return }
                if isRowBegun { try endRow(body) }
                line += 1
                return
            }
            begin(byte)
        }
    }

    private mutating func begin(_ byte: UInt8) {
        beginRow()
        if place == .start, byte == 0x22 {
            place = .quoted
            return
        }
        if place == .quoteInQuoted {
            problem =
                problem
                ?? FormatProblem(
                    "dopo le virgolette di chiusura c'è altro testo: raddoppiare le virgolette interne al campo.",
                    line: line, column: ends.count + 1)
        }
        place = .plain
        bytes.append(byte)
    }

    private mutating func beginRow() {
        guard !isRowBegun else { return }
        isRowBegun = true
        rowLine = line
    }

    private mutating func endField() throws(FormatProblem) {
        beginRow()
        ends.append(bytes.count)
        place = .start
        if ends.count > CsvReader.mostFields { throw tooLong }
    }

    private mutating func endRow(_ body: (CsvRow) throws -> Void) throws {
        ends.append(bytes.count)
        defer {
            bytes.removeAll(keepingCapacity: true)
            ends.removeAll(keepingCapacity: true)
            problem = nil
            isRowBegun = false
            place = .start
        }
        try body(CsvRow(line: rowLine, bytes: bytes, ends: ends, problem: problem))
    }

    private func checkLength() throws(FormatProblem) {
        let field = bytes.count - (ends.last ?? 0)
        guard field > CsvReader.longestField || bytes.count > CsvReader.longestRow else { return }
        throw tooLong
    }

    private var tooLong: FormatProblem {
        FormatProblem(
            place == .quoted
                ? "il campo è troppo lungo (oltre 32.768 caratteri): forse mancano le virgolette di chiusura."
                : "la riga è troppo lunga: forse il file non è un elenco CSV, o manca un a capo.",
            line: rowLine, column: ends.count + 1)
    }
}
