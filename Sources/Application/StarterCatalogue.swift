// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The catalogue of supports a new archive starts with, from the data file.
public enum StarterCatalogue {
    /// The entries of `catalogo-interventi.csv`.
    public static func load(_ data: DataDirectory) -> [VoceCatalogo] {
        ReferenceTable.rows(data.text("catalogo-interventi.csv") ?? "", separator: ";").map { row in
            VoceCatalogo(
                codice: row["codice"] ?? "", denominazione: row["nome"] ?? "", titolare: row["titolare"] ?? "",
                fondo: row["fondo"] ?? "", isNazionale: !(row["nazionale"] ?? "").isEmpty)
        }
    }
}
