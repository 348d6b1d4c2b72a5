// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

@Suite struct RegisterSealTests {
    private let seal = RegisterSeal(
        archivio: String(repeating: "a", count: 32), riga: 120, istante: Instant(milliseconds: 1_530_518_400_000),
        impronta: String(repeating: "b", count: 64), chiave: String(repeating: "c", count: 64),
        firma: String(repeating: "d", count: 128))

    @Test func `un sigillo si rilegge, anche ricopiato a mano con righe vuote e spazi`() throws {
        #expect(try RegisterSeal.parse(seal.text).get() == seal)
        let typed = "\n" + seal.text.split(separator: "\n").map { "  \($0)  \r\n\r\n" }.joined()
        #expect(try RegisterSeal.parse(typed).get() == seal)
        #expect(seal.text.hasPrefix(seal.signedText))
    }

    @Test(arguments: [
        ("Percorso, sigillo", "Altro", "sigillo_sconosciuto"), ("riga: 120", "riga: -1", "sigillo_riga"),
        ("riga: 120", "riga: 120\nriga: 130", "sigillo_riga"), ("bbbb", "bbb", "sigillo_impronta"),
        ("cccc", "ccCc", "sigillo_chiave"), ("firma: ", "firma: +", "sigillo_firma"),
        ("istante: 2018", "istante: ieri", "sigillo_istante"), ("archivio: a", "archivio: g", "sigillo_archivio"),
        ("impronta: ", "altro: ", "sigillo_riga"),
    ])
    func `quello che non torna è detto`(what: String, with: String, code: String) {
        guard case .failure(let problem) = RegisterSeal.parse(seal.text.replacing(what, with: with, maxReplacements: 1))
        else {
            Issue.record("letto")
            return
        }
        #expect(problem.code == code)
    }

    @Test func `il giorno di Roma comincia a mezzanotte, d'inverno e d'estate`() {
        for date in [
            Fixtures.date(2018, 1, 15), Fixtures.date(2018, 7, 15), Fixtures.date(2018, 3, 25),
            Fixtures.date(2018, 10, 28),
        ] {
            let start = RomeTime.start(of: date)
            #expect(RomeTime(start).date == date && RomeTime(start).time == Fixtures.time(0, 0))
            #expect(RomeTime(Instant(milliseconds: start.milliseconds - 1)).date < date)
        }
    }
}
