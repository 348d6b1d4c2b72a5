// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// Facts of article 12 made for the tests of its register.
enum FattiDiProva {
    /// A fact with its steps, in the state they lead to.
    static func fatto(
        _ id: Int64, _ tipo: TipoInadempienza = .mancataConvocazione, il data: CalendarDate,
        persona: Identifier<Persona>? = nil, contata: Bool = true, giustificato: MotivoGiustificato? = nil,
        proposta: GradinoSanzione = .sanzione(.quartoDiMensilita), _ passi: [PassoInadempienza] = []
    ) -> Inadempienza {
        let dati = DatiInadempienza(
            tipo: tipo, origine: .appuntamento, data: data, persona: persona, isContata: contata,
            giustificazione: giustificato, testo: "non si è presentata")
        var stato = StatoInadempienza.initial(dati, proposta)
        for passo in passi { stato = stato.next(passo.tipo, proposta: proposta) ?? stato }
        return Inadempienza(
            id: Identifier(id), version: 1 + passi.count, presa: Identifier(41), dati: dati, proposta: proposta,
            stato: stato, passi: passi)
    }

    /// The decision of INPS on a fact that was told.
    static func decisa(_ sanzione: Sanzione?, _ data: CalendarDate) -> [PassoInadempienza] {
        [
            PassoInadempienza(tipo: .comunicazione, data: data),
            PassoInadempienza(tipo: .decisione, data: data, sanzione: sanzione),
        ]
    }
}

struct RegistroArticolo12Tests {
    private let oggi = Fixtures.oggi

    private func giorno(_ number: Int) -> CalendarDate { oggi.adding(days: number - 100) }

    private func gradino(
        _ fatti: [Inadempienza], _ tipo: TipoInadempienza = .mancataConvocazione, incremento: Euro? = nil
    ) -> GradinoSanzione {
        RegistroArticolo12(fatti).prossima(tipo, on: oggi, incremento: incremento).gradino
    }

    @Test func `il primo appuntamento mancato toglie un quarto: 95,63 di 382,50 euro, ne restano 286,87`() {
        let next = RegistroArticolo12([]).prossima(.mancataConvocazione, on: oggi)
        #expect(next.numero == 1)
        #expect(next.gradino == .sanzione(.quartoDiMensilita))
        #expect(
            next.frase(importo: Euro(cents: 38_250))
                == "un quarto di mensilità: 95,63 euro in meno, nel mese ne restano 286,87")
        #expect(next.fonte.breve == "art. 12 c. 3")
    }

    @Test func `il secondo toglie una mensilità, il terzo e i seguenti portano alla decadenza`() {
        var fatti: [Inadempienza] = []
        var steps: [GradinoSanzione] = []
        for number in 1...4 {
            steps.append(gradino(fatti))
            fatti.append(FattiDiProva.fatto(Int64(number), il: giorno(number)))
        }
        #expect(
            steps == [
                .sanzione(.quartoDiMensilita), .sanzione(.mensilita), .sanzione(.decadenza), .sanzione(.decadenza),
            ])
    }

    @Test func `i fatti di due componenti si contano insieme, per il nucleo`() {
        let one = FattiDiProva.fatto(1, il: giorno(1), persona: Fixtures.maria.id)
        #expect(gradino([one]) == .sanzione(.mensilita))
        #expect(
            gradino([one, FattiDiProva.fatto(2, il: giorno(2), persona: Fixtures.luca.id)]) == .sanzione(.decadenza))
    }

    @Test func `ogni comma ha la sua scala: le iniziative non si sommano alle convocazioni`() {
        let fatti = [FattiDiProva.fatto(1, il: giorno(1)), FattiDiProva.fatto(2, il: giorno(2))]
        #expect(gradino(fatti, .mancataIniziativa) == .sanzione(.mensilita))
        let initiative = FattiDiProva.fatto(3, .mancataIniziativa, il: giorno(3), proposta: .sanzione(.mensilita))
        #expect(gradino(fatti + [initiative], .mancataIniziativa) == .sanzione(.decadenza))
        #expect(gradino([], .offertaRifiutata) == .sanzione(.decadenza))
        #expect(gradino([], .mancataAttivita) == .sanzione(.decadenza))
    }

    @Test func `un fatto giustificato, tenuto fuori o annullato non conta e resta nell'elenco`() {
        let fatti = [
            FattiDiProva.fatto(1, il: giorno(1), giustificato: .salute),
            FattiDiProva.fatto(2, il: giorno(2), contata: false),
            FattiDiProva.fatto(
                3, il: giorno(3), [PassoInadempienza(tipo: .rettifica, data: giorno(4), testo: "giorno sbagliato")]),
            FattiDiProva.fatto(
                4, il: giorno(4), [PassoInadempienza(tipo: .giustificazione, data: giorno(5), giustificazione: .lavoro)]
            ),
        ]
        #expect(fatti.map(\.stato) == [.giustificata, .esclusa, .annullata, .giustificata])
        #expect(gradino(fatti) == .sanzione(.quartoDiMensilita))
        #expect(RegistroArticolo12(fatti).fatti.count == 4)
    }

    @Test func `il conto segue quello che ha deciso l'INPS: senza sanzione non si sale, con più si sale di più`() {
        let waived = FattiDiProva.fatto(1, il: giorno(1), FattiDiProva.decisa(nil, giorno(10)))
        #expect(gradino([waived]) == .sanzione(.quartoDiMensilita))
        let harder = FattiDiProva.fatto(1, il: giorno(1), FattiDiProva.decisa(.mensilita, giorno(10)))
        #expect(gradino([harder]) == .sanzione(.decadenza))
        let told = FattiDiProva.fatto(2, il: giorno(2), [PassoInadempienza(tipo: .comunicazione, data: giorno(9))])
        #expect(gradino([waived, told]) == .sanzione(.mensilita))
        #expect(
            RegistroArticolo12([waived, told]).prossima(.mancataConvocazione, on: oggi).perche
                == "Ci sono già 2 fatti, 1 senza sanzione per l'INPS, 1 su cui l'INPS non ha ancora deciso.")
    }

    @Test func `un fatto di prima non conta quelli venuti dopo`() {
        let later = FattiDiProva.fatto(1, il: giorno(50))
        let next = RegistroArticolo12([later]).prossima(.mancataConvocazione, on: giorno(20))
        #expect(next.gradino == .sanzione(.quartoDiMensilita))
    }

    @Test func `gli altri impegni salgono con i richiami fatti, non con i fatti`() {
        func impegno(_ id: Int64, _ proposta: GradinoSanzione, _ passi: [PassoInadempienza] = []) -> Inadempienza {
            FattiDiProva.fatto(id, .altroImpegno, il: giorno(Int(id)), proposta: proposta, passi)
        }
        func passo(_ tipo: PassoInadempienza.Tipo) -> PassoInadempienza {
            PassoInadempienza(tipo: tipo, data: giorno(60), testo: "la scuola ogni giorno", entro: giorno(90))
        }
        let unanswered = [impegno(1, .richiamo), impegno(2, .richiamo)]
        #expect(gradino(unanswered, .altroImpegno) == .richiamo)
        #expect(unanswered[0].attoDovuto == .richiamo)
        let called = impegno(1, .richiamo, [passo(.richiamo)])
        #expect(called.stato == .richiamata)
        #expect(gradino([called], .altroImpegno) == .nuovoRichiamo)
        let again = impegno(2, .nuovoRichiamo, [passo(.nuovoRichiamo)])
        #expect(gradino([called, again], .altroImpegno) == .sanzione(.sospensione))
        let proposed = impegno(3, .sanzione(.sospensione))
        #expect(proposed.attoDovuto == .sospensione)
        let suspended = impegno(
            3, .sanzione(.sospensione),
            [
                passo(.sospensione), PassoInadempienza(tipo: .comunicazione, data: giorno(61)),
                PassoInadempienza(tipo: .decisione, data: giorno(70), sanzione: .sospensione),
            ])
        #expect(suspended.stato == .decisa)
        #expect(gradino([called, again, suspended], .altroImpegno) == .sanzione(.sospensione))
        #expect(suspended.next(.ripristino) == .decisa)
        let restored = impegno(3, .sanzione(.sospensione), suspended.passi + [passo(.ripristino)])
        #expect(restored.next(.ripristino) == nil)
        #expect(gradino([called, again, restored], .altroImpegno) == .sanzione(.decadenza))
    }

    @Test(arguments: [
        (9_999, Sanzione.mensilita), (10_000, .dueMensilita), (19_999, .dueMensilita), (20_000, .decadenza),
    ])
    func `una DSU non veritiera conta per quanto ha alzato il beneficio`(cents: Int, sanzione: Sanzione) {
        #expect(gradino([], .dsuNonVeritiera, incremento: Euro(cents: Int64(cents))) == .sanzione(sanzione))
    }

    @Test func `un beneficio mai dovuto si restituisce, con la multa del suo importo mensile`() {
        let next = RegistroArticolo12([]).prossima(.beneficioIndebito, on: oggi, incremento: Euro(cents: 15_000))
        #expect(next.gradino == .sanzione(.decadenza))
        #expect(next.perche.contains("sanzione di 1.000,00 euro"))
        #expect(Norme.multeBeneficioIndebito.nearest(to: oggi).certezza == .daVerificare)
    }

    @Test func `dopo la decadenza decisa dall'INPS passano sei mesi prima di una nuova domanda`() throws {
        var f = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        #expect(f.nuovaDomandaDalRegistro == nil)
        let decision = Fixtures.date(2018, 8, 31)
        f.inadempienze = [FattiDiProva.fatto(1, il: giorno(1), FattiDiProva.decisa(.decadenza, decision))]
        #expect(f.nuovaDomandaDalRegistro?.iso == "2019-02-28")
    }

    @Test func `l'annuncio di un'assenza segue il registro: un fatto annullato non la fa contare due`() throws {
        var f = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        f.presa?.firmataIl = Fixtures.date(2018, 8, 6)
        let missed = Fixtures.date(2018, 8, 20)
        f.convocazioni = [
            Convocazione(
                data: missed, ora: Fixtures.time(9, 0), luogo: "sede", mezzo: .telefono, avvisatoIl: missed,
                esito: .assenteIngiustificato)
        ]
        #expect(f.conseguenzaAssenza(on: oggi).sentence.contains("n. 2"))
        let base = FattiDiProva.fatto(
            1, il: missed, [PassoInadempienza(tipo: .rettifica, data: missed, testo: "era presente")])
        f.inadempienze = [
            Inadempienza(
                id: base.id, version: 2, presa: base.presa, dati: base.dati, proposta: base.proposta,
                stato: base.stato, convocazione: 0, passi: base.passi)
        ]
        #expect(f.conseguenzaAssenza(on: oggi).sentence.contains("n. 1"))
    }
}
