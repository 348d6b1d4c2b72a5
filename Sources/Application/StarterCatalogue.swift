// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The catalogue of supports a new archive starts with, from the data file.
public enum StarterCatalogue {
    /// The entries of `catalogo-interventi.csv`.
    public static func load(_ data: DataDirectory) -> [VoceCatalogo] {
        let table = ReferenceTable(data.text("catalogo-interventi.csv") ?? "", separator: ";")
        return table.rows.map { row in
            VoceCatalogo(
                codice: table.value("codice", in: row), denominazione: table.value("nome", in: row),
                titolare: table.value("titolare", in: row), fondo: table.value("fondo", in: row),
                isNazionale: !table.value("nazionale", in: row).isEmpty, tipo: table.value("tipo", in: row),
                invio: table.value("invio", in: row))
        }
    }
}
