// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB

extension Recorder {
    /// What became of the notice of the last convocation.
    ///
    /// It is known days after the meeting too, so the outcome of the meeting does not close it.
    func add(_ recapito: Recapito, to presa: PresaInCarico) throws {
        guard let last = try reader.convocazioni(of: presa.id).last,
            let ordine = try db.number("SELECT max(ordine) FROM convocazioni WHERE presa_id = ?", [presa.id])
        else {
            throw Refusal("convocazione_mancante", "Nessuna convocazione da completare: convocare prima il nucleo.")
        }
        try refuse(recapito.problems(last, today: today), section: "recapito")
        _ = try db.insert(
            """
            INSERT INTO recapiti (presa_id, ordine, data, esito, documento, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                presa.id, ordine, recapito.data, recapito.esito, try SealedDocument(recapito.nota, kind: .recapito),
                operatore.id, now,
            ])
    }

    /// One appointment of who is away goes to another; the household's case stays with whom it was given to.
    func substitute(_ dati: DatiSostituzione, _ entry: inout AuditEntry) throws -> Receipt {
        guard dati.assente != dati.sostituto else {
            throw Refusal("sostituto_se_stesso", "Nessuno sostituisce se stesso: indicare un altro.")
        }
        try requireKnown(dati.sostituto)
        entry.dettaglio = "da=\(dati.assente.rawValue) a=\(dati.sostituto.rawValue)"
        switch dati.origine {
        case .appuntamento(let id):
            guard var found = try reader.appuntamento(id)?.dati else { throw Recorder.absent }
            guard let place = found.operatori.firstIndex(of: dati.assente) else { throw Recorder.notTheirs }
            if found.operatori.contains(dati.sostituto) {
                found.operatori.remove(at: place)
            } else {
                found.operatori[place] = dati.sostituto
            }
            return try amend(id, dati.version, found, &entry)
        case .convocazione(let presa, let ordine):
            guard let stored = try reader.presa(presa)?.presa else { throw Recorder.absent }
            guard
                try db.number(
                    "SELECT 1 FROM convocazioni WHERE presa_id = ? AND ordine = ? AND esito IS NULL", [presa, ordine])
                    != nil
            else {
                throw Refusal("appuntamento_chiuso", "La convocazione ha già il suo esito: non si affida più.")
            }
            let present = try reader.operatori(
                ofConvocazione: presa, ordine, assigned: [stored.assistente?.id, stored.consulente?.id])
            guard present.contains(dati.assente) else { throw Recorder.notTheirs }
            _ = try db.insert(
                """
                INSERT INTO sostituzioni (presa_id, ordine, assente_id, sostituto_id, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?)
                """, [presa, ordine, dati.assente, dati.sostituto, operatore.id, now])
            var receipt = Receipt()
            receipt.presa = presa
            receipt.domanda = stored.domanda
            return receipt
        case .verifica, .accesso:
            throw Refusal(
                "impegno_non_affidabile", "Si affidano gli appuntamenti e le convocazioni: questo resta dov'è.")
        }
    }

    private static let notTheirs = Refusal(
        "impegno_non_suo", "L'impegno non è più di chi è assente: l'elenco è riletto.")
}
