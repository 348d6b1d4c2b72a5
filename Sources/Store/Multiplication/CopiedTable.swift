// SPDX-License-Identifier: EUPL-1.2
import GRDB

/// How the rows of a table are copied for a case with other numbers.
struct CopiedTable {
    /// The table.
    let name: String
    /// The column, with its entity, by which a row belongs to a copied case.
    let owner: (column: String, entity: Entity)
    /// The entity the table's own `id` counts; nil when rows have none, or take the next one.
    var own: Entity?
    /// Whether `id` is given by the table.
    var isNumbered = false
    /// Rows left out: those another line of the list copies.
    var condition = "true"
    /// Expressions of columns that are not plain copies.
    var expressions: [String: String] = [:]

    /// What is numbered.
    enum Entity: String, CaseIterable {
        case persone, nuclei, domande, prese = "prese_in_carico", progetti, accessi, documenti
        case patti, comunicazioni, monitoraggi, diario, esiti
        case richieste = "richieste_uffici"
        case sostegni, tirocini
        case inadempienze

        /// The parameter that holds how far its numbers move.
        var shift: String { ":\(rawValue)" }
    }

    /// Columns that hold the number of an entity, whatever the table.
    private static let references: [String: Entity] = [
        "persona_id": .persone, "richiedente_id": .persone, "nucleo_id": .nuclei, "domanda_id": .domande,
        "presa_id": .prese, "patto_id": .patti, "progetto_id": .progetti, "accesso_id": .accessi,
        "rettifica_di": .accessi, "comunicazione_id": .comunicazioni, "richiesta_id": .richieste,
        "sostegno_id": .sostegni, "tirocinio_id": .tirocini,
        "inadempienza_id": .inadempienze,
    ]

    private static let documento = ["documento": "percorso_sposta(documento, :persone)"]
    private static let riservate = ["riservate": "percorso_sposta(riservate, :persone)"]

    /// The tables in an order that no trigger refuses: the parts of a project before the signed project.
    static let all: [CopiedTable] = [
        CopiedTable(name: "nuclei", owner: ("id", .nuclei), own: .nuclei),
        CopiedTable(name: "componenti", owner: ("nucleo_id", .nuclei)),
        CopiedTable(name: "composizioni", owner: ("nucleo_id", .nuclei), isNumbered: true, expressions: documento),
        CopiedTable(name: "difformita_nucleo", owner: ("nucleo_id", .nuclei), isNumbered: true, expressions: documento),
        CopiedTable(name: "eventi_nucleo", owner: ("nucleo_id", .nuclei), isNumbered: true, expressions: documento),
        CopiedTable(name: "situazioni_familiari", owner: ("nucleo_id", .nuclei), expressions: documento),
        CopiedTable(name: "accessi", owner: ("persona_id", .persone), own: .accessi),
        CopiedTable(name: "accessi_motivi", owner: ("accesso_id", .accessi)),
        CopiedTable(name: "documenti", owner: ("nucleo_id", .nuclei), own: .documenti),
        CopiedTable(name: "domande", owner: ("id", .domande), own: .domande, expressions: domande),
        CopiedTable(name: "esiti", owner: ("domanda_id", .domande), own: .esiti),
        CopiedTable(name: "prese_in_carico", owner: ("domanda_id", .domande), own: .prese),
        CopiedTable(name: "convocazioni", owner: ("presa_id", .prese)),
        CopiedTable(name: "recapiti", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "sostituzioni", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(
            name: "impegni_affidati", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(
            name: "impegni_affidati", owner: ("accesso_id", .accessi), isNumbered: true),
        CopiedTable(
            name: "analisi_preliminari", owner: ("presa_id", .prese),
            expressions: documento.merging(riservate) { first, _ in first }),
        CopiedTable(name: "equipe", owner: ("presa_id", .prese)),
        CopiedTable(name: "equipe_componenti", owner: ("presa_id", .prese)),
        CopiedTable(name: "equipe_presenze", owner: ("presa_id", .prese)),
        CopiedTable(name: "richieste_uffici", owner: ("presa_id", .prese), own: .richieste),
        CopiedTable(name: "richieste_passi", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "inadempienze", owner: ("presa_id", .prese), own: .inadempienze),
        CopiedTable(name: "inadempienze_passi", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "variazioni_beneficio", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "quadri", owner: ("presa_id", .prese), expressions: documento),
        CopiedTable(name: "risultati", owner: ("progetto_id", .progetti)),
        CopiedTable(name: "impegni", owner: ("progetto_id", .progetti)),
        CopiedTable(name: "interventi", owner: ("progetto_id", .progetti)),
        CopiedTable(name: "firme", owner: ("progetto_id", .progetti)),
        CopiedTable(name: "progetti", owner: ("presa_id", .prese), own: .progetti, expressions: documento),
        CopiedTable(name: "sostegni", owner: ("presa_id", .prese), own: .sostegni),
        CopiedTable(name: "sostegni_fatti", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "tirocini", owner: ("presa_id", .prese), own: .tirocini),
        CopiedTable(name: "tirocini_fatti", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "contatti_cpi", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "livelli_quadro", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "patti", owner: ("presa_id", .prese), own: .patti),
        CopiedTable(name: "patti_persone", owner: ("persona_id", .persone)),
        CopiedTable(name: "comunicazioni", owner: ("presa_id", .prese), own: .comunicazioni),
        CopiedTable(name: "risposte_comunicazioni", owner: ("presa_id", .prese), isNumbered: true),
        CopiedTable(name: "monitoraggi", owner: ("presa_id", .prese), own: .monitoraggi, expressions: documento),
        CopiedTable(name: "diario", owner: ("presa_id", .prese), own: .diario),
        CopiedTable(name: "segnalazioni_dsu", owner: ("domanda_id", .domande)),
        CopiedTable(name: "lettere_dsu", owner: ("domanda_id", .domande)),
        CopiedTable(name: "attese", owner: ("domanda_id", .domande)),
        CopiedTable(name: "eventi", owner: ("domanda_id", .domande), isNumbered: true),
        CopiedTable(name: "registro", owner: ("domanda_id", .domande), isNumbered: true),
        CopiedTable(
            name: "registro", owner: ("persona_id", .persone), isNumbered: true, condition: "domanda_id IS NULL"),
        CopiedTable(
            name: "registro", owner: ("nucleo_id", .nuclei), isNumbered: true,
            condition: "domanda_id IS NULL AND persona_id IS NULL"),
    ]

    /// A fresh protocol and code; the form keeps its protocol inside too.
    private static let domande = [
        "protocollo_numero": "protocollo_numero + :protocolli",
        "protocollo_inps": "protocollo_inps || '-' || :copia",
        "codice": """
        substr(codice, 1, 9) || printf('%05d', :codici + (SELECT posto FROM copiate_domande c WHERE c.id = domande.id))
        """,
        "dati": "json_set(dati, '$.protocollo.numero', protocollo_numero + :protocolli)",
    ]

    /// The keys by which the copied domande are found, into the temporary table of the keys.
    static let keys =
        ["printf('%07d %d', protocollo_numero, protocollo_anno)", "protocollo_numero || ' ' || protocollo_anno"]
        .map { keys($0, "protocollo") } + [keys("lower(replace(codice, '-', ' '))", "codice")]

    private static func keys(_ key: String, _ origin: String) -> String {
        """
        INSERT INTO copiate_chiavi (tipo, chiave, persona_id, domanda_id, origine)
        SELECT 'c', \(key), richiedente_id, id, '\(origin)' FROM domande
        WHERE id IN (SELECT id + :domande FROM copiate_domande)
        """
    }

    /// The statement that copies once.
    func statement(_ db: Database) throws -> String {
        let columns = try db.columns(in: name).map(\.name).filter { !(isNumbered && $0 == "id") }
        let values = columns.map { column in
            if let expression = expressions[column] { return expression }
            if column == "id", let own { return "id + \(own.shift)" }
            return CopiedTable.references[column].map { "\(column) + \($0.shift)" } ?? column
        }
        let order = isNumbered ? "ORDER BY id" : ""
        // Only the rows there before the first copy: a table that grows is not read again from its beginning.
        let last = own == nil && !isNumbered ? nil : try db.number("SELECT ifnull(max(id), 0) FROM \(name)")
        let limit = last.map { "AND id <= \($0)" } ?? ""
        return """
            INSERT INTO \(name) (\(columns.joined(separator: ", "))) SELECT \(values.joined(separator: ", "))
            FROM \(name) WHERE \(owner.column) IN (SELECT id FROM copiate_\(owner.entity.rawValue)) AND \(condition)
            \(limit) \(order)
            """
    }
}
