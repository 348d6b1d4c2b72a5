// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import GRDB

extension Recorder {
    /// A document, and its copy; the same content is kept once.
    func add(
        _ dati: DatiDocumento, _ nucleo: Identifier<Nucleo>, _ copia: FileAllegato?, _ entry: inout AuditEntry
    ) throws -> Receipt {
        try refuse(
            dati.problems(today: today, hasCopia: copia != nil) + (copia?.problems ?? []), section: "documento")
        guard try db.number("SELECT 1 FROM nuclei WHERE id = ?", [nucleo]) != nil else { throw Recorder.absent }
        let impronta = try copia.map { try keep($0, isRiservato: dati.tipo.isRiservato) }
        let words = ParoleDocumento(
            descrizione: dati.descrizione, cartella: dati.cartella, file: copia?.nome ?? "")
        let id = try db.insert(
            """
            INSERT INTO documenti (nucleo_id, persona_id, tipo, data, protocollo, scade, impronta, documento,
                operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                nucleo, dati.persona, dati.tipo, dati.data, dati.protocollo, dati.scade, impronta,
                try SealedDocument(
                    words, kind: .documento, of: .nucleo(nucleo), classe: dati.tipo.isRiservato ? .decreti : nil),
                operatore.id, now,
            ])
        entry.dettaglio = "documento=\(id)"
        var receipt = Receipt()
        receipt.nucleo = nucleo
        receipt.persona = dati.persona
        return receipt
    }

    /// A document that is no longer in use: the row and the copy stay.
    func withdraw(_ id: Identifier<DocumentoNucleo>, _ motivo: String, _ entry: inout AuditEntry) throws -> Receipt {
        if motivo.allSatisfy(\.isWhitespace) {
            throw Refusal("motivo_mancante", "Manca il motivo: dire perché il documento non vale più.")
        }
        guard let found = try reader.documento(id) else { throw Recorder.absent }
        if found.dati.tipo.isRiservato, let refusal = operatore.may(.gestisciDecreti) {
            throw Denial(refusal: refusal, azione: "ritira_documento")
        }
        if found.ritiratoPer != nil {
            throw Refusal("documento_ritirato", "Questo documento è già ritirato: resta nel registro con il motivo.")
        }
        try db.execute(
            cached: "UPDATE documenti SET ritirato_il = ?, ritirato_da = ?, ritiro = ? WHERE id = ?",
            [
                today, operatore.id,
                try SealedDocument(
                    motivo, kind: .decisione, of: .nucleo(found.nucleo),
                    classe: found.dati.tipo.isRiservato ? .decreti : nil), id,
            ])
        entry.dettaglio = "documento=\(id.rawValue)"
        var receipt = Receipt()
        receipt.nucleo = found.nucleo
        receipt.persona = found.dati.persona
        return receipt
    }

    /// Keeps a content, unless the archive has it already; answers its hash.
    private func keep(_ file: FileAllegato, isRiservato: Bool) throws -> String {
        let impronta = SHA256.impronta(of: file.contenuto)
        if try db.number("SELECT 1 FROM copie WHERE impronta = ?", [impronta]) == nil {
            _ = try db.insert(
                "INSERT INTO copie (impronta, byte, contenuto) VALUES (?, ?, ?)",
                [
                    impronta, file.contenuto.count,
                    SealedDocument(
                        bytes: file.contenuto, kind: .copia, classe: isRiservato ? .decreti : nil),
                ])
        }
        return impronta
    }
}

extension SHA256 {
    /// The hash of a content, in hexadecimal digits.
    static func impronta(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
