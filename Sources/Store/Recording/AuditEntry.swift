// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation

/// One row of the audit trail: what was done or read, on what; never a personal value in clear.
struct AuditEntry {
    var azione: String
    var isRefused = false
    var persona: Identifier<Persona>?
    var nucleo: Identifier<Nucleo>?
    var domanda: Identifier<Domanda>?
    var presa: Identifier<PresaInCarico>?
    var dettaglio = ""
    /// What the row held before, sealed.
    var precedente: SealedDocument?

    init(azione: String) {
        self.azione = azione
    }

    mutating func fill(from receipt: Receipt) {
        persona = persona ?? receipt.persona
        nucleo = nucleo ?? receipt.nucleo
        domanda = domanda ?? receipt.domanda
        presa = presa ?? receipt.presa
    }
}

extension Recorder {
    /// Adds a row to the audit trail, chained to the one before, and answers its number; what happens in an
    /// exceptional opening says so.
    @discardableResult
    func audit(_ entry: AuditEntry) throws -> Int64 {
        var entry = entry
        if !entry.isRefused, entry.azione != "accesso_eccezionale", let open = try eccezionale(for: entry) {
            entry.dettaglio += "\(entry.dettaglio.isEmpty ? "" : " ")eccezionale=\(open.rawValue)"
        }
        // Sealed before it is chained: what the chain binds of it is what the file holds.
        let precedente = try entry.precedente.map { document -> SealedDocument in
            var document = document
            document.classe = document.classe ?? .precedente(azione: entry.azione)
            return try db.sealed(document)
        }
        let head = try slice?.head ?? AuditHead(db)
        let link = AuditLink(
            id: head.numero + 1, registrato: now.milliseconds, operatore: operatore.id.rawValue, azione: entry.azione,
            esito: entry.isRefused ? "rifiutato" : "fatto", persona: entry.persona?.rawValue,
            nucleo: entry.nucleo?.rawValue, domanda: entry.domanda?.rawValue, presa: entry.presa?.rawValue,
            dettaglio: entry.dettaglio,
            improntaPrecedente: precedente.map { Data(SHA256.hash(data: $0.envelope)) })
        let impronta = link.hash(after: head.impronta)
        try add(
            .registro,
            [
                link.id, link.registrato, link.operatore, link.azione, link.esito, link.persona, link.nucleo,
                link.domanda, link.presa, link.dettaglio, precedente, link.improntaPrecedente, impronta,
            ])
        slice?.head = AuditHead(numero: link.id, impronta: impronta)
        return link.id
    }
}
