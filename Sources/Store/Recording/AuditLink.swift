// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Foundation
import GRDB

/// What the chain binds of one row of the audit trail: every column of it, in one canonical encoding.
///
/// Each value is its kind (0 nothing, 1 number, 2 text, 3 bytes) and then: a number in 8 bytes, big endian; a text or
/// bytes as their length in 8 bytes and themselves. No two rows have the same encoding.
struct AuditLink: Hashable {
    var id: Int64
    var registrato: Int64
    var operatore: Int64
    var azione: String
    var esito: String
    var persona: Int64?
    var nucleo: Int64?
    var domanda: Int64?
    var presa: Int64?
    var dettaglio: String
    /// SHA-256 of the envelope of what was there before.
    var improntaPrecedente: Data?

    /// SHA-256 of the link before, followed by this one as row `id`, or as another.
    func hash(after previous: Data, as id: Int64? = nil) -> Data {
        var bytes = AuditLink.format
        bytes.append(3, previous)
        bytes.append(id ?? self.id)
        bytes.append(registrato)
        bytes.append(operatore)
        bytes.append(2, Data(azione.utf8))
        bytes.append(2, Data(esito.utf8))
        for reference in [persona, nucleo, domanda, presa] { bytes.append(reference) }
        bytes.append(2, Data(dettaglio.utf8))
        if let improntaPrecedente { bytes.append(3, improntaPrecedente) } else { bytes.append(UInt8(0)) }
        return Data(SHA256.hash(data: bytes))
    }

    /// What the first row follows: the archive itself, so that a chain cannot be carried to another one.
    ///
    /// - Parameter first: the first row written with a chain.
    static func genesis(identita: Data, from first: Int64) -> Data {
        var bytes = format
        bytes.append(3, identita)
        bytes.append(first)
        return Data(SHA256.hash(data: bytes))
    }

    /// Named, so that these hashes are never those of anything else.
    private static let format = Data("percorso registro 1\n".utf8)
}

extension AuditLink {
    /// The link of a stored row; what was there before counts by its hash, made now in a table that has none yet.
    init(_ row: Row) {
        let precedente: Data? = row.held("precedente")
        self.init(
            id: row.held("id"), registrato: row.held("registrato"), operatore: row.held("operatore_id"),
            azione: row.held("azione"),
            esito: row.held("esito"), persona: row.held("persona_id"), nucleo: row.held("nucleo_id"),
            domanda: row.held("domanda_id"),
            presa: row.held("presa_id"), dettaglio: row.held("dettaglio"),
            improntaPrecedente: row.hasColumn("impronta_precedente")
                ? row.held("impronta_precedente") : precedente.map { Data(SHA256.hash(data: $0)) })
    }
}

extension Data {
    fileprivate mutating func append(_ number: Int64?) {
        guard let number else { return append(UInt8(0)) }
        append(UInt8(1))
        appendBigEndian(number)
    }

    fileprivate mutating func append(_ kind: UInt8, _ content: Data) {
        append(kind)
        appendBigEndian(Int64(content.count))
        append(content)
    }

    private mutating func appendBigEndian(_ number: Int64) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}
