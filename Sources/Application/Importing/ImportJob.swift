// SPDX-License-Identifier: EUPL-1.2
public import Domain
import Formats
import Foundation
import Store

/// An import at work: a few hundred rows a step, until the file is over; nothing is written before the last step.
public final class ImportJob {
    /// Bytes of the file already read, and in all.
    public private(set) var done = 0
    /// Size of the file.
    public let total: Int
    /// What was done so far.
    public var riepilogo: RiepilogoImportazione { session.riepilogo }

    private let request: RichiestaImportazione
    private let file: ImportFile
    private let handle: FileHandle
    private let session: ImportSession
    private let converter: RowConverter
    private var reader: CsvReader
    private var decoder: TextDecoder
    private var colonne: ColonneImportate?

    /// Opens the file and begins the import in the archive.
    ///
    /// - Throws: `CommandFailure` for a file that cannot be read, `Refusal`, `StoreProblem`.
    init(
        _ request: RichiestaImportazione, store: CaseStore, by operatore: Operatore, places: ImportPlaces,
        today: CalendarDate
    ) throws {
        self.request = request
        file = try ImportFile(request.percorso)
        total = file.size
        reader = CsvReader(separator: file.separator)
        decoder = TextDecoder(file.encoding)
        converter = RowConverter(mappa: request.mappa, places: places, today: today)
        handle = try ImportFile.open(request.percorso)
        session = try store.beginImport(
            OrigineImportazione(
                tipo: request.tipo, file: URL(fileURLWithPath: request.percorso).lastPathComponent,
                codifica: file.encoding.denominazione, separatore: file.separator.denominazione,
                mappa: request.mappa?.nome),
            by: operatore, isTrial: request.isProva, skipsWrong: request.saltaErrate)
    }

    deinit { try? handle.close() }

    /// How the file is written, in words.
    public var detection: String {
        "testo \(file.encoding.denominazione), campi separati da \(file.separator.denominazione)"
    }

    /// Reads and writes some rows; the summary once the file is over.
    ///
    /// - Throws: `CommandFailure` for a file that is no list, `Refusal`, `StoreProblem`; nothing is written then.
    public func step() throws -> RiepilogoImportazione? {
        do {
            return try read()
        } catch {
            session.cancel()
            throw error
        }
    }

    /// Stops: nothing is written.
    public func cancel() { session.cancel() }

    private func read() throws -> RiepilogoImportazione? {
        let data: Data?
        do {
            data = try handle.read(upToCount: ImportFile.chunk)
        } catch {
            throw ImportFile.unreadable(request.percorso)
        }
        var rows: [CsvRow] = []
        do {
            guard let data, !data.isEmpty else {
                try reader.read(decoder.finish()) { rows.append($0) }
                try reader.finish { rows.append($0) }
                try take(rows)
                return try finish()
            }
            done += data.count
            try reader.read(decoder.decode(Array(data))) { rows.append($0) }
        } catch let problem as FormatProblem {
            return try stop(at: problem, rows)
        }
        try take(rows)
        return nil
    }

    /// A mistake of shape after which rows cannot be told apart: it is told with the others, and nothing is written.
    private func stop(at problem: FormatProblem, _ rows: [CsvRow]) throws -> RiepilogoImportazione? {
        try take(rows)
        guard let colonne, let line = problem.line else { throw ImportFile.failure(problem, request.percorso) }
        session.refuse(
            ProblemaDiRiga(
                riga: line, colonna: problem.column.map { converter.heading($0, colonne) },
                problema: problem.sentence.capitalizingInitial))
        session.cancel()
        return session.riepilogo
    }

    private func finish() throws -> RiepilogoImportazione {
        guard colonne != nil else {
            throw ImportFile.failure(
                FormatProblem("Il file è vuoto: controllare che sia quello giusto."), request.percorso)
        }
        return try session.finish()
    }

    private func take(_ rows: [CsvRow]) throws {
        var rows = rows[...]
        if colonne == nil {
            guard let header = rows.popFirst() else { return }
            colonne = try ColonneImportate.trova(in: header.fields, tipo: request.tipo, mappa: request.mappa).get()
        }
        guard let colonne, !rows.isEmpty else { return }
        switch request.tipo {
        case .esiti: try session.take(rows.map { converter.esito($0, colonne) }, colonne: colonne)
        case .domande: try session.take(rows.map { converter.domanda($0, colonne) }, colonne: colonne)
        }
    }
}

extension String {
    /// The same sentence, beginning with a capital.
    fileprivate var capitalizingInitial: String { prefix(1).uppercased() + dropFirst() }
}
