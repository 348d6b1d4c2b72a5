// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite struct ProtocolloDsuTests {
    @Test(arguments: [
        ("123456A", "INPS-ISEE-2018-00123456A-00"), ("00123456a-00", "INPS-ISEE-2018-00123456A-00"),
        ("00123456A01", "INPS-ISEE-2018-00123456A-01"), ("2017-123456B", "INPS-ISEE-2017-00123456B-00"),
        (" inps-isee-2018-00123456a-00 ", "INPS-ISEE-2018-00123456A-00"),
        ("INPS-ISEE-2016-7C", "INPS-ISEE-2016-00000007C-00"),
    ])
    func `del protocollo della DSU basta la parte che cambia`(typed: String, full: String) {
        #expect(DatiDomanda.protocolloDsu(typed, year: 2018) == full)
        #expect(DatiDomanda.protocolloDsu(full, year: 2001) == full)
    }

    @Test(arguments: ["", "CAF 12/2018", "123456", "123456789A", "12A-1", "INPS-ISEE-", "é12", "١٢A"])
    func `un protocollo di altra forma resta come è scritto`(typed: String) {
        #expect(DatiDomanda.protocolloDsu(typed, year: 2018) == typed.uppercased().filter { !$0.isWhitespace })
    }
}
