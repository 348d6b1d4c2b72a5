// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB

extension Recorder {
    func add(_ dati: DatiAppuntamento) throws -> Receipt {
        try refuse(dati.problems(), section: "agenda")
        try requireKnown(dati)
        let id = try db.insert(
            """
            INSERT INTO appuntamenti (version, data, ora, durata, tipo, stato, domanda_id, documento, modificata_da,
                modificata)
            VALUES (1, ?, ?, ?, ?, 'fissato', ?, ?, ?, ?)
            """,
            [
                dati.data, dati.ora, dati.durata, dati.tipo, dati.domanda,
                try SealedDocument(ParoleAppuntamento(dati), kind: .appuntamento), operatore.id, now,
            ])
        try insert(dati.operatori, in: id)
        return receipt(of: dati, version: 1)
    }

    func amend(
        _ id: Identifier<Appuntamento>, _ version: Int, _ dati: DatiAppuntamento, _ entry: inout AuditEntry
    ) throws -> Receipt {
        let before = try open(id, version)
        try refuse(dati.problems(), section: "agenda")
        try requireKnown(dati)
        entry.precedente = try SealedDocument(before.dati, kind: .precedente)
        try db.execute(
            cached: """
                UPDATE appuntamenti SET version = version + 1, data = ?, ora = ?, durata = ?, tipo = ?, domanda_id = ?,
                    documento = ?, modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [
                dati.data, dati.ora, dati.durata, dati.tipo, dati.domanda,
                try SealedDocument(ParoleAppuntamento(dati), kind: .appuntamento), operatore.id, now, id,
            ])
        try db.execute(cached: "DELETE FROM appuntamenti_operatori WHERE appuntamento_id = ?", [id])
        try insert(dati.operatori, in: id.rawValue)
        return receipt(of: dati, version: version + 1)
    }

    func close(
        _ id: Identifier<Appuntamento>, _ version: Int, _ stato: StatoAppuntamento, _ motivo: String,
        _ entry: inout AuditEntry
    ) throws -> Receipt {
        let before = try open(id, version)
        if stato == .annullato, motivo.allSatisfy(\.isWhitespace) {
            throw Refusal(
                "motivo_mancante", "Per annullare un appuntamento serve il motivo: scriverlo.",
                missing: [Missing(sentence: "motivo da indicare", section: "agenda", field: "motivo")])
        }
        if stato == .tenuto, before.dati.data > today {
            throw Refusal("data_futura", "L'appuntamento è del \(before.dati.data.italian): non si è ancora tenuto.")
        }
        entry.precedente = try SealedDocument(before.stato.rawValue, kind: .precedente)
        try db.execute(
            cached: """
                UPDATE appuntamenti SET version = version + 1, stato = ?, documento = ?, modificata_da = ?,
                    modificata = ?
                WHERE id = ?
                """,
            [
                stato, try SealedDocument(ParoleAppuntamento(before.dati, motivo: motivo), kind: .appuntamento),
                operatore.id, now, id,
            ])
        return receipt(of: before.dati, version: version + 1)
    }

    func add(_ dati: DatiAssenza) throws -> Receipt {
        try refuse(
            dati.problems(others: try reader.assenze(from: dati.dal, to: dati.al).map(\.dati)), section: "agenda")
        for id in [dati.operatore, dati.sostituto].compactMap({ $0 }) { try requireKnown(id) }
        try requireOwnPlace(of: dati.operatore, sostituto: dati.sostituto)
        _ = try db.insert(
            """
            INSERT INTO assenze (operatore_id, dal, al, motivo, sostituto_id, registrata_da, registrata)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [dati.operatore, dati.dal, dati.al, dati.motivo, dati.sostituto, operatore.id, now])
        return Receipt()
    }

    func end(_ id: Identifier<Assenza>, al: CalendarDate?, _ entry: inout AuditEntry) throws -> Receipt {
        guard
            let row = try db.row(
                "SELECT dal, al, operatore_id, sostituto_id FROM assenze WHERE id = ? AND annullata = 0", [id])
        else { throw Recorder.absent }
        if let al, al > row.date("al") {
            try requireOwnPlace(of: row.id("operatore_id"), sostituto: row.idIfAny("sostituto_id"))
        }
        entry.precedente = try SealedDocument([row.date("dal"), row.date("al")], kind: .precedente)
        if let al, al < row.date("dal") {
            throw Refusal(
                "assenza_al_contrario", "L'assenza comincia il \(row.date("dal").italian): correggere la data.")
        }
        if let al {
            try db.execute(cached: "UPDATE assenze SET al = ? WHERE id = ?", [al, id])
        } else {
            try db.execute(cached: "UPDATE assenze SET annullata = 1 WHERE id = ?", [id])
        }
        return Receipt()
    }

    func set(_ orario: OrarioServizio, of id: Identifier<Operatore>, _ entry: inout AuditEntry) throws -> Receipt {
        try requireKnown(id)
        if id != operatore.id, operatore.may(.gestisciOperatori) != nil {
            throw Refusal("orario_altrui", "L'orario di un collega lo cambia il collega o il supervisore.")
        }
        entry.precedente = try SealedDocument(try reader.orari()[id], kind: .precedente)
        try db.execute(cached: "DELETE FROM orari WHERE operatore_id = ?", [id])
        for day in Weekday.allCases {
            for fascia in orario.fasce(on: day) {
                try db.execute(
                    cached: "INSERT INTO orari (operatore_id, giorno, dalle, alle) VALUES (?, ?, ?, ?)",
                    [id, day.rawValue, fascia.dalle, fascia.alle])
            }
        }
        return Receipt()
    }

    /// An appointment still to be held, at the version the writer read.
    private func open(_ id: Identifier<Appuntamento>, _ version: Int) throws -> Appuntamento {
        try check(version, of: "appuntamenti", id.rawValue)
        guard let found = try reader.appuntamento(id) else { throw Recorder.absent }
        guard found.stato == .fissato else {
            throw Refusal(
                "appuntamento_chiuso", "L'appuntamento è \(found.stato.denominazione): fissarne un altro.")
        }
        return found
    }

    private func requireKnown(_ dati: DatiAppuntamento) throws {
        for id in dati.operatori { try requireKnown(id) }
    }

    func requireKnown(_ id: Identifier<Operatore>) throws {
        guard let found = try reader.operatore(id), found.isAttivo else {
            throw Refusal("operatore_non_attivo", "Uno degli operatori non è più attivo: sceglierne un altro.")
        }
    }

    func insert(_ operatori: [Identifier<Operatore>], in id: Int64) throws {
        for (index, operatore) in operatori.enumerated() {
            try db.execute(
                cached: "INSERT INTO appuntamenti_operatori (appuntamento_id, ordine, operatore_id) VALUES (?, ?, ?)",
                [id, index, operatore])
        }
    }

    private func receipt(of dati: DatiAppuntamento, version: Int) -> Receipt {
        var receipt = Receipt()
        receipt.domanda = dati.domanda
        receipt.version = version
        return receipt
    }
}

extension Recorder {
    /// Writes an appointment whole, as it was at another moment.
    func write(_ appuntamento: Appuntamento, version: Int) throws {
        let dati = appuntamento.dati
        try db.execute(
            cached: """
                UPDATE appuntamenti SET version = ?, data = ?, ora = ?, durata = ?, tipo = ?, stato = ?,
                    domanda_id = ?, documento = ?, modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [
                version + 1, dati.data, dati.ora, dati.durata, dati.tipo, appuntamento.stato, dati.domanda,
                try SealedDocument(
                    ParoleAppuntamento(dati, motivo: appuntamento.motivoAnnullamento), kind: .appuntamento),
                operatore.id, now, appuntamento.id,
            ])
        try db.execute(cached: "DELETE FROM appuntamenti_operatori WHERE appuntamento_id = ?", [appuntamento.id])
        try insert(dati.operatori, in: appuntamento.id.rawValue)
    }
}
