// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import GRDB

extension CaseStore {
    /// The documents of a household and of who is in it now, newest first, those out of use last.
    ///
    /// Measures of a court are left out for who may not read them.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func documenti(of nucleo: Identifier<Nucleo>, by operatore: Operatore) throws -> [DocumentoNucleo] {
        if let refusal = operatore.may(.leggiDocumenti) { throw refusal }
        try requireAccess(to: nucleo, by: operatore, for: "lettura_documenti")
        let mayReadDecreti = operatore.may(.gestisciDecreti) == nil
        let now = clock()
        return try read { reader in
            try vault.use(operatore, mayMake: false, at: now)
            return try reader.db.rows(
                """
                SELECT d.*, c.byte FROM documenti d LEFT JOIN copie c ON c.impronta = d.impronta
                WHERE d.nucleo_id = ? OR d.persona_id IN (
                    SELECT persona_id FROM componenti WHERE nucleo_id = ? AND al IS NULL)
                ORDER BY d.ritirato_il IS NOT NULL, d.registrato DESC, d.id DESC
                """, [nucleo, nucleo]
            ).filter {
                // Before it is opened: who may not read a measure of a court has no key of it either.
                let tipo: TipoDocumento = try $0.code("tipo")
                return mayReadDecreti || !tipo.isRiservato
            }.map { try reader.documento($0) }
        }
    }

    /// The content of a copy, compared with its hash; leaves one row in the audit trail.
    ///
    /// - Throws: `Refusal` when the role may not, there is no copy, or it is not what was kept; `StoreProblem`.
    public func copia(of id: Identifier<DocumentoNucleo>, by operatore: Operatore) throws -> FileAllegato {
        let (now, today) = (clock(), today())
        return try readingAudited("lettura_copia", .leggiDocumenti, by: operatore) { reader, entry in
            guard let found = try reader.documento(id) else { throw Recorder.absent }
            if let refusal = try reader.estraneo(operatore, toNucleo: found.nucleo, on: today, at: now) {
                throw Denial(refusal: refusal, azione: "lettura_copia")
            }
            if found.dati.tipo.isRiservato, let refusal = operatore.may(.gestisciDecreti) {
                throw Denial(refusal: refusal, azione: "lettura_copia")
            }
            guard let copia = found.copia else {
                throw Refusal(
                    "copia_assente", "Di questo documento non c'è una copia digitale: è in «\(found.dati.cartella)».")
            }
            entry.nucleo = found.nucleo
            entry.persona = found.dati.persona
            entry.dettaglio = "documento=\(id.rawValue)"
            guard let row = try reader.db.row("SELECT contenuto FROM copie WHERE impronta = ?", [copia.impronta])
            else { throw StoreProblem(.corrupt) }
            let bytes = [UInt8](try row.payload("contenuto", kind: .copia))
            guard SHA256.impronta(of: bytes) == copia.impronta else {
                throw Refusal(
                    "copia_alterata",
                    "La copia nell'archivio non è più quella registrata: non si scrive. Verificare l'archivio e "
                        + "riprenderla dall'originale.")
            }
            return FileAllegato(nome: copia.nome, contenuto: bytes)
        }
    }
}

extension Reader {
    /// A document by number.
    func documento(_ id: Identifier<DocumentoNucleo>) throws -> DocumentoNucleo? {
        try db.row(
            """
            SELECT d.*, c.byte FROM documenti d LEFT JOIN copie c ON c.impronta = d.impronta WHERE d.id = ?
            """, [id]
        ).map { try documento($0) }
    }

    /// The value of a row, with the length of its copy.
    func documento(_ row: StoredRow) throws -> DocumentoNucleo {
        let words = try row.document("documento", ParoleDocumento.self, kind: .documento)
        let impronta: String? = row["impronta"]
        return DocumentoNucleo(
            id: row.id("id"), nucleo: row.id("nucleo_id"),
            dati: DatiDocumento(
                tipo: try row.code("tipo"), data: row.dateIfAny("data"), protocollo: row["protocollo"],
                scade: row.dateIfAny("scade"), persona: row.idIfAny("persona_id"), descrizione: words.descrizione,
                cartella: words.cartella),
            copia: impronta.map { CopiaDigitale(impronta: $0, nome: words.file, byte: row["byte"] ?? 0) },
            operatore: try nomeBreve(row.id("operatore_id")), registrato: row.instant("registrato"),
            ritiratoPer: row.isNull("ritiro")
                ? nil : try row.document("ritiro", String.self, kind: .decisione))
    }
}
