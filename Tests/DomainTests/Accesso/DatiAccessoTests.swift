// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct DatiAccessoTests {
    private let oggi = Fixtures.oggi

    private func accesso(_ change: (inout DatiAccesso) -> Void = { _ in }) -> DatiAccesso {
        var dati = DatiAccesso(
            data: oggi, ora: Fixtures.time(9, 30), punto: Identifier(1), motivi: [.informazioni], esito: .informato)
        change(&dati)
        return dati
    }

    @Test func `un accesso ha almeno un motivo`() {
        #expect(accesso().problems(today: oggi).isEmpty)
        #expect(accesso { $0.motivi = [] }.problems(today: oggi).map(\.field) == ["motivi"])
    }

    @Test func `un accesso non è nel futuro, nemmeno di un'ora`() {
        #expect(accesso { $0.data = oggi.adding(days: 1) }.problems(today: oggi).map(\.code) == ["data_futura"])
        #expect(accesso().problems(today: oggi, now: Fixtures.time(9, 30)).isEmpty)
        #expect(accesso().problems(today: oggi, now: Fixtures.time(9, 29)).map(\.code) == ["ora_futura"])
        let yesterday = accesso { $0.data = oggi.adding(days: -1) }
        #expect(yesterday.problems(today: oggi, now: Fixtures.time(8, 0)).isEmpty)
    }

    @Test func `l'informativa non è data dopo oggi`() {
        #expect(
            accesso { $0.informativaIl = oggi.adding(days: 1) }.problems(today: oggi).map(\.code)
                == ["informativa_futura"])
        #expect(accesso { $0.informativaIl = oggi }.problems(today: oggi).isEmpty)
    }

    @Test func `un accesso può restare senza nome`() {
        #expect(accesso { $0.persona = nil }.problems(today: oggi).isEmpty)
    }
}
