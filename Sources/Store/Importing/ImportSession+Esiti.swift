// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import Foundation
import GRDB

extension ImportSession {
    /// Takes some rows of a list of outcomes: each finds its domanda and is recorded on it, or waits to be matched.
    ///
    /// - Throws: `StoreProblem`; the session can only be cancelled then.
    public func take(_ rows: [Result<RigaEsito, ProblemaDiRiga>], colonne: ColonneImportate) throws {
        try inTransaction { db in
            var recorder = recorder(db)
            let slice = SliceWriter()
            recorder.slice = slice
            var letti = try SliceReading(rows.compactMap { try? $0.get().protocollo }, recorder.reader)
            for row in rows {
                switch row {
                case .success(let riga): riepilogo.add(try take(riga, recorder, &letti, colonne))
                case .failure(let problem): riepilogo.add(RigaAnteprima(problem))
                }
            }
            try slice.flush(into: db)
        }
    }

    private func take(
        _ riga: RigaEsito, _ recorder: Recorder, _ letti: inout SliceReading, _ colonne: ColonneImportate
    ) throws -> RigaAnteprima {
        func shown(_ sorte: SorteRiga, _ words: String, _ campo: CampoImportato? = nil) -> RigaAnteprima {
            RigaAnteprima(
                riga: riga.riga, sorte: sorte, chi: riga.chi, cosa: words, colonna: campo.map { colonne.nome($0) })
        }
        let vista = RigaVista(riga: riga.riga, codiceFiscale: riga.codiceFiscale, contenuto: riga.contenuto)
        if let sentence = repeated(riga.protocollo, vista) { return shown(.errata, sentence, .protocollo) }
        switch try recorder.reader.abbinamento(of: riga, letti: letti) {
        case .nessuno(let why):
            return try queue(riga, why, recorder) ? shown(.daAbbinare, why) : shown(.invariata, "già deciso a mano")
        case .domanda(let id):
            let letta = try letta(id, recorder, letti)
            let codice = letta.domanda.codice ?? ""
            switch recorder.decision(riga, on: letta) {
            case .registra(let event, let sorte):
                _ = try recorder.record(event, on: letta)
                letti.forget(id)
                return shown(sorte, "\(codice): \(riga.esito.stato.denominazione)")
            case .invariata: return shown(.invariata, "\(codice): già registrato")
            case .conflitto(let refusal):
                return shown(.inConflitto, refusal.sentence, RigaEsito.campo(of: refusal))
            }
        }
    }

    /// The domanda as the rows before left it.
    private func letta(
        _ id: Identifier<Domanda>, _ recorder: Recorder, _ letti: SliceReading
    ) throws -> DomandaLetta {
        if let letta = letti.domande[id] { return letta }
        if let slice = recorder.slice, slice.touched.contains(id) { try slice.flush(into: recorder.db) }
        guard let letta = try recorder.reader.letta(id) else { throw Recorder.absent }
        return letta
    }

    /// Puts a row in the queue of those to match; false when somebody has already decided of it.
    private func queue(_ riga: RigaEsito, _ why: String, _ recorder: Recorder) throws -> Bool {
        let db = recorder.db
        let mark = Data(SHA256.hash(data: Data(riga.contenuto.utf8)))
        if let stato = try db.text("SELECT stato FROM righe_da_abbinare WHERE impronta = ?", [mark]) {
            return stato == "da_abbinare"
        }
        try db.execute(
            cached: """
                INSERT INTO righe_da_abbinare (version, importazione_id, impronta, data, stato, documento,
                    modificata_da, modificata)
                VALUES (1, ?, ?, ?, 'da_abbinare', ?, ?, ?)
                """,
            [
                importazione, mark, riga.esito.data,
                try SealedDocument(RigaInCoda(riga: riga, perche: why), kind: .rigaImportata), operatore.id, now,
            ])
        return true
    }
}

extension Data: Bindable {
    var bound: DatabaseValue { databaseValue }
}

extension TipoImportazione: Bindable {}

extension RigaAnteprima {
    /// A row that could not be read.
    init(_ problem: ProblemaDiRiga) {
        self.init(riga: problem.riga, sorte: .errata, chi: "", cosa: problem.problema, colonna: problem.colonna)
    }
}
