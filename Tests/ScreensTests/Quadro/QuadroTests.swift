// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct QuadroTests {
    static func fascicolo(_ voci: [VoceQuadro] = [], presa: PresaInCaricoState = .quadroAnalisi) -> Fascicolo {
        var fascicolo = Fixtures.fascicolo(presa: presa)
        fascicolo.equipe.componenti = [
            ComponenteEquipe(
                nome: "Ada Esempio", ente: "Comune", profilo: "assistente sociale", ruolo: .referente),
            ComponenteEquipe(nome: "Carla Consulente", ente: "CPI", profilo: "consulente", ruolo: .componente),
        ]
        if !voci.isEmpty { fascicolo.quadro = QuadroDiAnalisi(autori: "Ada Esempio", voci: voci) }
        return fascicolo
    }

    static let abitazione = VoceQuadro(
        dominio: .abitazione, situazione: "Alloggio piccolo per quattro persone.", risorse: "Il proprietario aspetta.",
        priorita: .alta, livelloIngresso: 2)

    func desk(
        _ voci: [VoceQuadro] = [], field: String? = nil, _ ruolo: Ruolo = .assistenteSociale,
        presa: PresaInCaricoState = .quadroAnalisi
    ) -> AssessDesk {
        AssessDesk(.quadro(QuadroState(fascicolo: Self.fascicolo(voci, presa: presa), field: field)), ruolo)
    }

    func saved(_ desk: AssessDesk) -> QuadroDiAnalisi? {
        guard case .saveQuadro(_, _, let quadro)? = desk.acts.first else { return nil }
        return quadro
    }

    @Test func `the list has the domains of the household, of each adult and of each minor`() {
        let text = desk().text
        #expect(text.contains("Domini descritti: 0 su 20"))
        #expect(text.contains("condizione abitativa"))
        #expect(text.contains("competenze genitoriali"))
    }

    @Test func `an entry is written, saved and shown in the list`() {
        var desk = desk()
        desk.press(.enter)
        desk.type("Alloggio piccolo.")
        desk.press(.tab, .tab, .tab)
        desk.type("alta")
        desk.press(.enter)
        desk.type("2")
        desk.press(.function(2))
        let voce = saved(desk)?.voci.first
        #expect(voce?.persona == nil)
        #expect(voce?.situazione == "Alloggio piccolo.")
        #expect(voce?.priorita == .alta)
        #expect(voce?.livelloIngresso == 2)
        #expect(saved(desk)?.autori == "Ada Esempio, Carla Consulente")
        desk.receive(.recorded([receipt(version: 5)]))
        desk.press(.escape)
        #expect(desk.text.contains("Domini descritti: 1 su 20"))
        #expect(desk.text.contains("alta"))
    }

    @Test func `page down goes to the next entry and what is typed stays`() {
        var desk = desk(field: "nucleo.abitazione")
        desk.type("uno")
        desk.press(.pageDown)
        #expect(desk.text.contains("Nucleo: situazione economica"))
        desk.type("due")
        desk.press(.pageUp)
        #expect(desk.text.contains("uno"))
        desk.wake()
        #expect(desk.draft?.valori["nucleo.economia.situazione"] == "due")
    }

    @Test func `a level out of the scale stops the save on its field`() {
        var desk = desk([Self.abitazione], field: "nucleo.abitazione")
        desk.press(.tab, .tab, .tab, .tab, .backspace)
        desk.type("7")
        desk.press(.escape, .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("Il livello va da 1 a 6"))
    }

    @Test func `closing goes to what lacks`() {
        var without = Self.abitazione
        without.livelloIngresso = nil
        var desk = desk([without])
        desk.press(.function(9))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("▸ Livello in ingresso"))
    }

    @Test func `closing saves and moves the case in one write, with its day`() {
        var desk = desk([Self.abitazione])
        desk.press(.function(9))
        #expect(desk.acts.isEmpty)
        desk.press(.function(2))
        #expect(desk.acts.count == 2)
        #expect(saved(desk)?.chiusoIl == Fixtures.oggi)
        #expect(desk.acts.last == .movePresa(Identifier(41), version: 5, .chiudiQuadro(data: Fixtures.oggi)))
    }

    @Test func `the closing cannot be tomorrow`() {
        var desk = desk([Self.abitazione])
        desk.press(.function(9))
        for _ in 0..<10 { desk.press(.backspace) }
        desk.type("domani")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("futuro"))
    }

    @Test func `a closed quadro is only read`() {
        var desk = desk([Self.abitazione], presa: .progettazione)
        desk.press(.enter)
        #expect(desk.text.contains("Situazione: Alloggio piccolo per quattro persone."))
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
    }

    @Test func `an entry says who wrote it and on which day, and that it changed since`() {
        var voce = Self.abitazione
        voce.scrittaDa = "S. Prova"
        voce.scrittaIl = Fixtures.date(2018, 9, 12)
        var desk = desk([voce], field: "nucleo.abitazione")
        #expect(desk.text.contains("Voce scritta da S. Prova il 12/09/2018."))
        desk.type("x")
        #expect(desk.text.contains("Voce scritta da S. Prova il 12/09/2018, e ora cambiata."))
        desk.press(.function(2))
        desk.receive(.recorded([receipt(version: 5)]))
        #expect(desk.text.contains("Voce scritta da A. Esempio il 20/09/2018."))
    }

    @Test func `the URP does not read it`() {
        #expect(!desk([Self.abitazione], .urp).text.contains("Alloggio"))
    }

    @Test func pictures() {
        expectGolden(desk([Self.abitazione]).picture, named: "quadro-elenco-80x24")
        var written = Self.abitazione
        written.scrittaDa = "A. Esempio"
        written.scrittaIl = Fixtures.date(2018, 9, 18)
        expectGolden(desk([written], field: "nucleo.abitazione").picture, named: "quadro-voce-80x24")
        var closing = desk([Self.abitazione])
        closing.press(.function(9))
        expectGolden(closing.picture, named: "quadro-chiusura-80x24")
        let wide = AssessDesk(
            .quadro(QuadroState(fascicolo: Self.fascicolo([Self.abitazione]))), size: Size(rows: 40, columns: 132))
        expectGolden(wide.picture, named: "quadro-elenco-132x40")
    }
}
