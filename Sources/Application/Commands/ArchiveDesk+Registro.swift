// SPDX-License-Identifier: EUPL-1.2

import Documents
public import Domain
import Foundation
public import Reports
import Store

extension ArchiveDesk {
    /// The check of the archive, and of its register against the seals in some files.
    ///
    /// - Parameter key: the public key the seals must be of; nil asks only that they agree.
    /// - Throws: `CommandFailure` for a file that is not a seal, `StoreProblem`.
    public func verifica(seals files: [(name: String, bytes: [UInt8])], key: String?) throws -> VerificaDocument {
        let seals = try files.map { file in
            switch RegisterSeal.parse(String(decoding: file.bytes, as: UTF8.self)) {
            case .success(let seal):
                guard seal.isSigned else {
                    throw CommandFailure(
                        "\(file.name): la firma del sigillo non corrisponde al testo: usare l'originale.",
                        status: .badData)
                }
                return seal
            case .failure(let problem): throw CommandFailure("\(file.name): \(problem.sentence)", status: .badData)
            }
        }
        let rows = try store.verifyRows()
        let sealed = try store.verifySealed(by: operatore)
        return VerificaDocument(
            problems: rows + sealed.problems, faults: try store.registerFaults(against: seals, key: key), seals: seals,
            unchecked: ClasseDati.allCases.compactMap { classe in
                sealed.closed[classe].map { (nome: classe.denominazione, quanti: $0) }
            })
    }

    /// Signs the head of the register.
    ///
    /// - Parameters:
    ///   - keyFile: where the key is; nil is beside the archive. A missing one is made.
    ///   - path: the file to write, `.html` and `.pdf` as a paper; nil answers the text.
    /// - Returns: the text of the seal, and a sentence when the key is new.
    /// - Throws: `CommandFailure`, `Refusal`, `StoreProblem`.
    public func seal(keyFile: String?, to path: String?, replacing: Bool) throws -> (text: String, notice: String?) {
        if let path, !replacing, PaperFile.exists(path) {
            throw CommandFailure(
                "Il file \(path) c'è già: indicarne un altro, oppure aggiungere --sostituisci.", status: .cannotCreate)
        }
        if let refusal = operatore.may(.verificaArchivio) { throw refusal }
        let file = keyFile ?? store.path + ".chiave-registro"
        let key = try SealingKey(path: file)
        let seal = try store.sealRegister(with: key, by: operatore)
        if let path { try PaperFile(path, try bytes(of: seal, path)).keep(replacing: replacing) }
        let notice =
            key.isNew
            ? "Creata la chiave del registro \(file): conservarne una copia fuori da questa macchina. Chiave pubblica: "
                + key.publicKey : nil
        return (seal.text, notice)
    }

    /// Rows of the register.
    ///
    /// - Parameters:
    ///   - codice: the code of a case file, for what regards its household.
    ///   - who: the code of an operator.
    /// - Throws: `CommandFailure` when nothing has those codes, `Refusal`, `StoreProblem`.
    public func registro(
        nucleo codice: String?, operatore who: String?, dal: CalendarDate?, al: CalendarDate?, limit: Int
    ) throws -> ReportTable {
        var query = RegisterQuery(dal: dal, al: al)
        if let codice {
            guard let id = try store.domandaID(codice: codice.uppercased()), let domanda = try store.domanda(id) else {
                throw CommandFailure(
                    "Il fascicolo \(codice) non c'è in questo archivio: controllare il codice, per esempio "
                        + "REI-2018-00311.", status: .noInput)
            }
            query.nucleo = domanda.nucleo
        }
        if let who {
            guard let found = try store.operatore(codice: who) else {
                throw CommandFailure(
                    "L'operatore «\(who)» non esiste in questo archivio: correggere --operatore.", status: .noInput)
            }
            query.operatore = found.id
        }
        let page = try store.register(query, limit: limit, isOpening: true, by: operatore)
        let titolo = codice.map { "chi ha visto i dati del nucleo, fascicolo \($0.uppercased())" } ?? "tutte le righe"
        return RegisterTable(page.entries, titolo: titolo, hasMore: page.hasMore).table
    }

    private func bytes(of seal: RegisterSeal, _ path: String) throws -> [UInt8] {
        guard let format = FormatoStampa(path: path) else { return Array(seal.text.utf8) }
        let composer = composer
        let frame = PaperFrame(ambito: ambito, oggi: today, operatore: operatore.nomeBreve)
        let html: String
        do throws(TemplateProblem) {
            html = try composer.templates.load().html(FoglioSigillo(seal), frame)
        } catch {
            throw CommandFailure(error.sentence, status: .badData)
        }
        return try format == .html ? Array(html.utf8) : PaperComposer.pdf(composer.startPdf(html).finish())
    }
}
