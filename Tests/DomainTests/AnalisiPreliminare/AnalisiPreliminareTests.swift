// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

// Source: art. 5 c. 2–4; docs/FONTI.md 3.5.
@Suite struct AnalisiPreliminareTests {
    static let componenti = Fixtures.nucleo.componenti
    static let oggi = Fixtures.oggi

    static var complete: [String: String] {
        var answers = [
            "0.data": "2018-09-18", "0.operatori": "A. Esempio", "0.informativa": "s", "1.confermato": "s",
            "1.in_carico": "n", "1.progetto_assistenziale": "nessuno", "3g.titolo": "affitto", "5.esito": "COM",
            "5.data": "2018-09-20", "5.assistente": "A. Esempio",
        ]
        for area in BloccoScheda.aree { answers[SchedaAnalisi.chiaveDifficolta(area)] = "lieve" }
        for id in [11, 12] {
            answers["3e.condizione@\(id)"] = "inoccupato"
            answers["3e.occupabilita@\(id)"] = "media"
        }
        return answers
    }

    func missing(_ answers: [String: String]) -> [Missing] {
        AnalisiPreliminare(risposte: answers).missing(componenti: Self.componenti, on: Self.oggi)
    }

    @Test func `per due adulti e due minori le risposte obbligatorie sono ventidue`() {
        let progress = AnalisiPreliminare().progress(componenti: Self.componenti, on: Self.oggi)
        #expect(progress.given == 0)
        #expect(progress.asked == 22)
    }

    @Test func `le risposte date si contano sulle obbligatorie soltanto`() {
        let sheet = AnalisiPreliminare(risposte: ["0.data": "2018-09-18", "0.luogo": "sede", "3g.titolo": ""])
        #expect(sheet.progress(componenti: Self.componenti, on: Self.oggi).given == 1)
    }

    @Test func `alla scheda completa non manca niente`() {
        #expect(missing(Self.complete).isEmpty)
    }

    @Test(arguments: AnalisiPreliminareTests.complete.keys.sorted())
    func `senza una risposta obbligatoria la scheda non si chiude`(key: String) {
        var answers = Self.complete
        answers[key] = nil
        #expect(missing(answers).map(\.field) == [key])
        answers[key] = ""
        #expect(missing(answers).map(\.field) == [key])
    }

    @Test func `senza esito, data e assistente sociale la scheda non si chiude`() {
        var answers = Self.complete
        for key in ["5.esito", "5.data", "5.assistente"] { answers[key] = nil }
        #expect(missing(answers).map(\.field) == ["5.esito", "5.data", "5.assistente"])
    }

    @Test func `un'area non rilevata chiede il perché`() {
        var answers = Self.complete
        answers["3h.difficolta"] = "non_rilevata"
        #expect(missing(answers).map(\.field) == ["3h.motivo_non_rilevata"])
        answers["3h.motivo_non_rilevata"] = "il tempo non è bastato"
        #expect(missing(answers).isEmpty)
    }

    @Test func `un esito diverso dal suggerimento chiede il motivo`() {
        var answers = Self.complete
        answers["5.esito"] = "SOC"
        #expect(missing(answers).map(\.field) == ["5.motivo"])
        answers["5.motivo"] = "Il servizio segue già la famiglia."
        #expect(missing(answers).isEmpty)
    }

    @Test func `l'occupabilità si chiede a chi ha da sedici a sessantasei anni`() {
        func asked(_ birthYear: Int) -> Bool {
            let persona = Persona(
                id: Identifier(9), version: 1, dati: DatiPersona(nascita: Fixtures.date(birthYear, 9, 20)))
            return AmbitoVoce.etaAttiva.includes(Fixtures.componente(persona, .altro), on: Self.oggi)
        }
        #expect(!asked(2003))
        #expect(asked(2002))
        #expect(asked(1952))
        #expect(!asked(1951))
    }

    @Test func `la frequenza scolastica si chiede per i minori soltanto`() {
        let asked = Self.componenti.filter { AmbitoVoce.minori.includes($0, on: Self.oggi) }
        #expect(asked.map(\.persona.id) == [Fixtures.nicolo.id, Fixtures.zoe.id])
    }

    @Test func `chi ha nascita ignota conta come adulto in età attiva`() {
        let ignoto = Fixtures.componente(Persona(id: Identifier(9), version: 1, dati: DatiPersona()), .altro)
        #expect(AmbitoVoce.etaAttiva.includes(ignoto, on: Self.oggi))
        #expect(!AmbitoVoce.minori.includes(ignoto, on: Self.oggi))
    }

    @Test func `le frasi di quello che manca dicono il blocco, la voce e la persona`() {
        var answers = Self.complete
        answers["3e.occupabilita@12"] = nil
        #expect(
            missing(answers).first?.sentence
                == "3e Lavoro e occupabilità, occupabilità di INVENTATI Luca: da rilevare")
    }

    @Test func `una difficoltà non scritta vale come non rilevata`() {
        #expect(AnalisiPreliminare().difficolta(.reti) == .nonRilevata)
        #expect(AnalisiPreliminare(risposte: ["3h.difficolta": "grave"]).difficolta(.reti) == .grave)
    }

    @Test func `esito e data si leggono dalle risposte`() {
        let sheet = AnalisiPreliminare(risposte: ["5.esito": "LAV", "5.data": "2018-09-20"])
        #expect(sheet.esito == .soloLavoro)
        #expect(sheet.data == Self.oggi)
        #expect(AnalisiPreliminare(risposte: ["5.data": "20/09/2018"]).data == nil)
    }
}
