// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// A window of the access register, newest first; its cost does not grow with the archive.
    ///
    /// `after` gives the rows that follow a place, `before` those that precede it, neither the first ones. Opening it
    /// leaves one row in the audit trail, turning its pages does not.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func registroAccessi(
        _ filtro: FiltroRegistro, after: CursoreRegistro? = nil, before: CursoreRegistro? = nil, limit: Int,
        isOpening: Bool = false, by operatore: Operatore
    ) throws -> PaginaRegistro {
        if isOpening {
            try readingAudited("lettura_registro_accessi", .leggiAccessi, by: operatore) { _, _ in }
        } else if let refusal = operatore.may(.leggiAccessi) {
            throw refusal
        }
        return try read { reader in
            let filter = RegistroFilter(filtro: filtro, persone: try reader.persone(found: filtro.persona))
            if filter.persone?.isEmpty == true { return PaginaRegistro(voci: [], hasMore: false) }
            let isOlder = before == nil
            var voci = try reader.voci(filter, from: after ?? before, isOlder: isOlder, limit: limit + 1)
            let hasMore = voci.count > limit
            voci = Array(voci.prefix(limit))
            return PaginaRegistro(voci: isOlder ? voci : voci.reversed(), hasMore: hasMore)
        }
    }

    /// The contacts of a period, counted; of one point when it is given.
    ///
    /// - Throws: `StoreProblem`.
    public func conteggioAccessi(
        dal: CalendarDate, al: CalendarDate, punto: Identifier<PuntoDiAccesso>? = nil
    ) throws -> ConteggioAccessi {
        try read { reader in
            let place = punto == nil ? "" : "AND a.punto_id = ?"
            let values: [any Bindable] = [dal, al] + (punto.map { [$0] } ?? [])
            let celle = try reader.db.rows(
                """
                SELECT a.data, a.punto_id, a.modalita, a.esito, count(*) AS quanti
                FROM accessi a INDEXED BY \(punto == nil ? "accessi_giorno" : "accessi_punto")
                WHERE a.data BETWEEN ? AND ? \(place) AND \(Reader.isCurrent)
                GROUP BY a.data, a.punto_id, a.modalita, a.esito
                ORDER BY a.data, a.punto_id, a.modalita, a.esito
                """, values
            ).map {
                CellaAccessi(
                    data: $0.date("data"), punto: $0.id("punto_id"), modalita: try $0.code("modalita"),
                    esito: try $0.code("esito"), quanti: $0["quanti"])
            }
            let motivi = try reader.db.rows(
                """
                SELECT m.motivo, count(*) AS quanti
                FROM accessi a INDEXED BY \(punto == nil ? "accessi_giorno" : "accessi_punto")
                JOIN accessi_motivi m ON m.accesso_id = a.id
                WHERE a.data BETWEEN ? AND ? \(place) AND \(Reader.isCurrent)
                GROUP BY m.motivo
                """, values
            ).map { (try $0.code("motivo", as: MotivoAccesso.self), $0["quanti"] as Int) }
            return ConteggioAccessi(
                dal: dal, al: al, celle: celle, motivi: Dictionary(motivi, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// Opens a contact with the ones it takes the place of, and leaves one row in the audit trail.
    ///
    /// - Throws: `Refusal` when the role may not, or it is not there; `StoreProblem`.
    public func accesso(_ id: Identifier<Accesso>, by operatore: Operatore) throws -> SchedaAccesso {
        try readingAudited("lettura_accesso", .leggiAccessi, by: operatore) { reader, entry in
            guard let row = try reader.accesso(id) else { throw Recorder.absent }
            let isHidden = try reader.isNascosto(id)
            let accesso = try reader.accesso(row).withoutPlace(if: isHidden)
            entry.persona = accesso.dati.persona
            entry.dettaglio = "accesso=\(id.rawValue)"
            var former: [SchedaAccesso.Precedente] = []
            var next = accesso.rettifica?.di
            while let current = next, let row = try reader.accesso(current) {
                let before = try reader.accesso(row).withoutPlace(if: isHidden)
                former.append(
                    SchedaAccesso.Precedente(
                        accesso: before, operatore: try reader.nomeBreve(before.operatore),
                        registrato: row.instant("registrato")))
                next = before.rettifica?.di
            }
            return SchedaAccesso(
                accesso: accesso, persona: try accesso.dati.persona.flatMap { try reader.persona($0) },
                operatore: try reader.nomeBreve(accesso.operatore), registrato: row.instant("registrato"),
                precedenti: former,
                isSuperato: try reader.db.number("SELECT 1 FROM accessi WHERE rettifica_di = ?", [id]) != nil)
        }
    }

    /// Reads what leaves a row in the audit trail, in the transaction that writes it.
    func readingAudited<T>(
        _ azione: String, _ permesso: Permesso, by operatore: Operatore,
        _ body: (Reader, inout AuditEntry) throws -> T
    ) throws -> T {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(permesso) { throw Denial(refusal: refusal, azione: azione) }
                var entry = AuditEntry(azione: azione)
                let found = try body(recorder.reader, &entry)
                try recorder.audit(entry)
                return found
            }
        }
    }
}

extension Accesso {
    /// The same contact, without where the appointment is when it is not to be known.
    func withoutPlace(if isHidden: Bool) -> Accesso {
        guard isHidden, dati.appuntamento != nil else { return self }
        var hidden = self
        hidden.dati.appuntamento?.luogo = RecapitoProtetto.parole
        return hidden
    }
}
