// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The access points a new archive starts with: those of the data file for its comuni, else one URP each.
public enum StarterCounters {
    /// The points of `punti-di-accesso.csv` in the comuni given.
    public static func load(_ data: DataDirectory, comuni: [String], names: [String: String] = [:]) -> [PuntoDiAccesso]
    {
        let table = ReferenceTable(data.text("punti-di-accesso.csv") ?? "", separator: ";")
        var found: [PuntoDiAccesso] = []
        for comune in comuni {
            let known = table.rows.filter { table.value("comune", in: $0) == comune }
            for row in known {
                found.append(
                    PuntoDiAccesso(
                        id: Identifier(Int64(found.count + 1)), codice: table.value("codice", in: row),
                        denominazione: table.value("denominazione", in: row), comune: comune,
                        tipo: table.value("tipo", in: row),
                        orario: table.value("orario", in: row)))
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
