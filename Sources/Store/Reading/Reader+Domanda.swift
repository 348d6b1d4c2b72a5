// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

extension Reader {
    /// A domanda; without its form, of `dati` only what the columns repeat is there.
    func domanda(_ id: Identifier<Domanda>, withForm: Bool = true) throws -> Domanda? {
        guard let row = try db.row("SELECT * FROM domande WHERE id = ?", [id]) else { return nil }
        let dati = try withForm ? DatiDomanda(json: row["dati"]) : DatiDomanda(columns: row)
        return try Domanda(row, dati: dati, esiti: try esiti(of: id))
    }

    /// Every outcome, oldest first.
    func esiti(of domanda: Identifier<Domanda>) throws -> [EsitoInps] {
        try db.rows("SELECT * FROM esiti WHERE domanda_id = ? ORDER BY id", [domanda]).map { try EsitoInps($0) }
    }

    /// Which rows of `eventi` the later ones must be in order with.
    ///
    /// Source: as `PresaInCaricoEvent.annotazioni`.
    static let tieneOrdine: String = {
        let codes = PresaInCaricoEvent.annotazioni.sorted().map { "'\($0)'" }.joined(separator: ", ")
        return "(da IS NOT a OR codice NOT IN (\(codes)))"
    }()

    /// Day of the latest fact of an axis the next one must be in order with.
    func ultimoFatto(of domanda: Identifier<Domanda>, axis: String) throws -> CalendarDate? {
        try db.number(
            "SELECT max(data) FROM eventi WHERE domanda_id = ? AND asse = ? AND \(Reader.tieneOrdine)",
            [domanda, axis]
        ).map { CalendarDate(dayNumber: $0) }
    }

    /// Domande of the same comune presented earlier, which could be sent and were not.
    ///
    /// One with a negative check of the comune does not hold the others: it waits for its rejection.
    func precedentiNonInviate(of domanda: Domanda) throws -> Int {
        let presentata = domanda.dati.presentata ?? 0
        return try db.number(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM attese a INDEXED BY attese_comune JOIN domande d ON d.id = a.domanda_id
                WHERE a.coda = 'da-inviare' AND a.comune = ? AND a.scade <= ?
                    AND (a.presentata, d.protocollo_anno, d.protocollo_numero) < (?, ?, ?)
                    AND NOT (ifnull(d.verifica_residenza, 1) = 0 OR ifnull(d.verifica_soggiorno, 1) = 0)
                LIMIT 1000)
            """,
            [
                domanda.dati.comune, try scadenzaInvio(domanda), presentata, domanda.dati.protocollo?.anno,
                domanda.dati.protocollo?.numero,
            ]) ?? 0
    }

    private func scadenzaInvio(_ domanda: Domanda) throws -> Int {
        try db.number("SELECT scade FROM attese WHERE domanda_id = ? AND coda = 'da-inviare'", [domanda.id])
            ?? Deadline.none
    }
}

extension EsitoInps {
    /// Reads a row.
    init(_ row: StoredRow) throws {
        self.init(
            stato: try row.code("stato"), data: row.date("data"), motivo: try row.codeIfAny("motivo"),
            importo: row.euroIfAny("importo"), decorrenza: row.dateIfAny("decorrenza"),
            scadenza: row.dateIfAny("scadenza"))
    }
}

extension Domanda {
    /// Reads a row.
    ///
    /// - Parameter esiti: its outcomes, oldest first.
    init(_ row: StoredRow, dati: DatiDomanda, esiti: [EsitoInps]) throws {
        let verifica = row.dateIfAny("verifica_il").map {
            VerificaComune(
                data: $0, isResidenzaConfermata: row["verifica_residenza"],
                isSoggiornoConfermato: row["verifica_soggiorno"], motivo: row["verifica_motivo"])
        }
        self.init(
            id: row.id("id"), version: row["version"], codice: row["codice"], stato: try row.code("stato"), dati: dati,
            nucleo: row.id("nucleo_id"), richiedente: row.id("richiedente_id"), verifica: verifica,
            inviataIl: row.dateIfAny("inviata_il"), protocolloInps: row["protocollo_inps"],
            esito: EsitoInps.last(of: esiti))
    }
}

extension DatiDomanda {
    /// Presentation as minutes since 1970: what orders the domande of one day.
    var presentata: Int? {
        presentataIl.map { $0.dayNumber * 1440 + (presentataAlle.map { $0.hour * 60 + $0.minute } ?? 0) }
    }

    /// The whole form.
    fileprivate init(json: String) throws {
        guard let dati = try? JSONDecoder().decode(DatiDomanda.self, from: Data(json.utf8)) else {
            throw StoreProblem(.corrupt)
        }
        self = dati
    }

    /// What the columns repeat of the form: enough for every event after the protocol.
    init(columns row: StoredRow) throws {
        self.init(misura: try row.code("misura"), tipo: try row.code("tipo"), comune: row["comune"])
        if let minutes: Int = row["presentata"] {
            presentataIl = CalendarDate(dayNumber: minutes / 1440)
            presentataAlle = TimeOfDay(hour: minutes % 1440 / 60, minute: minutes % 60)
        }
        if let number: Int = row["protocollo_numero"] {
            protocollo = Protocollo(numero: number, anno: row["protocollo_anno"])
        }
    }

    /// The whole form, with its fields in a stable order.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
