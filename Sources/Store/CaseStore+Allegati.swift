// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// What the counter and the agenda keep of the household of a case file already opened; one row in the audit trail.
    ///
    /// - Throws: `StoreProblem`.
    public func allegati(of fascicolo: Fascicolo, by operatore: Operatore) throws -> AllegatiFascicolo {
        var allegati = AllegatiFascicolo()
        if operatore.may(.leggiDocumenti) == nil {
            allegati.documenti = try documenti(of: fascicolo.nucleo.id, by: operatore)
        }
        if operatore.may(.compilaDomanda) == nil { allegati.dsu = try segnalazioneDsu(fascicolo.domanda.id) }
        let (now, today) = (clock(), today())
        return try write { db in
            let recorder = try CaseStore.recorder(db, operatore, now, today)
            let reader = recorder.reader
            if recorder.operatore.may(.leggiAccessi) == nil {
                let members = Set(fascicolo.nucleo.componenti.map(\.persona.id))
                allegati.accessi = try members.sorted { $0.rawValue < $1.rawValue }
                    .flatMap { try reader.accessi(of: $0) }
                    .map { $0.withoutPlace(if: try reader.isNascosto($0.id)) }
                    .sorted { ($1.dati.data, $1.id.rawValue) < ($0.dati.data, $0.id.rawValue) }
            }
            if recorder.operatore.may(.gestisciAgenda) == nil {
                let ids = try db.rows(
                    "SELECT id FROM appuntamenti WHERE domanda_id = ? ORDER BY data, ora, id", [fascicolo.domanda.id])
                allegati.appuntamenti = try ids.compactMap { try reader.appuntamento($0.id("id")) }
                if try reader.isNascosto(fascicolo.domanda.id) {
                    allegati.appuntamenti = allegati.appuntamenti?.map { found in
                        var hidden = found
                        hidden.dati.luogo = RecapitoProtetto.parole
                        hidden.dati.stanza = ""
                        hidden.dati.oggetto = ""
                        return hidden
                    }
                }
            }
            var entry = AuditEntry(azione: "lettura_allegati")
            entry.domanda = fascicolo.domanda.id
            entry.nucleo = fascicolo.nucleo.id
            try recorder.audit(entry)
            return allegati
        }
    }
}
