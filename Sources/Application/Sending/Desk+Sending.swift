// SPDX-License-Identifier: EUPL-1.2

import Domain
import Formats
import Screens
import Store

extension Desk {
    /// Writes the local file of a batch and records its name and digest.
    ///
    /// Without a path the file takes a free name in the folder of the papers; a file that is there already is replaced
    /// only when asked.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    func writeLotto(_ numero: String, path typed: String, replacing: Bool) throws -> PrintingReport {
        guard let me = session?.operatore else { return .stopped }
        guard let lotto = try store.lotto(numero, by: me) else {
            return .failed("Il lotto \(numero) non c'è più nell'archivio: tornare alla lista.")
        }
        let stem = String(lotto.nomeFile.dropLast(".csv".count))
        let path = typed.isEmpty ? freePath(stem) : papers.whole(typed)
        guard replacing || !PaperFile.exists(path) else { return .exists(path) }
        let bytes = lotto.bytes
        do {
            papers.prepare(for: path)
            try PaperFile(path, bytes).keep(replacing: replacing)
        } catch let failure as CommandFailure {
            return .failed(failure.sentence)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? lotto.nomeFile
        try store.record(
            .recordLottoFile(numero: numero, nome: name, sha256: CaseStore.sha256(bytes)), by: me)
        return .done(papers.short(path))
    }

    /// Writes the local file of a batch of signatures, under a free name in the folder of the papers.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    func writeComunicazioni(_ numero: String) throws -> PrintingReport {
        guard let me = session?.operatore else { return .stopped }
        guard let lotto = try store.lottoComunicazioni(numero, by: me) else {
            return .failed("Il lotto \(numero) non c'è più nell'archivio: tornare alla lista.")
        }
        let path = freePath(String(lotto.nomeFile.dropLast(".csv".count)))
        var writer = CsvWriter()
        writer.append(RigaComunicazione.intestazione)
        for riga in lotto.righe { writer.append(riga.celle(lotto: numero, data: lotto.data)) }
        do {
            papers.prepare(for: path)
            try PaperFile(path, writer.bytes).keep(replacing: false)
        } catch let failure as CommandFailure {
            return .failed(failure.sentence)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? lotto.nomeFile
        try store.record(
            .recordComunicazioniFile(numero: numero, nome: name, sha256: CaseStore.sha256(writer.bytes)), by: me)
        return .done(papers.short(path))
    }

    /// A path in the folder of the papers that no file has.
    private func freePath(_ stem: String) -> String {
        let names = [stem] + (2...999).map { "\(stem)-\($0)" }
        let paths = names.lazy.map { "\(self.papers.path)/\($0).csv" }
        return paths.first { !PaperFile.exists($0) } ?? "\(papers.path)/\(stem).csv"
    }
}

extension LottoInvio {
    /// The file of the batch: always the same for the same batch.
    var bytes: [UInt8] {
        var writer = CsvWriter()
        writer.append(TracciatoInvio.intestazione)
        for riga in righe { writer.append(TracciatoInvio.celle(riga, lotto: numero)) }
        return writer.bytes
    }
}
