// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

@Suite struct BackupRetentionTests {
    private func copies(_ days: Range<Int>) -> [BackupCopy] {
        let first = Fixtures.date(2018, 1, 1)
        return days.map {
            BackupCopy(archivio: "3f2a9c1b00", date: first.adding(days: $0), time: Fixtures.time(2, 30), second: 5)
        }
    }

    @Test func `di quattrocento copie ne restano sette giorni, cinque settimane e dodici mesi`() {
        let all = copies(0..<400)
        let kept = Set(all).subtracting(BackupRetention().superfluous(all)).map(\.date).sorted()
        // From the last, 4 February 2019, a Monday.
        let expected = [
            (2018, 3, 31), (2018, 4, 30), (2018, 5, 31), (2018, 6, 30), (2018, 7, 31), (2018, 8, 31), (2018, 9, 30),
            (2018, 10, 31), (2018, 11, 30), (2018, 12, 31), (2019, 1, 13), (2019, 1, 20), (2019, 1, 27), (2019, 1, 29),
            (2019, 1, 30), (2019, 1, 31), (2019, 2, 1), (2019, 2, 2), (2019, 2, 3), (2019, 2, 4),
        ].map { Fixtures.date($0.0, $0.1, $0.2) }
        #expect(kept == expected)
    }

    @Test func `la più recente resta sempre`() {
        let all = copies(0..<3)
        let none = BackupRetention(daily: 0, weekly: 0, monthly: -1)
        #expect(none.superfluous(all) == [all[1], all[0]])
        #expect(BackupRetention().superfluous([]) == [])
    }

    @Test func `dal nome si sa di quale archivio e di quando, e un altro file non è una copia`() {
        let copy = copies(0..<1)[0]
        #expect(copy.name == "percorso-3f2a9c1b-20180101-023005.copia")
        #expect(BackupCopy(name: copy.name, archivio: "3f2a9c1b00") == copy)
        for name in [
            "percorso-3f2a9c1b-20180230-023005.copia", "percorso-3f2a9c1b-20180101-023005", "appunti.copia",
            "percorso-3f2a9c1b-20180101-02300.copia", "percorso-00000000-20180101-023005.copia",
        ] {
            #expect(BackupCopy(name: name, archivio: "3f2a9c1b00") == nil, "\(name)")
        }
    }
}
