// SPDX-License-Identifier: EUPL-1.2

extension ReportTable {
    /// The table as JSON: name, what was asked, rows as objects by column, totals, notes.
    public var json: JsonValue {
        func object(_ row: [ReportValue]) -> JsonValue {
            .object(zip(columns, row).map { ($0.key, $1.json) })
        }
        var members: [(String, JsonValue)] = [("report", .string(name))]
        members += parameters.map { ($0.key, $0.value) }
        members.append(("righe", .array(rows.map(object))))
        if let totals { members.append(("totale", object(totals))) }
        if !notes.isEmpty { members.append(("note", .array(notes.map { .string($0) }))) }
        return .object(members)
    }
}

extension ReportValue {
    /// Counts as numbers, everything else as text; amounts as text, so that nobody reads them as binary fractions.
    var json: JsonValue {
        switch self {
        case .number(let number): .number(number)
        case .empty: .null
        case .text, .euro, .date: .string(plain)
        }
    }
}
