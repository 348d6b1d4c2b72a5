// SPDX-License-Identifier: EUPL-1.2
import Domain

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
    /// Adds a row to the audit trail.
    func audit(_ entry: AuditEntry) throws {
        try add(
            .registro,
            [
                now, operatore.id, entry.azione, entry.isRefused ? "rifiutato" : "fatto", entry.persona, entry.nucleo,
                entry.domanda, entry.presa, entry.dettaglio, entry.precedente,
            ])
    }
}
