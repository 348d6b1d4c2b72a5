// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Application

@Suite struct ReferenceTableTests {
    @Test func `fields are split on the separator, and quotes hide it`() {
        #expect(ReferenceTable.fields("a;\"b;c\";;d", ";") == ["a", "b;c", "", "d"])
        #expect(ReferenceTable.fields("a,b,", ",") == ["a", "b", ""])
    }

    @Test func `rows are read by the names of the header`() {
        let table = ReferenceTable("codice;nome\nA;Uno\nB;Forlì\n", separator: ";")
        #expect(table.rows.map { table.value("nome", in: $0) } == ["Uno", "Forlì"])
        #expect(table.rows.map { table.value("codice", in: $0) } == ["A", "B"])
        #expect(table.rows.map { table.value("altro", in: $0) } == ["", ""])
    }
}
