// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Store

extension ArchiveDesk {
    /// Adds who will work with this archive.
    ///
    /// - Returns: the code under which they work.
    /// - Throws: `CommandFailure` when the code is taken or the comune is of another ambito, `Refusal`, `StoreProblem`.
    public func add(_ dati: DatiOperatore) throws -> String {
        var dati = dati
        if dati.codice.isEmpty { dati.codice = ArchiveDesk.proposedCode(cognome: dati.cognome, nome: dati.nome) }
        guard try store.operatore(codice: dati.codice) == nil else {
            throw CommandFailure(
                "Il codice «\(dati.codice)» è già di un altro operatore: indicarne uno diverso con --codice.",
                status: .badData)
        }
        if let comune = dati.comune, !ambito.comuni.contains(comune) {
            throw CommandFailure(
                "--comune: «\(comune)» non è tra i comuni dell'ambito (\(ambito.comuni.joined(separator: ", "))).",
                status: .usage)
        }
        _ = try store.record(.addOperatore(dati), by: operatore)
        return dati.codice
    }

    /// "a.esempio" for Ada Esempio.
    static func proposedCode(cognome: String, nome: String) -> String {
        let surname = FoldedKey.of(cognome).filter { $0 != " " }
        guard let initial = FoldedKey.of(nome).first else { return surname }
        return "\(initial).\(surname)"
    }
}
