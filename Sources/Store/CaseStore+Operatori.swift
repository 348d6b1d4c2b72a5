// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// Who works here and by which convention; none of it is a reading of a case file.
///
/// Every function throws `StoreProblem`.
extension CaseStore {
    /// All operators as they are today, by surname and name.
    public func operatori() throws -> [Operatore] {
        let today = today()
        return try read { reader in
            let convenzioni = try reader.convenzioni().map(\.dati)
            return try reader.db.rows("SELECT * FROM operatori ORDER BY cognome, nome, id").map {
                var operatore = try Operatore(row: $0)
                operatore.isAttivo = operatore.isAttivo && operatore.dati.isValid(on: today)
                operatore.copertura = .of(operatore, convenzioni, on: today)
                return operatore
            }
        }
    }

    /// An operator as the archive knows them today, whatever the caller kept of them.
    public func operatore(_ id: Identifier<Operatore>) throws -> Operatore? {
        let today = today()
        return try read { try $0.operatore(id, on: today) }
    }

    /// The operator with a short code, as they are today.
    public func operatore(codice: String) throws -> Operatore? {
        let today = today()
        return try read { reader in
            guard
                var found = try reader.db.row("SELECT * FROM operatori WHERE codice = ?", [codice])
                    .map({ try Operatore(row: $0) })
            else { return nil }
            try reader.complete(&found, on: today)
            return found
        }
    }

    /// The active operator linked to an account of the operating system; of several, the supervisore first.
    public func operatore(systemUser: String) throws -> Operatore? {
        try operatori().filter { $0.isAttivo && $0.utenteDiSistema == systemUser }
            .min {
                ($0.ruolo != .supervisore ? 1 : 0, $0.id.rawValue) < ($1.ruolo != .supervisore ? 1 : 0, $1.id.rawValue)
            }
    }

    /// A person and the household they are in, for who may know them: a worker of another body only those of their cases.
    ///
    /// - Throws: `Refusal`.
    public func persona(
        _ id: Identifier<Persona>, by operatore: Operatore
    ) throws -> (persona: Persona, nucleo: Nucleo?) {
        let known = try read { try !operatore.ruolo.isDiAltroEnte || $0.isNota(id, to: operatore) }
        guard known else {
            throw Refusal(
                "persona_di_altri",
                "Con il ruolo di \(operatore.ruolo.denominazione) si aprono le persone dei fascicoli di cui si fa parte."
            )
        }
        let today = today()
        return try read { rows in
            let reader = Reader(db: rows.db, chi: operatore.id)
            guard let found = try reader.persona(reader.presente(id)) else {
                throw Refusal("persona_sconosciuta", "Questa persona non c'è più nell'archivio.")
            }
            return (found, try reader.nucleo(of: id, on: today))
        }
    }

    /// All conventions, by body and then the latest first.
    public func convenzioni() throws -> [Convenzione] { try read { try $0.convenzioni() } }

    /// What who manages the operators sees of one: the codes of the case files, nothing of what is in them.
    ///
    /// - Throws: `Refusal` when the role may not.
    public func schedaOperatore(
        _ id: Identifier<Operatore>, limit: Int = 100, by reader: Operatore
    ) throws -> SchedaOperatore {
        let today = today()
        return try read { rows in
            let me = try rows.operatore(reader.id, on: today) ?? reader
            if let refusal = me.may(.gestisciOperatori) { throw refusal }
            guard let operatore = try rows.operatore(id, on: today) else { throw Recorder.absent }
            let (codici, quanti) = try rows.fascicoliAperti(of: id, limit: limit)
            return SchedaOperatore(
                operatore: operatore, fascicoli: codici, quanti: quanti,
                convenzioni: operatore.ruolo.isDiAltroEnte ? try rows.convenzioni(con: operatore.ente) : [])
        }
    }
}
