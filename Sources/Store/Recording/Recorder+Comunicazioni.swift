// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Tells INPS a batch of signatures: its number, its rows as they are now, and one event for each case.
    func send(_ dati: DatiLottoComunicazioni, _ entry: inout AuditEntry) throws -> Receipt {
        if let problema = dati.problema { throw problema }
        let numero = try nextNumber(of: "COMUNICAZIONI", in: dati.data.year)
        var righe: [RigaComunicazione] = []
        for (index, firma) in dati.firme.enumerated() {
            let riga = try reader.rigaComunicazione(firma.presa, posizione: index + 1)
            do {
                var sent = AuditEntry(azione: "presa_comunica")
                sent.fill(
                    from: try change(firma.presa, firma.version) {
                        try apply(.comunica(data: dati.data, ricevuta: ""), to: &$0)
                    })
                sent.dettaglio = "lotto=\(numero)"
                try audit(sent)
            } catch let refusal as Refusal {
                throw Refusal(refusal.code, "\(riga.codice): \(refusal.sentence)", missing: refusal.missing)
            }
            try db.execute(
                cached: """
                    UPDATE comunicazioni SET lotto = ?, in_attesa = 1
                    WHERE id = (SELECT max(id) FROM comunicazioni WHERE presa_id = ?)
                    """, [numero, firma.presa])
            righe.append(riga)
        }
        try db.execute(
            cached: """
                INSERT INTO lotti_comunicazioni (numero, data, quante, righe, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            [numero, dati.data, righe.count, try SealedDocument(righe, kind: .lottoComunicazioni), operatore.id, now])
        entry.dettaglio = "lotto=\(numero) firme=\(righe.count)"
        var receipt = Receipt()
        receipt.lotto = numero
        return receipt
    }

    /// The receipt of a communication; the case stays where it is.
    func receive(
        _ id: Identifier<PresaInCarico>, _ version: Int, _ data: CalendarDate, _ protocollo: String
    ) throws -> Receipt {
        guard !protocollo.allSatisfy(\.isWhitespace) else {
            throw Refusal("ricevuta_mancante", "Manca la ricevuta: scrivere il numero o l'annotazione dell'INPS.")
        }
        guard data <= today else {
            throw Refusal("data_futura", "La data \(data.italian) è nel futuro: controllarla.")
        }
        return try change(id, version) { stored in
            guard let told = stored.presa.comunicataIl else {
                throw Refusal(
                    "comunicazione_mancante", "La firma non risulta comunicata all'INPS: comunicarla prima.")
            }
            guard data >= told else {
                throw Refusal(
                    "data_anteriore",
                    "La ricevuta (\(data.italian)) viene prima della comunicazione (\(told.italian)): controllarla.")
            }
            try answer(id, data, isRejected: false, protocollo)
        }
    }

    /// What INPS answered to the last communication of a case.
    func answer(
        _ id: Identifier<PresaInCarico>, _ data: CalendarDate, isRejected: Bool, _ testo: String
    ) throws {
        guard let last = try db.number("SELECT max(id) FROM comunicazioni WHERE presa_id = ?", [id]) else { return }
        try db.execute(
            cached: """
                INSERT INTO risposte_comunicazioni (comunicazione_id, presa_id, data, esito, documento, operatore_id,
                    registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            [
                last, id, data, isRejected ? "scarto" : "ricevuta",
                try SealedDocument(testo, kind: .rispostaComunicazione, of: .presa(id)), operatore.id, now,
            ])
        try db.execute(cached: "UPDATE comunicazioni SET in_attesa = 0 WHERE id = ?", [last])
    }

    /// A file of a batch of signatures that was written.
    func addComunicazioniFile(
        _ numero: String, _ nome: String, _ sha256: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let id = try db.number("SELECT id FROM lotti_comunicazioni WHERE numero = ?", [numero]) else {
            throw Recorder.absent
        }
        try db.execute(
            cached: """
                INSERT INTO lotti_comunicazioni_file (lotto_id, nome, sha256, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?)
                """, [id, nome, sha256, operatore.id, now])
        entry.dettaglio = "lotto=\(numero) sha256=\(sha256)"
        var receipt = Receipt()
        receipt.lotto = numero
        return receipt
    }
}
