// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@Suite struct AvvisoDsuTests {
    @Test(arguments: [
        ("2018-11-30", "2018-11-30"), ("2018-12-01", "2019-01-15"), ("2018-12-31", "2019-01-15"),
        ("2019-01-01", "2019-01-15"), ("2019-01-15", "2019-01-15"), ("2019-01-16", "2019-01-16"),
        ("2019-06-01", "2019-06-01"),
    ])
    func `dal primo dicembre si avvisano insieme tutte le DSU che scadono il 15 gennaio`(
        oggi: String, ultima: String
    ) throws {
        #expect(Norme.ultimaScadenzaDaAvvisare(on: try giorno(oggi)) == (try giorno(ultima)))
    }
}
