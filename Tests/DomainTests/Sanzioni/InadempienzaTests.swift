// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct InadempienzaTests {
    private let oggi = Fixtures.oggi

    private func codes(_ dati: DatiInadempienza, firma: CalendarDate?) -> [String] {
        dati.problems(primaFirma: firma, today: oggi).map(\.code)
    }

    @Test func `prima della firma non ci sono impegni dell'articolo 12, e si dice che cosa fare`() {
        var dati = DatiInadempienza(tipo: .altroImpegno, origine: .scuola, data: oggi, testo: "assenze")
        #expect(codes(dati, firma: nil) == ["senza_firma"])
        #expect(codes(dati, firma: oggi) == ["prima_della_firma"])
        #expect(codes(dati, firma: oggi.adding(days: -1)) == [])
        dati.data = oggi.adding(days: 1)
        dati.testo = " "
        #expect(codes(dati, firma: oggi.adding(days: -1)) == ["data_futura", "testo_mancante"])
    }

    @Test func `una DSU non veritiera vuole l'importo, non la firma`() {
        var dati = DatiInadempienza(tipo: .dsuNonVeritiera, origine: .inps, data: oggi, testo: "conto taciuto")
        #expect(codes(dati, firma: nil) == ["incremento_mancante"])
        dati.incremento = Euro(cents: 5_000)
        #expect(codes(dati, firma: nil) == [])
    }

    @Test func `il nuovo richiamo dà impegni e tempi, la rettifica il motivo`() {
        func codes(_ passo: PassoInadempienza) -> [String] {
            passo.problems(fatto: oggi.adding(days: -10), today: oggi).map(\.code)
        }
        #expect(codes(PassoInadempienza(tipo: .nuovoRichiamo, data: oggi)) == ["testo_mancante", "termine_mancante"])
        #expect(
            codes(PassoInadempienza(tipo: .nuovoRichiamo, data: oggi, testo: "la scuola", entro: oggi.adding(days: -1)))
                == ["entro_prima"])
        #expect(codes(PassoInadempienza(tipo: .rettifica, data: oggi)) == ["testo_mancante"])
        #expect(codes(PassoInadempienza(tipo: .comunicazione, data: oggi)) == [])
        #expect(codes(PassoInadempienza(tipo: .comunicazione, data: oggi.adding(days: -11))) == ["prima_del_fatto"])
        #expect(codes(PassoInadempienza(tipo: .giustificazione, data: oggi)) == ["motivo_mancante"])
    }

    @Test func `ciò che l'INPS ha deciso non si giustifica e non si annulla qui`() {
        #expect(StatoInadempienza.decisa.next(.rettifica, proposta: .sanzione(.mensilita)) == nil)
        #expect(StatoInadempienza.decisa.next(.giustificazione, proposta: .sanzione(.mensilita)) == nil)
        #expect(StatoInadempienza.comunicata.next(.giustificazione, proposta: .sanzione(.mensilita)) == nil)
        #expect(StatoInadempienza.comunicata.next(.rettifica, proposta: .sanzione(.mensilita)) == .annullata)
    }

    /// A household of random facts, each with the permitted steps of a random walk.
    private static func walk(_ generator: inout SeededGenerator) -> [Inadempienza] {
        var made: [Inadempienza] = []
        for id in 1...Int64.random(in: 1...8, using: &generator) {
            let tipo = Generators.pick(TipoInadempienza.allCases, &generator)
            let data = Fixtures.oggi.adding(days: Int.random(in: -300...0, using: &generator))
            let proposta = RegistroArticolo12(made).prossima(tipo, on: data, incremento: Euro(cents: 12_000)).gradino
            var fatto = FattiDiProva.fatto(
                id, tipo, il: data, persona: Generators.pick([Fixtures.maria.id, Fixtures.luca.id], &generator),
                contata: Int.random(in: 0...4, using: &generator) > 0, proposta: proposta)
            for _ in 0..<Int.random(in: 0...5, using: &generator) {
                let step = Generators.pick(PassoInadempienza.Tipo.allCases, &generator)
                guard fatto.next(step) != nil else { continue }
                let chances: [Sanzione?] = [nil, .quartoDiMensilita, .mensilita, .sospensione, .decadenza]
                let sanzione = step == .decisione ? Generators.pick(chances, &generator) : nil
                fatto = FattiDiProva.fatto(
                    id, tipo, il: data, persona: fatto.dati.persona, contata: fatto.dati.isContata,
                    proposta: proposta,
                    fatto.passi + [PassoInadempienza(tipo: step, data: Fixtures.oggi, testo: "x", sanzione: sanzione)])
            }
            made.append(fatto)
        }
        return made
    }

    @Test func `nessuna sequenza di passi perde un fatto, e ogni passo resta con il suo fatto`() {
        forAll(count: 300) { generator in
            Self.walk(&generator)
        } check: { fatti in
            let register = RegistroArticolo12(fatti.reversed())
            return register.fatti.count == fatti.count
                && Set(register.fatti.map(\.id)) == Set(fatti.map(\.id))
                && fatti.allSatisfy { fact in
                    register.fatti.first { $0.id == fact.id }?.passi == fact.passi
                }
        }
    }

    @Test func `il conto non dipende mai da chi del nucleo è mancato`() {
        forAll(count: 300) { generator in
            Self.walk(&generator)
        } check: { fatti in
            let swapped = fatti.map { fact in
                var dati = fact.dati
                dati.persona = dati.persona == Fixtures.maria.id ? Fixtures.luca.id : nil
                return Inadempienza(
                    id: fact.id, version: fact.version, presa: fact.presa, dati: dati, proposta: fact.proposta,
                    stato: fact.stato, passi: fact.passi)
            }
            return TipoInadempienza.allCases.allSatisfy {
                RegistroArticolo12(fatti).prossima($0, on: Fixtures.oggi)
                    == RegistroArticolo12(swapped).prossima($0, on: Fixtures.oggi)
            }
        }
    }

    @Test func `un fatto in più che sta in piedi non fa mai scendere la scala delle convocazioni`() {
        forAll(count: 300) { generator in
            Self.walk(&generator)
        } check: { fatti in
            let ladder = ScalaSanzioni.convocazioni.gradini(on: Fixtures.oggi).valore
            func place(_ facts: [Inadempienza]) -> Int {
                ladder.firstIndex(
                    of: RegistroArticolo12(facts).prossima(.mancataConvocazione, on: Fixtures.oggi).gradino)
                    ?? -1
            }
            return place(fatti + [FattiDiProva.fatto(99, il: Fixtures.oggi)]) >= place(fatti)
        }
    }
}
