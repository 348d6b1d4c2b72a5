// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Application

/// Tables of the program, damaged on their way to the machine.
@Suite struct MutazioniTests {
    @Test func `tabelle: ogni riga ha i suoi campi, mai più del testo`() throws {
        try Mutations("tabelle", words: ["\"", ",", "\"\"", "\n"], turns: 1500, longest: 4096).run { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let table = ReferenceTable(text, separator: ",")
            let length = table.rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.utf8.count } }
            guard length <= text.utf8.count else { return "more text than there was" }
            return table.rows.allSatisfy { table.value("nessuna", in: $0).isEmpty } ? nil : "a column from nowhere"
        }
    }
}
