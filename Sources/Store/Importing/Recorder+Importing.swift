// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// What a row does to a domanda as it is now.
    func decision(_ riga: RigaEsito, on letta: DomandaLetta) -> RigaEsito.Decisione {
        let context = DomandaContext(
            of: letta.domanda, ultimoFatto: letta.ultimoFatto, calendario: calendario, today: today)
        return riga.decisione(in: context, fatti: letta.fatti, esiti: letta.esiti)
    }

    /// A layout, new or in the place of that of the same name.
    func save(_ mappa: MappaColonne) throws -> Receipt {
        try refuse(mappa.problems(), section: "importazione")
        try db.execute(
            cached: """
                INSERT INTO mappe_colonne (version, nome, tipo, documento, modificata_da, modificata)
                VALUES (1, ?, ?, ?, ?, ?)
                ON CONFLICT (tipo, nome) DO UPDATE SET version = version + 1, documento = excluded.documento,
                    modificata_da = excluded.modificata_da, modificata = excluded.modificata
                """, [mappa.nome, mappa.tipo, try mappa.json(), operatore.id, now])
        return Receipt()
    }

    /// Records a row on the domanda chosen for it; what the states forbid is refused.
    func match(
        _ id: Identifier<RigaDaAbbinare>, _ version: Int, _ domanda: Identifier<Domanda>, _ versionDomanda: Int
    ) throws -> Receipt {
        let riga = try waiting(id, version)
        guard let letta = try reader.letta(domanda) else { throw Recorder.absent }
        var receipt = Receipt()
        switch decision(riga, on: letta) {
        case .registra(let event, _):
            receipt = try record(.moveDomanda(domanda, version: versionDomanda, event))
        case .invariata:
            receipt.domanda = domanda
            receipt.codice = letta.domanda.codice
            receipt.statoDomanda = letta.domanda.stato
        case .conflitto(let refusal): throw refusal
        }
        try db.execute(
            cached: """
                UPDATE righe_da_abbinare SET version = version + 1, stato = 'abbinata', domanda_id = ?,
                    modificata_da = ?, modificata = ? WHERE id = ?
                """, [domanda, operatore.id, now, id])
        return receipt
    }

    /// Takes a row out of the queue, with the reason.
    func discard(_ id: Identifier<RigaDaAbbinare>, _ version: Int, _ motivo: String) throws -> Receipt {
        _ = try waiting(id, version)
        guard !motivo.allSatisfy(\.isWhitespace) else {
            throw Refusal(
                "motivo_mancante", "Manca il motivo: scrivere perché la riga si scarta.",
                missing: [Missing(sentence: "motivo", section: "da_abbinare", field: "motivo")])
        }
        try db.execute(
            cached: """
                UPDATE righe_da_abbinare SET version = version + 1, stato = 'scartata', motivo = ?,
                    modificata_da = ?, modificata = ? WHERE id = ?
                """, [try SealedDocument(motivo, kind: .rigaImportata), operatore.id, now, id])
        return Receipt()
    }

    /// The row, if nobody has decided of it since it was read.
    private func waiting(_ id: Identifier<RigaDaAbbinare>, _ version: Int) throws -> RigaEsito {
        try check(version, of: "righe_da_abbinare", id.rawValue)
        guard let row = try db.row("SELECT stato, documento FROM righe_da_abbinare WHERE id = ?", [id]) else {
            throw Recorder.absent
        }
        guard row["stato"] == "da_abbinare" else {
            throw Refusal("riga_decisa", "Questa riga è già stata abbinata o scartata: tornare all'elenco.")
        }
        return try row.document("documento", RigaInCoda.self, kind: .rigaImportata).riga
    }
}
