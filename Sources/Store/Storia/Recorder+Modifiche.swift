// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// What an act is about to write over; empty for one that only adds.
    func oggetti(of act: Act) throws -> [OggettoModificato] {
        switch act {
        case .amendPersona(let id, _, _): return [OggettoModificato(tipo: .persona, id: id.rawValue, persona: id)]
        case .correctAccesso(let id, _, _): return [OggettoModificato(tipo: .accesso, id: id.rawValue)]
        case .amendNucleo(let id, _, _): return [oggetto(id)]
        case .changeNucleo(let id, let atto): return oggetti(of: atto, id)
        case .amendDomanda(let id, _, _):
            return [OggettoModificato(tipo: .domanda, id: id.rawValue, domanda: id)]
        case .recordSegnalazioneDsu(let id, _, _):
            return [OggettoModificato(tipo: .segnalazioneDsu, id: id.rawValue, domanda: id)]
        case .movePresa(let id, _, .assegna): return try oggetto(.assegnazione, id)
        case .saveAnalisi(let id, _, _), .amendAnalisi(let id, _, _, _): return try oggetto(.analisi, id)
        case .saveEquipe(let id, _, _): return try oggetto(.equipe, id)
        case .saveQuadro(let id, _, _): return try oggetto(.quadro, id)
        case .saveProgetto(let id, _, _), .signProgetto(let id, _, _): return try oggetto(.progetto, id)
        case .amendAppuntamento(let id, _, _), .closeAppuntamento(let id, _, _, _):
            return [OggettoModificato(tipo: .appuntamento, id: id.rawValue, domanda: try domanda(of: id))]
        default: return []
        }
    }

    /// What an act has written that had no number before it: a contact in the place of another, an appointment, a union.
    func scritti(by act: Act, _ receipt: Receipt, over objects: [OggettoModificato]) throws -> [OggettoModificato] {
        switch act {
        case .correctAccesso:
            return receipt.accesso.map {
                [OggettoModificato(tipo: .accesso, id: $0.rawValue, persona: receipt.persona)]
            } ?? []
        case .addAppuntamento(let dati):
            let id = try db.number("SELECT max(id) FROM appuntamenti") ?? 0
            return [OggettoModificato(tipo: .appuntamento, id: Int64(id), domanda: dati.domanda)]
        case .unitePersone(let dati):
            let id = try db.number("SELECT max(id) FROM unioni") ?? 0
            return [OggettoModificato(tipo: .unione, id: Int64(id), persona: dati.tenuta)]
        case .separatePersone(let id, _, _):
            return [OggettoModificato(tipo: .unione, id: id.rawValue, persona: receipt.persona)]
        default: return objects
        }
    }

    /// Keeps what an act has changed: the values before and after, under its row of the audit trail.
    ///
    /// - Parameters:
    ///   - objects: what it wrote over, in the order of `before`.
    ///   - event: the last fact of the case before the act.
    ///   - undone: the change it takes back.
    func keepModifiche(
        _ objects: [OggettoModificato], before: [Istantanea?], azione: String, registro: Int64, event: Int?,
        undoing undone: Identifier<ModificaStoria>? = nil
    ) throws {
        for (index, oggetto) in objects.enumerated() {
            let former = before.indices.contains(index) ? before[index] : nil
            let present = try reader.istantanea(of: oggetto)
            guard oggetto.tipo == .unione || former != present || undone != nil else { continue }
            _ = try db.insert(
                """
                INSERT INTO modifiche (registro_id, tipo, oggetto_id, persona_id, nucleo_id, domanda_id, azione,
                    operatore_id, registrato, ultimo_evento, annulla, prima, dopo, prima_riservate, dopo_riservate)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    registro, oggetto.tipo, oggetto.id, oggetto.persona, oggetto.nucleo, oggetto.domanda, azione,
                    operatore.id, now, event, undone, try former?.sealed(), try present?.sealed(),
                    try former?.riservate(), try present?.riservate(),
                ])
        }
    }

    /// The last fact of a case.
    func ultimoEvento(of objects: [OggettoModificato]) throws -> Int? {
        guard let domanda = objects.first?.domanda else { return nil }
        return try db.number("SELECT max(id) FROM eventi WHERE domanda_id = ?", [domanda])
    }

    private func oggetto(_ id: Identifier<Nucleo>) -> OggettoModificato {
        OggettoModificato(tipo: .nucleo, id: id.rawValue, nucleo: id)
    }

    private func oggetti(of atto: AttoNucleo, _ id: Identifier<Nucleo>) -> [OggettoModificato] {
        switch atto {
        case .composizione, .rilievo: return []
        case .evento(_, let evento):
            guard case .unione(let other, _, _) = evento.variazione else { return [oggetto(id)] }
            return [oggetto(id), oggetto(other)]
        case .situazione(_, let situazione):
            return [
                OggettoModificato(tipo: .situazione, id: id.rawValue, persona: situazione.persona, nucleo: id)
            ]
        case .tutela(_, let persona, _):
            return [OggettoModificato(tipo: .tutela, id: id.rawValue, persona: persona, nucleo: id)]
        }
    }

    func oggetto(_ tipo: TipoModifica, _ id: Identifier<PresaInCarico>) throws -> [OggettoModificato] {
        let domanda = try db.row("SELECT domanda_id FROM prese_in_carico WHERE id = ?", [id])
        return [OggettoModificato(tipo: tipo, id: id.rawValue, domanda: domanda?.idIfAny("domanda_id"))]
    }

    private func domanda(of id: Identifier<Appuntamento>) throws -> Identifier<Domanda>? {
        try db.row("SELECT domanda_id FROM appuntamenti WHERE id = ?", [id])?.idIfAny("domanda_id")
    }
}

extension TipoModifica: Bindable {}
