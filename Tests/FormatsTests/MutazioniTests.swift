// SPDX-License-Identifier: EUPL-1.2

import Domain
import Formats
import Foundation
import TestSupport
import Testing

/// Files from outside, damaged: never a crash, the place of what is wrong, and work that does not outgrow the file.
@Suite struct MutazioniTests {
    /// The rows of a text, and what spoils it.
    private func rows(_ bytes: [UInt8], _ separator: CsvSeparator, chunk: Int) -> (
        rows: [[String]], problem: FormatProblem?
    ) {
        var found: [[String]] = []
        var reader = CsvReader(separator: separator)
        do {
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                try reader.read(Array(bytes[start..<min(bytes.count, start + chunk)])) { found.append($0.fields) }
            }
            try reader.finish { found.append($0.fields) }
            return (found, nil)
        } catch let problem as FormatProblem {
            return (found, problem)
        } catch {
            return (found, FormatProblem("\(error)"))
        }
    }

    @Test func `CSV: le stesse righe in pezzi di ogni misura, e ogni problema ha la sua riga`() throws {
        let words = [";", "\"", "\"\"", ";\";", "\r", "\n\n", "\u{0}", "\t", "|", ","]
        try Mutations("csv", words: words, turns: 1500, longest: 4096).run { bytes in
            let separator = CsvSeparator.detect(in: bytes)
            let whole = rows(bytes, separator, chunk: 8192)
            let pieces = rows(bytes, separator, chunk: 7)
            guard whole.rows == pieces.rows, whole.problem == pieces.problem else { return "chunks change the rows" }
            guard whole.rows.count <= bytes.count + 1 else { return "more rows than bytes" }
            guard let problem = whole.problem else { return nil }
            let lines = bytes.filter { $0 == 10 || $0 == 13 }.count + 1
            guard let line = problem.line, (1...lines).contains(line), problem.column ?? 0 > 0 else {
                return "no place in «\(problem.located)»"
            }
            return nil
        }
    }

    @Test func `CSV scritto e riletto: le stesse celle, e nessuna che un foglio di calcolo calcolerebbe`() throws {
        try Mutations("csv", words: ["=", "+", "-", "@", "\t=", "\r=", "＝", "'="], turns: 1500, longest: 2048).run {
            bytes in
            let cells = rows(bytes, .semicolon, chunk: 8192).rows
            for separator in CsvSeparator.allCases {
                var writer = CsvWriter(separator: separator)
                // A last cell with a word: a row with nothing to read in it would be a blank line.
                for row in cells { writer.append(row + ["fine"]) }
                let again = rows(writer.bytes, separator, chunk: 8192)
                if let problem = again.problem { return "\(separator): \(problem.located)" }
                let expected = cells.map { $0.map(Self.plain) + ["fine"] }
                let found = again.rows
                guard expected.count == found.count else { return "\(separator): \(found.count) rows" }
                for (row, read) in zip(expected, found) {
                    guard row.count == read.count else { return "\(separator): \(row) becomes \(read)" }
                    // The apostrophe that stops a formula also keeps the spaces after it.
                    for (cell, shown) in zip(row, read)
                    where shown != cell && !(shown.hasPrefix("'") && Self.plain(String(shown.dropFirst())) == cell) {
                        return "\(separator): «\(cell)» becomes «\(shown)»"
                    }
                    if let bad = read.first(where: { CsvCell.isFormula($0.utf8) }) { return "formula «\(bad)»" }
                }
            }
            return nil
        }
    }

    /// A cell without what is left out on purpose, and without the spaces that reading does not keep.
    private static func plain(_ cell: String) -> String {
        let kept = cell.unicodeScalars.filter { scalar in
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            let turns =
                [0x61C, 0x200E, 0x200F].contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
            return !turns && (!isControl || "\t\n\r".unicodeScalars.contains(scalar))
        }
        return String(String.UnicodeScalarView(kept)).precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func `testo: di ogni codifica esce UTF-8, lungo al massimo tre volte, uguale in pezzi di ogni misura`() throws
    {
        try Mutations("csv", words: ["\u{FEFF}", "è"], turns: 1500, longest: 4096).run { bytes in
            var probe = TextProbe()
            bytes.withUnsafeBufferPointer { probe.feed($0) }
            let encoding: TextEncoding
            do throws(FormatProblem) {
                encoding = try probe.encoding()
            } catch {
                return error.sentence.hasSuffix(".") ? nil : error.sentence
            }
            var (whole, split) = (TextDecoder(encoding), TextDecoder(encoding))
            let text = whole.decode(bytes) + whole.finish()
            var pieces: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: 5) {
                pieces += split.decode(Array(bytes[start..<min(bytes.count, start + 5)]))
            }
            pieces += split.finish()
            guard text == pieces else { return "\(encoding): chunks change the text" }
            guard text.count <= bytes.count * 3 + 3 else { return "\(encoding): \(bytes.count) become \(text.count)" }
            return String(validating: text, as: UTF8.self) == nil ? "\(encoding): not UTF-8" : nil
        }
    }

    @Test func `JSON: un valore, oppure riga e colonna di ciò che non va`() throws {
        let words = ["{", "[", "]", "\":", ",", "\\u", "\\ud800", "true", "1e", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["]
        try Mutations("json", words: words, turns: 2000, longest: 4096).run { bytes in
            do {
                _ = try JsonReader.read(bytes)
                return nil
            } catch let problem as Problem {
                let isPlaced =
                    problem.sentence.contains("riga ") || ["json_codifica", "json_vuoto"].contains(problem.code)
                return isPlaced && problem.sentence.hasSuffix(".") ? nil : "no place in «\(problem.sentence)»"
            }
        }
    }

    @Test func `requisiti: una richiesta, oppure la chiave che non va`() throws {
        let words = ["data_domanda", "isee", "componenti", "\"2018-02-30\"", "1e9", "-1", "null", "{}", "[]"]
        try Mutations("requisiti", words: words, turns: 1500, longest: 4096).run { bytes in
            do {
                let read = try RichiestaRequisiti.read(bytes)
                return read.richieste.count <= bytes.count ? nil : "more than bytes"
            } catch let problem as Problem {
                return problem.sentence.hasSuffix(".") ? nil : "«\(problem.sentence)»"
            }
        }
    }

    @Test func `iCalendar: righe di settantacinque ottetti, nessun carattere di comando, nessuna riga in più`() throws {
        let words = ["\r\nEND:VEVENT\r\n", "\\n", ";", "\u{1B}", "\u{2028}", "BEGIN:VALARM"]
        try Mutations("calendario", words: words, turns: 1000, longest: 2048).run { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let voce = VoceCalendario(
                origine: .appuntamento(Identifier(7)), version: 1, data: CalendarDate(dayNumber: 17_865),
                ora: TimeOfDay(minutesAfterMidnight: 570), durata: 90, tipo: .convocazione, operatori: [Identifier(1)],
                stanza: text, luogo: text, nucleo: "", codice: "", domanda: nil, oggetto: text)
            let file = CalendarioICalendar.write(
                [voce], written: Instant(milliseconds: 0), prodotto: text
            ) { _ in text }
            let unpaired = file.replacing("\r\n", with: "").unicodeScalars
            if unpaired.contains("\r") || unpaired.contains("\n") { return "a line end that is not CR LF" }
            if file.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\r" && $0 != "\n" }) {
                return "a control"
            }
            let lines = file.split(separator: "\r\n", omittingEmptySubsequences: false)
            if let long = lines.first(where: { $0.utf8.count > 75 }) { return "\(long.utf8.count) octets" }
            let events = lines.filter { $0 == "END:VEVENT" }.count
            return events == 1 && !lines.contains("BEGIN:VALARM") ? nil : "\(events) events"
        }
    }
}
