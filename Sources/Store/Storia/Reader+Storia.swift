// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The changes of a record before a place, newest first, as an operator may read them.
    ///
    /// Values and steps of the domanda and of the presa in carico are one list. What the role may not read is left out
    /// and counted.
    func storia(
        of soggetto: SoggettoStoria, before cursor: CursoreStoria?, limit: Int, for operatore: Operatore,
        luoghi: @escaping (String) -> String?
    ) throws -> PaginaStoria {
        let rows = try places(of: soggetto, before: cursor, limit: limit + 1)
        let window = rows.prefix(limit)
        let hidden = "SELECT * FROM modifiche WHERE id = ?"
        var found: [ModificaStoria] = []
        var nascoste = 0
        for place in window {
            if place.origine == 1 {
                if let step = try passo(place, operatore) { found.append(step) }
            } else if let row = try db.row(hidden, [place.numero]) {
                do {
                    if let change = try modifica(row, at: place, operatore, luoghi) {
                        found.append(change)
                    } else {
                        nascoste += 1
                    }
                } catch let refusal as Refusal where refusal.code == "chiave_mancante" {
                    // Without the key as without the role.
                    nascoste += 1
                }
            }
        }
        return PaginaStoria(
            modifiche: found, seguito: rows.count > limit ? window.last : nil, nascoste: nascoste)
    }

    private func places(of soggetto: SoggettoStoria, before cursor: CursoreStoria?, limit: Int) throws
        -> [CursoreStoria]
    {
        var parts: [String] = []
        var values: [any Bindable] = []
        func add(_ source: String, _ origin: Int, _ condition: String, _ value: some Bindable) {
            parts.append("SELECT registrato, \(origin) AS origine, id FROM \(source) WHERE \(condition)")
            values.append(value)
        }
        switch soggetto {
        case .persona(let id):
            add("modifiche", 0, "persona_id IN (SELECT ?1 UNION SELECT id FROM persone WHERE unita_a = ?1)", id)
        case .nucleo(let id): add("modifiche", 0, "nucleo_id = ?1", id)
        case .domanda(let id):
            add("modifiche", 0, "domanda_id = ?1 AND tipo IN ('domanda', 'segnalazione_dsu')", id)
            parts.append("SELECT registrato, 1 AS origine, id FROM eventi WHERE domanda_id = ?1 AND asse = 'A'")
        case .fascicolo(let id):
            add("modifiche", 0, "domanda_id = ?1", id)
            parts.append("SELECT registrato, 1 AS origine, id FROM eventi WHERE domanda_id = ?1")
        }
        let after = cursor.map { _ in "WHERE (registrato, origine, id) < (?2, ?3, ?4)" } ?? ""
        if let cursor { values += [cursor.istante, cursor.origine, cursor.numero] as [any Bindable] }
        return try db.rows(
            """
            SELECT registrato, origine, id FROM (\(parts.joined(separator: " UNION ALL "))) \(after)
            ORDER BY registrato DESC, origine DESC, id DESC LIMIT \(limit)
            """, values
        ).map { CursoreStoria(istante: $0["registrato"], origine: $0["origine"], numero: $0["id"]) }
    }

    /// A step: the state before and after.
    private func passo(_ place: CursoreStoria, _ operatore: Operatore) throws -> ModificaStoria? {
        guard let row = try db.row("SELECT asse, codice, da, a, operatore_id FROM eventi WHERE id = ?", [place.numero])
        else { return nil }
        let (asse, codice, after): (String, String, String) = (row["asse"], row["codice"], row["a"])
        let before: String? = row["da"]
        let part = asse == "A" ? "Domanda" : "Presa in carico"
        let states =
            before == after
            ? [] : [CampoModificato("Stato", prima: Self.stato(before), dopo: Self.stato(after))]
        return ModificaStoria(
            id: place, tipo: nil, parte: part, istante: Instant(milliseconds: place.istante),
            operatore: try nomeBreve(row.id("operatore_id")), azione: codice, campi: states)
    }

    private func modifica(
        _ row: StoredRow, at place: CursoreStoria, _ operatore: Operatore,
        _ luoghi: @escaping (String) -> String?
    ) throws -> ModificaStoria? {
        var stored = try modifica(row)
        stored.prima = try withoutRecapiti(stored.prima, of: stored.oggetto)
        stored.dopo = try withoutRecapiti(stored.dopo, of: stored.oggetto)
        let tipo = stored.oggetto.tipo
        guard tipo.refusal(for: operatore) == nil else { return nil }
        let campi = try campi(of: stored, for: operatore, luoghi: luoghi)
        // A change of reserved answers alone is not told at all.
        if campi.isEmpty, stored.prima != nil { return nil }
        let undone = try db.number("SELECT 1 FROM modifiche WHERE annulla = ?", [stored.id]) != nil
        return ModificaStoria(
            id: place, tipo: tipo, parte: try parte(stored), istante: stored.registrato,
            operatore: try nomeBreve(stored.operatore), azione: RegisterWords.of(stored.azione), campi: campi,
            isAnnullamento: stored.annulla != nil, isAnnullata: undone)
    }

    /// The part, with of whom or of when it is.
    func parte(_ stored: StoredModifica) throws -> String {
        let name = stored.oggetto.tipo.denominazione
        switch stored.oggetto.tipo {
        case .situazione, .tutela:
            let persona = try stored.oggetto.persona.flatMap { try self.persona($0) }
            return persona.map { "\(name), \($0.dati.nomeCompleto)" } ?? name
        case .accesso:
            guard case .accesso(let dati)? = stored.dopo else { return name }
            return "\(name) del \(dati.data.italian)"
        case .appuntamento:
            guard case .appuntamento(let value)? = stored.dopo else { return name }
            return "\(name) del \(value.dati.data.italian)"
        default: return name
        }
    }

    private static func stato(_ code: String?) -> String {
        guard let code else { return "" }
        return DomandaState(rawValue: code)?.denominazione ?? PresaInCaricoState(rawValue: code)?.denominazione ?? code
    }
}
