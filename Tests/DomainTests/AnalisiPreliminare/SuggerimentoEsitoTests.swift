// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

/// Source: docs/FONTI.md 1.4 and 3.5, regola del suggerimento.
@Suite struct SuggerimentoEsitoTests {
    func hint(_ levels: [BloccoScheda: Difficolta], servizi: String = "") -> SuggerimentoEsito {
        var answers = ["2.specialistici": servizi]
        for (area, level) in levels { answers[SchedaAnalisi.chiaveDifficolta(area)] = level.rawValue }
        return SuggerimentoEsito.compute(for: AnalisiPreliminare(risposte: answers))
    }

    @Test(arguments: [Difficolta.lieve, .media, .grave])
    func `difficoltà di lavoro soltanto suggerisce solo lavoro`(level: Difficolta) {
        #expect(hint([.lavoro: level]).esito == .soloLavoro)
    }

    @Test(arguments: [Difficolta.lieve, .media])
    func `difficoltà lievi o medie senza il lavoro suggeriscono solo sociale`(level: Difficolta) {
        #expect(hint([.reti: level]).esito == .soloSociale)
        #expect(hint([.reti: level, .abitazione: .lieve]).esito == .soloSociale)
    }

    @Test func `due aree gravi suggeriscono bisogni complessi`() {
        #expect(hint([.salute: .grave, .abitazione: .grave]).esito == .bisogniComplessi)
        #expect(hint([.lavoro: .grave, .abitazione: .grave]).esito == .bisogniComplessi)
    }

    @Test func `tre aree diverse suggeriscono bisogni complessi anche se lievi`() {
        #expect(hint([.salute: .lieve, .abitazione: .lieve, .lavoro: .lieve]).esito == .bisogniComplessi)
    }

    @Test(arguments: ["serd", "ufsma", "tutela,serd"])
    func `SERD e UFSMA suggeriscono servizi specialistici prima di ogni altra regola`(servizi: String) {
        #expect(hint([:], servizi: servizi).esito == .serviziSpecialistici)
        #expect(hint([.lavoro: .lieve], servizi: servizi).esito == .serviziSpecialistici)
        #expect(hint([.salute: .grave, .reti: .grave], servizi: servizi).esito == .serviziSpecialistici)
    }

    @Test func `tutela minori e UEPE non suggeriscono da sole servizi specialistici`() {
        #expect(hint([.lavoro: .lieve], servizi: "tutela,uepe").esito == .soloLavoro)
    }

    @Test func `senza difficoltà non c'è suggerimento`() {
        #expect(hint([:]).esito == nil)
        #expect(hint([.reti: .assente, .lavoro: .nonRilevata]).esito == nil)
        #expect(hint([:]).perche.isEmpty)
    }

    @Test func `lavoro con un'altra area, o una sola area grave, restano a chi fa l'analisi`() {
        #expect(hint([.lavoro: .lieve, .reti: .lieve]).esito == nil)
        #expect(hint([.salute: .grave]).esito == nil)
        #expect(hint([.salute: .grave]).perche == ["Salute e funzionamenti: difficoltà grave"])
    }

    @Test func `il suggerimento dice da quali aree viene`() {
        #expect(
            hint([.lavoro: .media, .salute: .lieve, .reti: .grave]).perche == [
                "Salute e funzionamenti: difficoltà lieve", "Lavoro e occupabilità: difficoltà media",
                "Reti: difficoltà grave",
            ])
    }

    @Test func `il perché dei servizi specialistici non nomina il servizio`() {
        let words = hint([:], servizi: "serd").perche.joined()
        #expect(!words.uppercased().contains("SERD"))
        #expect(words.contains("servizio specialistico"))
    }

    @Test func `solo lavoro porta al patto di servizio, gli altri esiti al progetto`() {
        #expect(EsitoAnalisi.soloLavoro.documento == "patto di servizio")
        #expect(EsitoAnalisi.soloLavoro.next == .attesaPatto)
        #expect(EsitoAnalisi.soloSociale.next == .progettazione)
        for esito in [EsitoAnalisi.soloSociale, .bisogniComplessi, .serviziSpecialistici] {
            #expect(esito.documento == "progetto personalizzato")
        }
    }

    @Test func `bisogni complessi e servizi specialistici passano dall'équipe e dal quadro`() {
        #expect(EsitoAnalisi.allCases.filter(\.needsEquipe) == [.bisogniComplessi, .serviziSpecialistici])
        #expect(EsitoAnalisi.bisogniComplessi.next == .quadroAnalisi)
        #expect(EsitoAnalisi.serviziSpecialistici.next == .quadroAnalisi)
    }
}
