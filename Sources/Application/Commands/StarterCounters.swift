// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The access points a new archive starts with: those of the data file for its comuni, else one URP each.
public enum StarterCounters {
    /// The points of `punti-di-accesso.csv` in the comuni given.
    public static func load(_ data: DataDirectory, comuni: [String], names: [String: String] = [:]) -> [PuntoDiAccesso]
    {
        let rows = ReferenceTable.rows(data.text("punti-di-accesso.csv") ?? "", separator: ";")
        var found: [PuntoDiAccesso] = []
        for comune in comuni {
            let known = rows.filter { $0["comune"] == comune }
            for row in known {
                found.append(
                    PuntoDiAccesso(
                        id: Identifier(Int64(found.count + 1)), codice: row["codice"] ?? "",
                        denominazione: row["denominazione"] ?? "", comune: comune, tipo: row["tipo"] ?? "urp",
                        orario: row["orario"] ?? ""))
            }
            if known.isEmpty {
                found.append(
                    PuntoDiAccesso(
                        id: Identifier(Int64(found.count + 1)), codice: "URP-\(comune)",
                        denominazione: "URP di \(names[comune] ?? comune)", comune: comune, tipo: "urp"))
            }
        }
        return found
    }
}
