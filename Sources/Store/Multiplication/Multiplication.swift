// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

/// Copies whole cases inside an archive just made: other people, protocols and codes, the same path.
///
/// One statement for each table and copy, because a million cases act by act would take most of an hour.
struct Multiplication {
    let db: Database
    let domande: [Identifier<Domanda>]
    /// How many copies of each.
    let copies: Int
    /// The person in a copy, and other codici fiscali when somebody has it; nil when there are no more.
    let rename: (DatiPersona, _ copy: Int, _ attempt: Int) -> DatiPersona?

    /// Secondary indexes whose keys come in no order: made again at the end, sorted, in a tenth of the time.
    private static let rebuilt = ["persone_chiave", "persone_nascita", "chiavi_persona", "codici_fiscali_codice"]

    func run(_ progress: (Int, Int) -> Void) throws {
        let statements = try prepare()
        let people = try CopiedPeople(db: db, rename: rename)
        let highest = try highestNumbers()
        let protocols = try db.number("SELECT max(protocollo_numero) + 100 FROM domande") ?? 0
        let codes = try db.number("SELECT ultimo FROM progressivi WHERE serie = 'REI'") ?? 0
        for copy in 1...max(1, copies) where copies > 0 {
            var shifts: [String: (any DatabaseValueConvertible)?] = [
                "protocolli": protocols * copy, "codici": codes + (copy - 1) * domande.count, "copia": copy,
            ]
            for (entity, number) in highest { shifts[entity.rawValue] = number * copy }
            try db.inTransaction {
                try people.write(copy: copy, shift: Int64((highest[.persone] ?? 0) * copy))
                for (sql, names) in statements {
                    try db.cachedStatement(sql: sql).execute(
                        arguments: StatementArguments(shifts.filter { names.contains($0.key) }))
                }
                return .commit
            }
            progress(copy, copies)
        }
        try finish(codes: codes + copies * domande.count)
    }

    /// The cases to copy as temporary tables, and the statements with the names of their parameters.
    private func prepare() throws -> [(String, Set<String>)] {
        let shift = DatabaseFunction("percorso_sposta", argumentCount: 2, pure: true) { values in
            guard let data = Data.fromDatabaseValue(values[0]), let delta = Int64.fromDatabaseValue(values[1]) else {
                return nil
            }
            return ShiftedDocument.shift(data, by: delta)
        }
        db.add(function: shift)
        try db.execute(sql: "CREATE TEMP TABLE copiate_domande (id INTEGER PRIMARY KEY, posto INTEGER NOT NULL)")
        for (index, id) in domande.enumerated() {
            try db.execute(cached: "INSERT INTO copiate_domande (id, posto) VALUES (?, ?)", [id, index + 1])
        }
        try db.execute(
            sql: """
                CREATE TEMP TABLE copiate_nuclei AS SELECT nucleo_id AS id FROM domande
                    WHERE id IN (SELECT id FROM copiate_domande);
                CREATE TEMP TABLE copiate_persone AS SELECT DISTINCT persona_id AS id FROM componenti
                    WHERE nucleo_id IN (SELECT id FROM copiate_nuclei) ORDER BY 1;
                CREATE TEMP TABLE copiate_accessi AS SELECT id FROM accessi
                    WHERE persona_id IN (SELECT id FROM copiate_persone);
                CREATE TEMP TABLE copiate_prese_in_carico AS SELECT id FROM prese_in_carico
                    WHERE domanda_id IN (SELECT id FROM copiate_domande);
                CREATE TEMP TABLE copiate_progetti AS SELECT id FROM progetti
                    WHERE presa_id IN (SELECT id FROM copiate_prese_in_carico);
                CREATE TEMP TABLE copiate_chiavi (
                    tipo TEXT, chiave TEXT, persona_id INTEGER, domanda_id INTEGER, origine TEXT);
                """)
        for index in Multiplication.rebuilt { try db.execute(sql: "DROP INDEX IF EXISTS \(index)") }
        return try (CopiedTable.all.map { try $0.statement(db) } + CopiedTable.keys).map { sql in
            let known = CopiedTable.Entity.allCases.map(\.rawValue) + ["protocolli", "codici", "copia"]
            return (sql, Set(known.filter { sql.contains(":\($0)") }))
        }
    }

    private func highestNumbers() throws -> [CopiedTable.Entity: Int] {
        var highest: [CopiedTable.Entity: Int] = [:]
        for entity in CopiedTable.Entity.allCases {
            highest[entity] = try db.number("SELECT max(id) FROM \(entity.rawValue)") ?? 0
        }
        return highest
    }

    /// Keys in their order, indexes, numbers given, the index of the names.
    private func finish(codes: Int) throws {
        try db.inTransaction {
            try db.execute(
                sql: """
                    INSERT INTO chiavi_ricerca (tipo, chiave, persona_id, domanda_id, origine)
                    SELECT tipo, chiave, persona_id, domanda_id, origine FROM copiate_chiavi
                    WHERE true ORDER BY tipo, chiave, persona_id ON CONFLICT DO NOTHING;
                    CREATE INDEX persone_chiave ON persone(chiave);
                    CREATE INDEX persone_nascita ON persone(nascita) WHERE nascita IS NOT NULL;
                    CREATE INDEX codici_fiscali_codice ON codici_fiscali(codice);
                    CREATE INDEX chiavi_persona ON chiavi_ricerca(persona_id, origine);
                    INSERT INTO persone_trigrammi (persone_trigrammi) VALUES ('rebuild');
                    """)
            try AuditChain(db: db).renew()
            try db.execute(sql: "UPDATE progressivi SET ultimo = ? WHERE serie = 'REI'", arguments: [codes])
            return .commit
        }
    }
}
