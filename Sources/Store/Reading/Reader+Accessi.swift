// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// Contacts of a person, newest first; of a corrected one only the last correction.
    func accessi(of persona: Identifier<Persona>) throws -> [Accesso] {
        try db.rows(
            """
            SELECT * FROM accessi a WHERE persona_id = ? AND \(Reader.isCurrent)
            ORDER BY data DESC, ora DESC, id DESC
            """, [persona]
        ).map { try accesso($0) }
    }

    /// A contact, whether or not another has taken its place.
    func accesso(_ id: Identifier<Accesso>) throws -> StoredRow? {
        try db.row("SELECT * FROM accessi WHERE id = ?", [id])
    }

    /// No correction has taken the place of the contact `a`.
    static let isCurrent = "NOT EXISTS (SELECT 1 FROM accessi r WHERE r.rettifica_di = a.id)"

    /// The value of a row.
    func accesso(_ row: StoredRow) throws -> Accesso {
        let motivi = try db.rows(
            "SELECT motivo FROM accessi_motivi WHERE accesso_id = ? ORDER BY ordine", [row["id"] as Int64])
        let words =
            row.isNull("documento")
            ? ParoleAccesso() : try row.document("documento", ParoleAccesso.self, kind: .dettagliAccesso)
        let delega: String? = row["delega"]
        let identita: String? = row["identita"]
        let mezzo: MezzoRinvio? = try row.codeIfAny("rinvio")
        let ora: TimeOfDay? = (row["appuntamento_ora"] as Int?) == nil ? nil : try row.time("appuntamento_ora")
        let former: Identifier<Accesso>? = row.idIfAny("rettifica_di")
        return Accesso(
            id: row.id("id"),
            dati: DatiAccesso(
                data: row.date("data"), ora: try row.time("ora"), punto: row.id("punto_id"),
                modalita: try row.code("modalita"), interlocutore: try row.code("interlocutore"),
                inviatoDa: try row.code("inviato_da"), persona: row.idIfAny("persona_id"),
                motivi: try motivi.map { try $0.code("motivo") }, informativaIl: row.dateIfAny("informativa_il"),
                esito: try row.code("esito"), note: try row.document("note", String.self, kind: .accesso),
                chiamante: words.chiamante,
                delega: delega.map { Delega(isPresentata: $0 == "presentata", documento: words.delega) },
                identita: identita.map { VerificaIdentita(chiesto: words.chiesto, isSuperata: $0 == "superata") },
                consegnatoIl: row.dateIfAny("consegnato_il"),
                rinvio: mezzo.map { Rinvio(servizio: words.servizio, mezzo: $0) },
                appuntamento: row.dateIfAny("appuntamento_il").map {
                    AppuntamentoAccesso(
                        data: $0, ora: ora, luogo: words.luogo, con: words.con,
                        operatore: words.operatore.map { Identifier($0) })
                }),
            operatore: row.id("operatore_id"),
            rettifica: former.map { RettificaAccesso(di: $0, motivo: words.motivoRettifica ?? "") })
    }
}
