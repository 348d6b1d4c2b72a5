// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

/// What a correction changed, in words.
@Suite struct DifferenzaAnalisiTests {
    func frasi(_ before: [String: String], _ after: [String: String]) -> [String] {
        DifferenzaAnalisi.between(
            AnalisiPreliminare(risposte: before), AnalisiPreliminare(risposte: after),
            componenti: Fixtures.nucleo.componenti
        ).map(\.frase)
    }

    @Test func `due schede uguali non hanno differenze, e una risposta vuota è una risposta non data`() {
        #expect(frasi(["3g.titolo": "erp"], ["3g.titolo": "erp", "0.luogo": ""]).isEmpty)
    }

    @Test func `le differenze sono in parole, nell'ordine della scheda, con la persona`() {
        let found = frasi(
            ["3g.titolo": "affitto", "3e.occupabilita@12": "media", "0.data": "2018-09-18"],
            [
                "3g.titolo": "comodato", "3e.occupabilita@12": "bassa", "0.data": "2018-09-18", "3g.canone": "350.00",
                "3a.croniche_gravi": "s", "3a.croniche_gravi#chi": "11,12",
            ])
        #expect(
            found == [
                "Patologie croniche gravi: ora «sì», prima senza risposta",
                "Patologie croniche gravi, di chi: ora «INVENTATI Maria, INVENTATI Luca», prima senza risposta",
                "Occupabilità, INVENTATI Luca: da «media» a «bassa»",
                "Titolo di godimento: da «affitto privato» a «comodato»",
                "Canone mensile: ora «350,00», prima senza risposta",
            ])
    }

    @Test func `una risposta tolta si dice, con le date come si leggono`() {
        #expect(
            frasi(["3g.sfratto_data": "2018-12-01"], [:]) == [
                "Data dello sfratto: ora senza risposta, prima «01/12/2018»"
            ])
    }

    @Test func `le differenze fra due schede a caso sono quante le risposte diverse`() {
        forAll { generator in
            let keys = SchedaAnalisi.voci.map(\.codice)
            func sheet(_ generator: inout SeededGenerator) -> [String: String] {
                Dictionary(
                    uniqueKeysWithValues: keys.filter { _ in Bool.random(using: &generator) }.map {
                        ($0, Bool.random(using: &generator) ? "a" : "b")
                    })
            }
            return [sheet(&generator), sheet(&generator)]
        } check: { pair in
            let different = SchedaAnalisi.voci.map(\.codice).filter { (pair[0][$0] ?? "") != (pair[1][$0] ?? "") }
            return frasi(pair[0], pair[1]).count == different.count
        }
    }
}
