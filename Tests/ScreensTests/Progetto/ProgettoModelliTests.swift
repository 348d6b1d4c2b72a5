// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

/// Beginning from something, what does not belong, and how much work a key does.
@Suite struct ProgettoModelliTests {
    typealias Fixture = ProgettoFixture

    private func state(_ desk: AssessDesk) throws -> ProgettoState {
        guard case .progetto(let state) = desk.state.stack.current.screen else { throw Absent() }
        return state
    }

    private struct Absent: Error {}

    @Test func `D adds the rows of a template to those that are there`() throws {
        var desk = Fixture.desk([Fixture.complete])
        desk.press(.character("d"))
        #expect(desk.effects.contains { if case .load(.progettiPrecedenti, _) = $0 { true } else { false } })
        desk.receive(.loaded(.progettiPrecedenti(Identifier(31), [])))
        #expect(desk.text.contains("Cominciare da un modello"))
        desk.type("casa")
        desk.press(.function(2))
        #expect(desk.banner.contains("correggerle con la famiglia"))
        desk.press(.function(2))
        let saved = try #require(Fixture.saved(desk)?.progetto)
        #expect(saved.obiettivi.prefix(2) == Fixture.complete.obiettivi[...])
        #expect(saved.obiettivi.map(\.testo).contains("Restare in una casa adatta alla famiglia."))
        #expect(saved.impegni.last?.testo == "Annota entrate e spese")
    }

    @Test func `an earlier project comes without its days, its states and who is gone`() throws {
        var old = Fixture.complete
        old.obiettivi[0].componenti = [Identifier(99), Fixtures.luca.id]
        old.obiettivi[0].risultati[0].stato = .raggiunto
        old.impegni[0].persona = Identifier(99)
        var desk = Fixture.desk()
        desk.press(.character("o"), .character("d"))
        desk.receive(
            .loaded(.progettiPrecedenti(Identifier(31), [ProgettoPrecedente(codice: "REI-2017-00012", progetto: old)])))
        desk.type("REI-2017")
        desk.press(.function(2))
        desk.press(.function(2))
        let saved = try #require(Fixture.saved(desk)?.progetto)
        #expect(saved.obiettivi.first?.componenti == [Fixtures.luca.id])
        #expect(saved.obiettivi.first?.risultati.first?.entro == nil)
        #expect(saved.obiettivi.first?.risultati.first?.stato == .previsto)
        #expect(saved.interventi.first?.dal == nil)
        #expect(saved.impegni.first?.persona == nil)
    }

    @Test func `a word of health is told beside the text and stays`() {
        var desk = Fixture.desk([Fixture.complete])
        desk.press(.character("m"), .enter, .tab, .tab)
        desk.type(" Dopo la diagnosi.")
        desk.press(.tab)
        #expect(desk.text.contains("sembra un dato sulla salute"))
        desk.press(.function(2))
        #expect(Fixture.saved(desk)?.progetto.impegni.first?.testo.contains("diagnosi") == true)
    }

    /// Forty people, thirty objectives of three results, ninety other rows, and a pasted page of 200 kB.
    private func large() -> AssessDesk {
        var fascicolo = Fixture.fascicolo()
        fascicolo.nucleo.componenti += (0..<36).map { index in
            Fixtures.componente(
                Persona(
                    id: Identifier(Int64(200 + index)), version: 1,
                    dati: DatiPersona(cognome: "Prova\(index)", nome: "Nome", nascita: Fixtures.date(1985, 1, 1))),
                .altroParente)
        }
        var progetto = Fixture.complete
        progetto.obiettivi = (0..<30).map { index in
            Obiettivo(
                area: .reti, testo: "Obiettivo numero \(index)", componenti: [Identifier(Int64(200 + index))],
                risultati: (0..<3).map { RisultatoAtteso(testo: "Esito \($0)", entro: Fixtures.date(2019, 5, 1)) })
        }
        progetto.obiettivi[29].testo += String(repeating: "però così è già 🙂 ", count: 9_500)
        progetto.impegni = (0..<40).map {
            Impegno(persona: Identifier(Int64(200 + $0 % 36)), tipo: .altro, testo: "Impegno \($0)")
        }
        fascicolo.progetti = [progetto]
        return AssessDesk(.progetto(ProgettoState(fascicolo: fascicolo)))
    }

    @Test func `a project of forty people and thirty objectives is read once a change, never for a key or a picture`()
        throws
    {
        var desk = large()
        let opening = try state(desk).lavoro.volte
        #expect(opening == 1)
        for _ in 0..<50 { desk.press(.down) }
        for _ in 0..<20 { _ = desk.picture }
        desk.press(.character("i"), .character("m"), .character("t"), .character("o"), .tab)
        #expect(try state(desk).lavoro.volte == opening)
        desk.press(.character("m"), .enter, .tab, .tab)
        let before = try state(desk).lavoro.volte
        desk.type("dieci lett")
        #expect(try state(desk).lavoro.volte == before + 10)
        #expect(desk.effects.isEmpty)
        // What is kept as a draft is the row that changed, not the project.
        desk.wake()
        #expect(desk.draft?.valori.keys.filter { !$0.hasPrefix("#") } == ["impegni.0"])
    }

    @Test func `a pasted page of 200 kB with accents and emoji is saved as it was`() throws {
        var desk = Fixture.desk([Fixture.complete])
        let page = String(repeating: "però così è già 🙂 العربية ", count: 5_500)
        #expect(page.utf8.count > 200_000)
        desk.press(.character("m"), .enter, .tab, .tab)
        _ = AppUpdate.update(&desk.state, .paste(page))
        desk.press(.function(2))
        let saved = try #require(Fixture.saved(desk)?.progetto.impegni.first?.testo)
        #expect(saved.contains(page.trimmingSpaces))
    }
}
