// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct FascicoloOverdueTests {
    @Test func `an overdue term before the outcome ends with one full stop`() {
        let context = Fixtures.context(.supervisore)
        let file = Fixtures.fascicolo(.presentata)
        var state = FascicoloState(domanda: file.domanda.id, codice: "REI-2018-00311")
        _ = state.appear(context)
        _ = state.receive(.loaded(.fascicolo(file)), context)
        // 15 working days from 2 July end on the 23rd; then 5 of July (the 25th is the patron), 22 of August, 14 of September.
        let words = Fixtures.picture(of: .fascicolo(state), .supervisore).text(row: 22)
        #expect(words == " Invio all'INPS oltre il termine da 41 gg lav.")
    }

    @Test func `a term counted in months is overdue by days, not by months`() {
        let context = Fixtures.context(.supervisore)
        var file = Fixtures.fascicolo(.accolta, presa: .sottoscritta)
        file.domanda.esito?.decorrenza = Fixtures.date(2018, 3, 1)
        var state = FascicoloState(domanda: file.domanda.id, codice: "REI-2018-00311")
        _ = state.appear(context)
        _ = state.receive(.loaded(.fascicolo(file)), context)
        // Six months from 1 March end on 31 August; on 20 September it is twenty days ago.
        let rows = Fixtures.picture(of: .fascicolo(state), .supervisore).rows()
        #expect(rows[22].contains("Firma all'INPS oltre il termine da 20 giorni"), "\(rows)")
    }
}
