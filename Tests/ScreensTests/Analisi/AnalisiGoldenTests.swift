// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct AnalisiGoldenTests {
    func picture(
        _ answers: [String: String], field: String?, _ ruolo: Ruolo = .assistenteSociale,
        size: Size = Size(rows: 24, columns: 80), isChiusa: Bool = false, keys: [Key] = []
    ) -> Canvas {
        let fascicolo = AnalisiFixture.fascicolo(
            answers, isChiusa: isChiusa, presa: isChiusa ? .progettazione : .inAnalisi)
        var desk = AssessDesk(.analisi(AnalisiState(fascicolo: fascicolo, field: field)), ruolo, size: size)
        for key in keys { desk.press(key) }
        return desk.picture
    }

    @Test func lavoro() {
        expectGolden(picture([:], field: "3e.occupabilita@11"), named: "analisi-lavoro-80x24")
    }

    @Test func salute() {
        expectGolden(
            picture(["3a.croniche_gravi": "s", "3a.croniche_gravi#chi": "12"], field: "3a.croniche_gravi#chi"),
            named: "analisi-salute-80x24")
    }

    @Test func saluteCpi() {
        expectGolden(
            picture(["3a.dipendenze": "s"], field: "3a.croniche_gravi", .consulenteCpi),
            named: "analisi-salute-cpi-80x24")
    }

    @Test func esito() {
        expectGolden(picture(AnalisiFixture.complete, field: "5.esito"), named: "analisi-esito-80x24")
    }

    @Test func chiusura() {
        expectGolden(
            picture(AnalisiFixture.complete, field: "5.esito", keys: [.function(9)]), named: "analisi-chiusura-80x24")
    }

    @Test func chiusa() {
        expectGolden(
            picture(AnalisiFixture.complete, field: "3g.titolo", isChiusa: true), named: "analisi-chiusa-80x24")
    }

    @Test func servizi() {
        expectGolden(
            picture(
                ["2.servizi": "scuola,altro", "2.servizi#chi": "13", "2.tribunale": "s"], field: "2.altro"),
            named: "analisi-servizi-80x24")
    }

    @Test func economia() {
        expectGolden(
            picture(
                [
                    "3d.debiti_affitto": "s", "3d.fascia_affitto": "1000", "3d.aiuto1_descrizione": "buoni spesa",
                    "3d.aiuto1_ente": "Caritas",
                ], field: "3d.aiuto1_importo"), named: "analisi-economia-80x24")
    }

    @Test func rettifica() {
        var desk = AssessDesk(
            .analisi(AnalisiState(fascicolo: AnalisiFixture.rettificato, field: "3g.titolo", modo: .rettifica)))
        desk.type("erp")
        desk.press(.enter, .function(2))
        desk.type("il contratto è di edilizia pubblica")
        expectGolden(desk.picture, named: "analisi-rettifica-80x24")
    }

    @Test func rettificata() {
        var fascicolo = AnalisiFixture.rettificato
        fascicolo.presa?.esitoAnalisi = .soloSociale
        let desk = AssessDesk(.analisi(AnalisiState(fascicolo: fascicolo, field: "3g.titolo")))
        expectGolden(desk.picture, named: "analisi-rettificata-80x24")
    }

    @Test func larga() {
        expectGolden(
            picture(AnalisiFixture.complete, field: "1.differenze", size: Size(rows: 40, columns: 132)),
            named: "analisi-132x40")
    }
}
