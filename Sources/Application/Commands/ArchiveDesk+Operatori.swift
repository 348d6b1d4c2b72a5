// SPDX-License-Identifier: EUPL-1.2

public import Domain
public import Reports
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

    /// Changes the data of an operator.
    ///
    /// - Throws: `CommandFailure` when there is none, or the data cannot be; `Refusal`, `StoreProblem`.
    public func amend(_ codice: String, _ change: (inout DatiOperatore) -> Void) throws {
        let found = try named(codice)
        var dati = found.dati
        change(&dati)
        let comuni = dati.comune == found.comune ? ambito.comuni + [dati.comune ?? ""] : ambito.comuni
        if let problem = dati.problems(comuni: comuni).first {
            throw CommandFailure(problem.sentence, status: .usage)
        }
        _ = try store.record(.amendOperatore(found.id, version: found.version, dati), by: operatore)
    }

    /// Deactivates an operator.
    ///
    /// - Returns: the case files to hand over, one a line; empty when there is none.
    /// - Throws: as `amend`.
    public func deactivate(_ codice: String, motivo: String) throws -> String {
        let found = try named(codice)
        _ = try store.record(.deactivateOperatore(found.id, version: found.version, motivo: motivo), by: operatore)
        let scheda = try store.schedaOperatore(found.id, limit: 100_000, by: operatore)
        guard scheda.quanti > 0 else { return "" }
        return "Fascicoli aperti da riassegnare: \(scheda.quanti)\n"
            + scheda.fascicoli.map { $0 + "\n" }.joined()
    }

    /// Reactivates an operator.
    ///
    /// - Throws: as `amend`.
    public func reactivate(_ codice: String, motivo: String) throws {
        let found = try named(codice)
        _ = try store.record(.reactivateOperatore(found.id, version: found.version, motivo: motivo), by: operatore)
    }

    /// Gives an operator a temporary password.
    ///
    /// - Throws: as `amend`.
    public func resetPassword(_ codice: String) throws -> Segreto {
        try store.resetPassword(of: try named(codice).id, by: operatore)
    }

    /// Chooses how people get in; what is not given stays.
    ///
    /// - Returns: what holds now.
    /// - Throws: `Refusal`, `StoreProblem`.
    public func setIngresso(modo: ModoIngresso?, blocco: Int?) throws -> ImpostazioniIngresso {
        var chosen = try store.ingresso()
        guard modo != nil || blocco != nil else { return chosen }
        chosen.modo = modo ?? chosen.modo
        chosen.bloccoMinuti = blocco ?? chosen.bloccoMinuti
        _ = try store.record(.setIngresso(chosen), by: operatore)
        return chosen
    }

    /// Registers a convention.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    public func add(_ dati: DatiConvenzione) throws { _ = try store.record(.addConvenzione(dati), by: operatore) }

    /// The conventions, as a table.
    ///
    /// - Throws: `StoreProblem`.
    public func convenzioni() throws -> ReportTable {
        let rows = try store.convenzioni().map { convenzione -> [ReportValue] in
            let dati = convenzione.dati
            return [
                .text(dati.ente), .text(dati.tipo.denominazione), .date(dati.dal), .date(dati.al),
                .text(convenzione.stato(on: today)), .text(dati.atto),
            ]
        }
        return ReportTable(
            name: "convenzioni", title: "\(ambito.denominazione): convenzioni",
            columns: [
                ReportColumn("ente", "Ente"), ReportColumn("tipo", "Per che cosa"), ReportColumn("dal", "Dal"),
                ReportColumn("al", "Al"), ReportColumn("stato", "Stato"), ReportColumn("atto", "Atto"),
            ], rows: rows)
    }

    func named(_ codice: String) throws -> Operatore {
        guard let found = try store.operatore(codice: codice) else {
            throw CommandFailure(
                "L'operatore «\(codice)» non esiste in questo archivio: percorso operatori li elenca.", status: .noInput
            )
        }
        return found
    }

    /// "a.esempio" for Ada Esempio.
    static func proposedCode(cognome: String, nome: String) -> String {
        let surname = FoldedKey.of(cognome).filter { $0 != " " }
        guard let initial = FoldedKey.of(nome).first else { return surname }
        return "\(initial).\(surname)"
    }
}
