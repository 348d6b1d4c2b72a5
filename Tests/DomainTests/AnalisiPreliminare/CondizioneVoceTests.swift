// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

/// When an item is asked.
///
/// Source: docs/FONTI.md 3.5.
@Suite struct CondizioneVoceTests {
    func isAsked(_ key: String, _ answers: [String: String]) throws -> Bool {
        let voce = try #require(VoceScheda.of(key: key))
        return AnalisiPreliminare(risposte: answers).isAsked(voce, key: key)
    }

    @Test func `la data dello sfratto si chiede quando lo sfratto ha una data`() throws {
        #expect(try !isAsked("3g.sfratto_data", [:]))
        #expect(try !isAsked("3g.sfratto_data", ["3g.sfratto": "notificato"]))
        #expect(try isAsked("3g.sfratto_data", ["3g.sfratto": "data"]))
    }

    @Test func `di chi è già in carico si chiede quale servizio, da quando e con chi`() throws {
        for key in ["1.in_carico_servizio", "1.in_carico_dal", "1.in_carico_da"] {
            #expect(try !isAsked(key, ["1.in_carico": "n"]))
            #expect(try isAsked(key, ["1.in_carico": "s"]))
        }
    }

    @Test func `del progetto assistenziale da integrare si chiede che cosa, di quello confermato solo di chi è`() throws
    {
        let confirmed = ["1.progetto_assistenziale": "confermato"]
        #expect(try isAsked("1.progetto_servizio", confirmed))
        #expect(try !isAsked("1.progetto_integrazioni", confirmed))
        #expect(try isAsked("1.progetto_integrazioni", ["1.progetto_assistenziale": "da_integrare"]))
    }

    @Test func `una risposta a più scelte fa chiedere la voce che dipende da una di quelle`() throws {
        #expect(try isAsked("2.altro", ["2.servizi": "scuola,altro"]))
        #expect(try !isAsked("2.altro", ["2.servizi": "scuola"]))
    }

    @Test func `ogni debito ha la sua fascia, e gli aiuti si aggiungono uno dopo l'altro`() throws {
        #expect(try isAsked("3d.fascia_bollette", ["3d.debiti_bollette": "s"]))
        #expect(try !isAsked("3d.fascia_affitto", ["3d.debiti_bollette": "s"]))
        #expect(try isAsked("3d.aiuto1_descrizione", [:]))
        #expect(try !isAsked("3d.aiuto2_descrizione", [:]))
        #expect(try isAsked("3d.aiuto2_descrizione", ["3d.aiuto1_descrizione": "buoni spesa"]))
    }

    @Test func `nessuna voce obbligatoria dipende da un'altra risposta, e ogni condizione ha una voce vera`() {
        let codes = Set(SchedaAnalisi.voci.map(\.codice))
        for voce in SchedaAnalisi.voci {
            guard let condizione = voce.condizione else { continue }
            #expect(!voce.isObbligatoria, "\(voce.codice)")
            #expect(codes.contains(condizione.codice), "\(voce.codice)")
        }
    }

    @Test func `senza minori l'area dei minori non si chiede`() {
        let adults = Fixtures.nucleo.componenti.filter { !$0.isMinore(on: Fixtures.oggi) }
        let sheet = AnalisiPreliminare(risposte: ["3c.difficolta": "non_rilevata"])
        #expect(!BloccoScheda.minori.isAsked(adults, on: Fixtures.oggi))
        #expect(sheet.progress(componenti: adults, on: Fixtures.oggi).asked == 21)
        #expect(
            !sheet.missing(componenti: adults, on: Fixtures.oggi).contains { $0.field?.hasPrefix("3c") == true })
    }

    @Test func `il nido si chiede prima dei tre anni, la scuola dopo`() {
        func ambiti(_ birth: CalendarDate) -> [Bool] {
            let persona = Persona(id: Identifier(9), version: 1, dati: DatiPersona(nascita: birth))
            let componente = Fixtures.componente(persona, .figlio)
            return [AmbitoVoce.primaInfanzia, .etaScolare].map { $0.includes(componente, on: Fixtures.oggi) }
        }
        #expect(ambiti(Fixtures.date(2015, 9, 21)) == [true, false])
        #expect(ambiti(Fixtures.date(2015, 9, 20)) == [false, true])
        #expect(ambiti(Fixtures.date(2000, 9, 20)) == [false, false])
    }

    @Test func `delle difficoltà dei minori si chiede di quali minori`() {
        let names = AmbitoVoce.nucleoConMinori.candidates(Fixtures.nucleo.componenti, on: Fixtures.oggi)
        #expect(names.map(\.persona.id) == [Fixtures.nicolo.id, Fixtures.zoe.id])
        #expect(AmbitoVoce.nucleoConComponenti.candidates(Fixtures.nucleo.componenti, on: Fixtures.oggi).count == 4)
    }

    @Test func `il suggerimento nomina le voci che gli stanno dietro, non quelle riservate`() {
        let sheet = AnalisiPreliminare(risposte: [
            "3a.difficolta": "grave", "3a.croniche_gravi": "s", "3a.dipendenze": "s", "3a.psicologici": "s",
        ])
        #expect(
            SuggerimentoEsito.compute(for: sheet).perche == [
                "Salute e funzionamenti: difficoltà grave (patologie croniche gravi)"
            ])
    }
}
