// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension CaseStore {
    /// How the archive is encrypted and who has the keys.
    ///
    /// - Throws: `StoreProblem`.
    public func keyState() throws -> StatoChiavi {
        try read { reader in
            let db = reader.db
            var state = StatoChiavi(
                isActive: vault.isActive, attivata: nil, inChiaro: 0, sigillati: 0, daRinnovare: 0, gruppi: [],
                senzaChiave: [])
            for column in SealedColumn.all {
                let row = try db.row(
                    """
                    SELECT count(*) FILTER (WHERE substr(\(column.column), 1, 1) = x'00') AS chiari,
                        count(*) FILTER (WHERE substr(\(column.column), 1, 1) = x'01') AS chiusi FROM \(column.table)
                    """)
                state.inChiaro += row?["chiari"] ?? 0
                state.sigillati += row?["chiusi"] ?? 0
                state.daRinnovare +=
                    try db.number("SELECT count(*) FROM \(column.table) WHERE \(CaseStore.isRetired(column))") ?? 0
            }
            guard vault.isActive else { return state }
            state.attivata = try db.row("SELECT attivata FROM cifratura")?.instant("attivata")
            let operatori = try db.rows(
                """
                SELECT o.*, k.id AS chiave FROM operatori o
                LEFT JOIN chiavi_operatori k ON k.operatore_id = o.id AND k.ritirata IS NULL
                WHERE o.attivo = 1 ORDER BY o.codice
                """
            ).map { (try Operatore(row: $0), $0["chiave"] as Int64?) }
            state.senzaChiave = operatori.filter { $0.1 == nil }.map(\.0.codice)
            for classe in ClasseDati.conGruppo {
                guard
                    let group = try db.row(
                        "SELECT id, versione FROM chiavi_gruppi WHERE classe = ? ORDER BY versione DESC LIMIT 1",
                        [classe.rawValue])
                else { continue }
                let members = try db.rows(
                    "SELECT chiave_operatore_id, custode FROM chiavi_gruppi_membri WHERE gruppo_id = ?",
                    [group["id"] as Int64])
                let keys = Set(
                    members.filter { ($0["custode"] as Int) == 0 }.map { $0["chiave_operatore_id"] as Int64 })
                let entitled = operatori.filter { $0.1 != nil && classe.hasMember($0.0.ruolo) }
                state.gruppi.append(
                    StatoChiavi.Gruppo(
                        classe: classe, versione: group["versione"],
                        membri: entitled.filter { keys.contains($0.1 ?? 0) }.map(\.0.codice),
                        inAttesa: entitled.filter { !keys.contains($0.1 ?? 0) }.map(\.0.codice),
                        isCustodito: members.contains { ($0["custode"] as Int) == 1 }))
            }
            return state
        }
    }

    /// The document of a column is under a key that was retired.
    ///
    /// What is kept in the audit trail stays under its key, because the chain binds it as it is.
    static func isRetired(_ column: SealedColumn) -> String {
        guard column.table != "registro" else { return "false" }
        return """
            substr(\(column.column), 1, 1) = x'01'
                AND (SELECT ritirata FROM chiavi_dati WHERE id = percorso_chiave(\(column.column))) = 1
            """
    }
}
