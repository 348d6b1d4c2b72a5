// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Application

@Suite struct ReferenceTableTests {
    @Test func `fields are split on the separator, and quotes hide it`() {
        #expect(ReferenceTable.fields("a;\"b;c\";;d", ";") == ["a", "b;c", "", "d"])
        #expect(ReferenceTable.fields("a,b,", ",") == ["a", "b", ""])
    }

    @Test func `rows are read by the names of the header`() {
        let rows = ReferenceTable.rows("codice;nome\nA;Uno\nB;Due\n", separator: ";")
        #expect(rows == [["codice": "A", "nome": "Uno"], ["codice": "B", "nome": "Due"]])
    }
}
