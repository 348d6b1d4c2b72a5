// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct ProfiloNucleoTests {
    private func nucleo(_ members: [(Parentela, String?)]) throws -> Nucleo {
        let componenti = try members.enumerated().map { index, member in
            let persona = Persona(
                id: Identifier(Int64(index + 1)), version: 1,
                dati: DatiPersona(cognome: "Inventati", nascita: try member.1.map(giorno)))
            return Fixtures.componente(persona, member.0)
        }
        return Nucleo(id: Identifier(1), version: 1, componenti: componenti)
    }

    private func profilo(_ members: [(Parentela, String?)], on day: String = "2018-09-20") throws -> ProfiloNucleo {
        ProfiloNucleo(of: try nucleo(members), on: try giorno(day))
    }

    @Test func `il profilo conta componenti, minori, zero-tre anni ed età attiva`() {
        let profilo = ProfiloNucleo(of: Fixtures.nucleo, on: Fixtures.oggi)
        #expect(profilo.componenti == 4)
        #expect(profilo.minori == 2)
        #expect(profilo.zeroTre == 1)
        #expect(profilo.etaAttiva == 2)
        #expect(!profilo.isMonogenitoriale)
        #expect(profilo.hasPrimiMilleGiorni)
    }

    @Test func `zero-tre anni finiscono il giorno dei quattro anni`() throws {
        #expect(try profilo([(.richiedente, "1980-03-05"), (.figlio, "2014-09-21")]).zeroTre == 1)
        #expect(try profilo([(.richiedente, "1980-03-05"), (.figlio, "2014-09-20")]).zeroTre == 0)
    }

    @Test func `l'età attiva va dai sedici ai sessantasei anni compiuti`() throws {
        for (birth, isActive) in [
            ("2002-09-21", false), ("2002-09-20", true), ("1951-09-21", true), ("1951-09-20", false),
        ] {
            #expect(try profilo([(.richiedente, birth)]).etaAttiva == (isActive ? 1 : 0), "\(birth)")
        }
        #expect(try profilo([(.richiedente, nil)]).etaAttiva == 0)
    }

    @Test func `monogenitoriale è un adulto solo con almeno un minore`() throws {
        let parent = (Parentela.richiedente, "1980-03-05" as String?)
        let child = (Parentela.figlio, "2010-01-01" as String?)
        #expect(try profilo([parent, child]).isMonogenitoriale)
        #expect(try profilo([parent, child, child]).isMonogenitoriale)
        #expect(try !profilo([parent]).isMonogenitoriale)
        #expect(try !profilo([parent, (.coniuge, "1981-01-01"), child]).isMonogenitoriale)
        #expect(try !profilo([parent, (.genitore, "1950-01-01"), child]).isMonogenitoriale)
    }

    @Test func `i primi mille giorni si contano dalla nascita e mai prima`() throws {
        let birth = try giorno("2017-06-01")
        func isInside(_ days: Int) throws -> Bool {
            try profilo([(.figlio, birth.iso)], on: birth.adding(days: days).iso).hasPrimiMilleGiorni
        }
        let inside = try [-1, 0, 1000, 1001].map(isInside)
        #expect(inside == [false, true, true, false])
    }

    @Test func `il profilo guarda chi è nel nucleo quel giorno`() throws {
        var nucleo = Fixtures.nucleo
        nucleo.componenti[3].dati.al = try giorno("2018-01-31")
        let before = ProfiloNucleo(of: nucleo, on: try giorno("2018-01-31"))
        let after = ProfiloNucleo(of: nucleo, on: try giorno("2018-02-01"))
        #expect(before.minori == 2 && before.zeroTre == 1)
        #expect(after.minori == 1 && after.zeroTre == 0)
    }

    @Test func `chi è assente per un tempo conta, chi è in affido o in comunità no`() throws {
        var nucleo = Fixtures.nucleo
        var away = SituazioneFamiliare(persona: Fixtures.luca.id)
        away.assenza = AssenzaTemporanea(motivo: .ricovero, dal: try giorno("2018-09-01"))
        nucleo.componenti[1].situazione = away
        var placed = SituazioneFamiliare(persona: Fixtures.zoe.id)
        placed.nonConta = Collocamento(tipo: .comunita, dal: try giorno("2018-03-01")).nonConta
        nucleo.componenti[3].situazione = placed
        let profilo = ProfiloNucleo(of: nucleo, on: Fixtures.oggi)
        #expect(profilo.componenti == 3 && profilo.minori == 1 && profilo.zeroTre == 0)
        #expect(profilo.fuori == 1 && profilo.assenti == 1)
        #expect(ProfiloNucleo(of: nucleo, on: try giorno("2018-02-28")).componenti == 4)
        #expect(Collocamento(tipo: .affidoParenti, dal: Fixtures.oggi).nonConta == nil)
    }
}
