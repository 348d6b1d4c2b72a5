// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// The desk that tells INPS the signatures.
///
/// Every function throws `StoreProblem`, and `Refusal` where the role does not permit it.
extension CaseStore {
    /// A window of the signatures to be told, those whose payments stop first at the top.
    public func firmeDaComunicare(
        comune: String?, after: CursoreCoda? = nil, limit: Int, today: CalendarDate
    ) throws -> PaginaComunicazioni {
        try read { reader in
            var filter = QueueFilter(.daComunicare, today: today)
            filter.comune = comune
            let (voci, last) = try reader.firmeDaComunicare(
                filter, after: after, limit: limit, try reader.calendario())
            return PaginaComunicazioni(
                voci: voci, totale: try reader.conteggio(filter), scadute: try reader.scadute(filter, today: today),
                prossima: voci.count == limit ? last : nil)
        }
    }

    /// The communications without an answer after that of a case, oldest first; of one batch when it is named.
    public func comunicazioniInAttesa(
        lotto: String? = nil, after: Identifier<PresaInCarico>? = nil, limit: Int
    ) throws -> [VoceComunicazione] {
        try read {
            try $0.comunicazioniInAttesa(lotto: lotto, after: after, limit: limit, try $0.calendario())
        }
    }

    /// The batches of signatures before one, newest first, without their rows.
    public func lottiComunicazioni(
        before id: Identifier<LottoComunicazioni>? = nil, limit: Int
    ) throws -> [LottoComunicazioni] {
        try read { try $0.lottiComunicazioni(before: id?.rawValue, limit: limit) }
    }

    /// A batch of signatures with its rows; reading it leaves a row in the audit trail.
    public func lottoComunicazioni(_ numero: String, by operatore: Operatore) throws -> LottoComunicazioni? {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(.comunicaInps) {
                    throw Denial(refusal: refusal, azione: "lettura_lotto_comunicazioni")
                }
                guard let lotto = try recorder.reader.lottoComunicazioni(numero) else { return nil }
                var entry = AuditEntry(azione: "lettura_lotto_comunicazioni")
                entry.dettaglio = "lotto=\(numero)"
                try recorder.audit(entry)
                return lotto
            }
        }
    }
}
