// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// A table to which an act adds rows, one at a time or with those of a whole slice of an import.
///
/// The order of the cases is that in which a slice is written: what is referred to comes first.
enum AppendedTable: CaseIterable {
    case esiti
    case prese
    case eventi
    case attese
    case registro

    /// The statement, up to its values.
    var head: String {
        switch self {
        case .esiti: "INSERT INTO esiti (domanda_id, stato, data, motivo, importo, decorrenza, scadenza)"
        case .prese:
            "INSERT INTO prese_in_carico (id, version, domanda_id, stato, aperta_il, in_coda_dal, gia_in_carico, "
                + "modificata_da, modificata)"
        case .eventi:
            "INSERT INTO eventi (asse, domanda_id, presa_id, codice, data, registrato, registrato_il, operatore_id, "
                + "assistente_id, da, a, dettaglio)"
        case .attese:
            "INSERT INTO attese (coda, scade, presentata, domanda_id, dal, comune, assistente_id, consulente_id, "
                + "esito_analisi)"
        case .registro:
            "INSERT INTO registro (id, registrato, operatore_id, azione, esito, persona_id, nucleo_id, domanda_id, "
                + "presa_id, dettaglio, precedente, impronta_precedente, impronta)"
        }
    }
}

extension Recorder {
    /// Adds a row now, or with those of the slice.
    func add(_ table: AppendedTable, _ values: [any Bindable]) throws {
        if let slice {
            slice.add(try values.map { try $0.bound(in: db) }, to: table)
        } else {
            try db.insert(values.map { try $0.bound(in: db) }, width: values.count, into: table)
        }
    }
}

extension Database {
    /// Adds rows.
    ///
    /// - Parameters:
    ///   - values: the values of all the rows, one after the other.
    ///   - width: values of a row.
    func insert(_ values: [DatabaseValue], width: Int, into table: AppendedTable) throws {
        try execute(over: values, width: width) { "\(table.head) VALUES \($0)" }
    }
}
