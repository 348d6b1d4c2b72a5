// SPDX-License-Identifier: EUPL-1.2

public import Domain
public import Reports
import Store

extension ArchiveDesk {
    /// What of the keys could not be done, in a sentence; nil when all was.
    public typealias Notice = String?

    /// Encrypts the archive: makes its keys, tells the recovery key, seals the documents, writes the file anew.
    ///
    /// - Parameters:
    ///   - told: takes the recovery key, before anything is sealed with what it opens.
    ///   - progress: documents sealed, and how many there are.
    /// - Throws: `Refusal`, `StoreProblem`.
    public func encrypt(told: (Segreto) throws -> Void, progress: (Int, Int) -> Void) throws -> Int {
        let recupero = try store.activateKeys(by: operatore, password: password)
        try told(recupero.carta)
        return try completeKeys(progress: progress).sigillati
    }

    /// Goes on with what a command that was stopped has left: documents in clear, keys and documents to renew.
    ///
    /// - Returns: documents sealed, and those left because the operator cannot open them.
    /// - Throws: as `encrypt`.
    public func completeKeys(progress: (Int, Int) -> Void) throws -> (sigillati: Int, lasciati: Int) {
        let sealing = try store.beginSealing(by: operatore)
        while !sealing.isOver {
            try sealing.step()
            progress(sealing.done, sealing.total)
        }
        let wrapping = try store.beginRewrapping(by: operatore)
        while !wrapping.isOver {
            try wrapping.step()
            progress(wrapping.done, wrapping.total)
        }
        let renewal = try store.beginRenewal(by: operatore)
        while !renewal.isOver {
            try renewal.step()
            progress(renewal.done, renewal.total)
        }
        if sealing.done + renewal.done > 0 { try store.compact() }
        return (sealing.done + renewal.done, sealing.skipped + renewal.skipped)
    }

    /// Makes the keys of the groups anew, and with `dati` those of the documents.
    ///
    /// - Throws: as `encrypt`.
    public func rotateKeys(dati: Bool, progress: (Int, Int) -> Void) throws -> Notice {
        let left = try store.rotateKeys(dati: dati, by: operatore)
        _ = try completeKeys(progress: progress)
        return notice(left, "Non sono rifatte le chiavi che non si hanno")
    }

    /// Gives a colleague the keys of their role.
    ///
    /// - Throws: `CommandFailure` when there is none, `Refusal`, `StoreProblem`.
    public func grantKeys(to codice: String) throws -> Notice {
        notice(
            try store.grantKeys(to: try named(codice).id, by: operatore),
            "Queste le può dare solo chi le ha, vedi percorso chiavi stato")
    }

    /// Makes the operator a key in the place of the lost one.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    public func renewOwnKey() throws { try store.renewOwnKey(by: operatore, password: password) }

    /// Gives an operator back their keys with the key on paper.
    ///
    /// - Throws: as `grantKeys`.
    public func recoverKeys(of codice: String, with carta: Segreto) throws {
        try store.recoverKeys(of: try named(codice).id, with: try ChiaveDiRecupero(carta), by: operatore)
    }

    /// Checks a key on paper against the archive.
    ///
    /// - Throws: `Refusal` when it is written wrong, or is of another archive.
    public func checkRecovery(_ carta: Segreto) throws {
        guard try store.matches(try ChiaveDiRecupero(carta)) else { throw CaseStore.otherRecovery }
    }

    /// How the archive is encrypted.
    ///
    /// - Throws: `StoreProblem`.
    public func keyState() throws -> StatoChiaviDocument {
        let state = try store.keyState()
        return StatoChiaviDocument(
            isActive: state.isActive, attivata: state.attivata, inChiaro: state.inChiaro, sigillati: state.sigillati,
            daRinnovare: state.daRinnovare,
            gruppi: state.gruppi.map {
                StatoChiaviDocument.Gruppo(
                    codice: $0.classe.rawValue, nome: $0.classe.denominazione, versione: $0.versione,
                    membri: $0.membri, inAttesa: $0.inAttesa, isCustodito: $0.isCustodito)
            }, senzaChiave: state.senzaChiave)
    }

    private func notice(_ classi: [ClasseDati], _ words: String) -> Notice {
        classi.isEmpty ? nil : "\(words): \(classi.map(\.denominazione).joined(separator: "; "))."
    }
}
