// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import GRDB

/// The desk that verifies and sends, and the DSU to be put right.
///
/// Every function throws `StoreProblem`, and `Refusal` where the role does not permit it.
extension CaseStore {
    /// A window of what is to be verified and sent, or of what waits for its receipt, in the order of presentation.
    public func invii(
        _ coda: Coda, comune: String?, after: CursoreCoda? = nil, limit: Int, today: CalendarDate
    ) throws -> PaginaInvio {
        try read { reader in
            var filter = QueueFilter(coda, today: today)
            filter.comune = comune
            let (voci, last) = try reader.vociInvio(filter, after: after, limit: limit)
            return PaginaInvio(
                voci: voci, totale: try reader.conteggio(filter), scadute: try reader.scadute(filter, today: today),
                prossima: voci.count == limit ? last : nil)
        }
    }

    /// The batches sent before one, newest first, without their rows.
    public func lotti(before id: Identifier<LottoInvio>? = nil, limit: Int) throws -> [LottoInvio] {
        try read { try $0.lotti(before: id?.rawValue, limit: limit) }
    }

    /// A batch with its rows; reading it leaves a row in the audit trail.
    public func lotto(_ numero: String, by operatore: Operatore) throws -> LottoInvio? {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(.inviaDomanda) {
                    throw Denial(refusal: refusal, azione: "lettura_lotto")
                }
                guard let lotto = try recorder.reader.lotto(numero) else { return nil }
                var entry = AuditEntry(azione: "lettura_lotto")
                entry.dettaglio = "lotto=\(numero)"
                try recorder.audit(entry)
                return lotto
            }
        }
    }

    /// The domande of a batch that still wait for the receipt.
    public func inAttesa(lotto numero: String) throws -> [VoceInvio] {
        try read { try $0.inAttesa(lotto: numero) }
    }

    /// What is recorded about the DSU of a domanda.
    public func segnalazioneDsu(_ id: Identifier<Domanda>) throws -> SegnalazioneDsu? {
        try read { try $0.segnalazioneDsu(id) }
    }

    /// SHA-256 of some bytes, in hexadecimal: what tells one file from another.
    public static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// One audit row for what was read: which list, table or record, never what it says.
    public func recordReading(
        _ azione: String, _ dettaglio: String, persona: Identifier<Persona>? = nil,
        nucleo: Identifier<Nucleo>? = nil, domanda: Identifier<Domanda>? = nil, by operatore: Operatore
    ) throws {
        let (now, today) = (clock(), today())
        try write { db in
            var entry = AuditEntry(azione: azione)
            entry.dettaglio = dettaglio
            (entry.persona, entry.nucleo, entry.domanda) = (persona, nucleo, domanda)
            try CaseStore.recorder(db, operatore, now, today).audit(entry)
        }
    }
}
