// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Application

@Suite struct HomeFolderTests {
    private let home = HomeFolder(["HOME": "/casa/prova"])

    @Test(arguments: [
        ("~", "/casa/prova"), ("~/elenco.csv", "/casa/prova/elenco.csv"), (" ~/a b.csv ", "/casa/prova/a b.csv"),
        ("~altri/elenco.csv", "~altri/elenco.csv"), ("/tmp/elenco.csv", "/tmp/elenco.csv"), ("", ""),
    ])
    func `a tilde is the folder the variables name, whoever runs the program`(typed: String, expanded: String) {
        #expect(home.expanded(typed) == expanded)
    }

    @Test func `a path in the folder is shown shorter, another as it is`() {
        #expect(home.short("/casa/prova/Percorso/a.pdf") == "~/Percorso/a.pdf")
        #expect(home.short("/casa/provando/a.pdf") == "/casa/provando/a.pdf")
    }
}
