// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

// Source: art. 6; docs/FONTI.md 3.7.
@Suite struct ProgettoPersonalizzatoTests {
    static var complete: ProgettoPersonalizzato {
        ProgettoPersonalizzato(
            apertoIl: Fixtures.oggi, figuraDiRiferimento: "A. Esempio", inizio: Fixtures.date(2018, 10, 1),
            fine: Fixtures.date(2019, 9, 30),
            obiettivi: [
                Obiettivo(
                    area: .lavoro, testo: "Luca trova lavoro.",
                    risultati: [RisultatoAtteso(testo: "Due colloqui", entro: Fixtures.date(2018, 12, 31))])
            ],
            interventi: [Intervento(codice: "NAZ.2")],
            impegni: [Impegno(tipo: .contatti, testo: "Viene agli incontri.")])
    }

    func fields(_ progetto: ProgettoPersonalizzato, hasQuadro: Bool = true) -> [String?] {
        progetto.missingContent(catalogo: Fixtures.catalogo, hasQuadro: hasQuadro).map(\.field)
    }

    @Test func `al progetto completo non manca niente`() {
        #expect(fields(Self.complete).isEmpty)
    }

    @Test func `il progetto appena aperto chiede figura, tempi, obiettivi e impegni`() {
        #expect(
            fields(ProgettoPersonalizzato(apertoIl: Fixtures.oggi), hasQuadro: false) == [
                "testata.figura", "testata.inizio", "testata.fine", "obiettivi", "impegni",
            ])
    }

    @Test func `ogni obiettivo ha almeno un risultato atteso`() {
        var progetto = Self.complete
        progetto.obiettivi.append(Obiettivo(area: .reti, testo: "Zoe va al nido."))
        #expect(fields(progetto) == ["obiettivi.1"])
    }

    @Test func `ogni risultato atteso ha la sua data`() {
        var progetto = Self.complete
        progetto.obiettivi[0].risultati.append(RisultatoAtteso(testo: "Un tirocinio"))
        #expect(fields(progetto) == ["obiettivi.0.risultati.1"])
    }

    @Test func `serve almeno un impegno della famiglia`() {
        var progetto = Self.complete
        progetto.impegni = []
        #expect(fields(progetto) == ["impegni"])
    }

    @Test func `dopo il quadro serve almeno un sostegno dell'elenco nazionale`() {
        var progetto = Self.complete
        progetto.interventi = [Intervento(codice: "LAB")]
        #expect(fields(progetto) == ["interventi"])
        #expect(fields(progetto, hasQuadro: false).isEmpty)
        progetto.interventi.append(Intervento(codice: "B.2.b"))
        #expect(fields(progetto).isEmpty)
    }

    @Test func `senza quadro nessun sostegno è obbligatorio`() {
        var progetto = Self.complete
        progetto.interventi = []
        #expect(fields(progetto, hasQuadro: false).isEmpty)
    }

    @Test func `firmano tutti gli adulti e nessun minore`() {
        let adulti = Fixtures.nucleo.adulti(on: Fixtures.oggi)
        #expect(
            Self.complete.missingSignatures(adulti: adulti).map(\.field) == ["firma.11", "firma.12"])
    }

    @Test func `chi non firma ha un motivo documentato`() {
        var progetto = Self.complete
        progetto.firme = [
            FirmaComponente(persona: Fixtures.maria.id, data: Fixtures.oggi),
            FirmaComponente(persona: Fixtures.luca.id, motivoMancata: "Ricoverato, certificato agli atti."),
        ]
        #expect(progetto.missingSignatures(adulti: Fixtures.nucleo.adulti(on: Fixtures.oggi)).isEmpty)
        progetto.firme[1].motivoMancata = ""
        #expect(
            progetto.missingSignatures(adulti: Fixtures.nucleo.adulti(on: Fixtures.oggi)).map(\.field)
                == ["firma.12"])
    }

    @Test func `il progetto è firmato il giorno dell'ultima firma`() {
        var progetto = Self.complete
        #expect(progetto.firmatoIl == nil)
        progetto.firme = [
            FirmaComponente(persona: Fixtures.maria.id, data: Fixtures.date(2018, 9, 18)),
            FirmaComponente(persona: Fixtures.luca.id, data: Fixtures.date(2018, 9, 20)),
        ]
        #expect(progetto.firmatoIl == Fixtures.date(2018, 9, 20))
    }

    @Test func `gli incontri sono mensili se il progetto non dice altro`() {
        #expect(ProgettoPersonalizzato(apertoIl: Fixtures.oggi).frequenza == .mensile)
        #expect(FrequenzaContatti.mensile.next(after: Fixtures.date(2019, 1, 31)) == Fixtures.date(2019, 2, 28))
        #expect(FrequenzaContatti.settimanale.next(after: Fixtures.oggi) == Fixtures.date(2018, 9, 27))
        #expect(FrequenzaContatti.quindicinale.next(after: Fixtures.oggi) == Fixtures.date(2018, 10, 4))
        #expect(FrequenzaContatti.bimestrale.next(after: Fixtures.oggi) == Fixtures.date(2018, 11, 20))
    }
}
