// SPDX-License-Identifier: EUPL-1.2
public import Domain
import Foundation
import GRDB

extension CaseStore {
    /// Signs the head of the register; the row that says so is the head that is signed.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func sealRegister(with key: SealingKey, by operatore: Operatore) throws -> RegisterSeal {
        let (now, today) = (clock(), today())
        let action = "sigillo_registro"
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(.verificaArchivio) {
                    throw Denial(refusal: refusal, azione: action)
                }
                var entry = AuditEntry(azione: action)
                entry.dettaglio = "chiave=\(key.publicKey.prefix(16))"
                try recorder.audit(entry)
                let head = try AuditHead(db)
                return try key.signed(
                    RegisterSeal(
                        archivio: try CaseStore.identity(db), riga: head.numero, istante: now,
                        impronta: head.impronta.hexadecimal, chiave: key.publicKey))
            }
        }
    }

    /// What in the register is not as it was written, nor as it was sealed.
    ///
    /// - Parameters:
    ///   - seals: exported heads whose signature is good.
    ///   - key: the public key they must be of; nil asks only that they agree.
    /// - Throws: `StoreProblem`.
    public func registerFaults(against seals: [RegisterSeal], key: String? = nil) throws -> [RegisterFault] {
        try read { reader in
            let chain = AuditChain(db: reader.db)
            let broken = try chain.faults()
            let identity = try CaseStore.identity(reader.db)
            var faults = broken
            var lastGood: Int64 = 0
            let trusted = key ?? seals.first?.chiave
            for seal in seals.sorted(by: { $0.riga < $1.riga }) {
                guard seal.archivio == identity, seal.chiave == trusted, seal.isSigned else {
                    faults.append(CaseStore.foreign(seal, isOther: seal.archivio != identity))
                    continue
                }
                let found = try chain.impronta(of: seal.riga)?.hexadecimal
                if found == seal.impronta { lastGood = seal.riga }
                guard found != seal.impronta else { continue }
                let day = RomeTime(seal.istante).date.italian
                if found == nil {
                    faults.append(
                        RegisterFault(
                            .troncata, seal.riga,
                            "Registro: manca la riga n. \(seal.riga), che il \(day) era sigillata come ultima."))
                } else {
                    faults.append(
                        RegisterFault(
                            .rifatta, lastGood + 1, through: seal.riga,
                            "Registro: fra la riga n. \(lastGood + 1) e la n. \(seal.riga) non è quello sigillato il "
                                + "\(day): è stato rifatto dopo."))
                }
            }
            return faults
        }
    }

    /// Who the archive is, 32 hexadecimal digits; its copies have the same.
    ///
    /// - Throws: `StoreProblem`.
    public func identity() throws -> String { try read { try CaseStore.identity($0.db) } }

    /// Who the archive is, 32 hexadecimal digits.
    static func identity(_ db: Database) throws -> String {
        guard let identita = try Data.fetchOne(db, sql: "SELECT identita FROM archivio") else {
            throw StoreProblem(.corrupt)
        }
        return identita.hexadecimal
    }

    private static func foreign(_ seal: RegisterSeal, isOther: Bool) -> RegisterFault {
        RegisterFault(
            .sigilloEstraneo, seal.riga,
            isOther
                ? "Il sigillo alla riga n. \(seal.riga) è di un altro archivio: indicare quello di questo."
                : "Il sigillo alla riga n. \(seal.riga) è firmato con un'altra chiave, o la firma non è la sua: "
                    + "usare l'originale, o chiedere chi lo ha fatto.")
    }
}
