// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

@Suite struct SpiegazioneEsitoTests {
    private static let states: [DomandaState] = [.respinta, .sospesa, .decaduta, .revocata]
    private static let pairs = states.flatMap { state in
        MotivoEsito.motives(for: state).map { (state, $0) }
    }

    private func explained(
        _ stato: DomandaState, _ motivo: MotivoEsito, il data: String = "2018-07-16", oggi: String = "2018-08-01",
        presentata: String = "2018-07-02", analisiIl: String? = nil
    ) throws -> Spiegazione {
        var dati = Fixtures.datiDomanda
        dati.presentataIl = try giorno(presentata)
        let domanda = Domanda(
            id: Identifier(1), version: 1, codice: "REI-2018-00001", stato: stato, dati: dati, nucleo: Identifier(1),
            richiedente: Identifier(1),
            esito: EsitoInps(
                stato: stato, data: try giorno(data), motivo: motivo,
                decorrenza: stato == .respinta ? nil : try giorno("2018-03-01")))
        return try #require(
            domanda.spiegazione(
                on: try giorno(oggi), calendario: Fixtures.calendario, analisiIl: try analisiIl.map { try giorno($0) }))
    }

    private func riga(_ rimedio: RimedioEsito, _ spiegazione: Spiegazione) throws -> RigaSpiegazione {
        try #require(spiegazione.righe.first { $0.rimedio == rimedio })
    }

    @Test(arguments: pairs)
    func `ogni motivo di ogni esito ha la sua spiegazione`(_ stato: DomandaState, _ motivo: MotivoEsito) throws {
        let rows = SpiegazioneEsito.tabella.filter { $0.stato == stato && $0.motivo == motivo }
        #expect(rows.count == 1)
        #expect(SpiegazioneEsito.of(stato, motivo) == rows.first)
    }

    @Test func `la tabella non spiega esiti che l'INPS non dà, né due volte lo stesso`() {
        let known = Set(Self.pairs.map { "\($0.0.rawValue) \($0.1.rawValue)" })
        let written = SpiegazioneEsito.tabella.compactMap { row in
            row.motivo.map { "\(row.stato.rawValue) \($0.rawValue)" }
        }
        #expect(Set(written) == known)
        #expect(written.count == known.count)
    }

    @Test(arguments: pairs)
    func `ogni spiegazione dice un rimedio, una fonte e solo parole intere`(
        _ stato: DomandaState, _ motivo: MotivoEsito
    ) throws {
        let found = try explained(stato, motivo)
        #expect(!found.righe.isEmpty)
        #expect(!found.fonte.atto.isEmpty)
        let texts = [found.significato, found.motivo] + found.righe.flatMap { [$0.testo, $0.termineInParole] }
        for text in texts {
            #expect(!text.isEmpty && !text.contains("{") && !text.contains("}") && !text.contains("  "), "\(text)")
        }
        #expect(found.significato.hasSuffix("."))
        #expect(found.righe.allSatisfy { $0.testo.hasSuffix(".") && !$0.fonte.atto.isEmpty })
        #expect(found.avvertenza.contains("decide l'INPS"))
    }

    @Test(arguments: pairs.filter { $0.0 == .respinta })
    func `di ogni rigetto si può chiedere il riesame entro trenta giorni dall'esito`(
        _ stato: DomandaState, _ motivo: MotivoEsito
    ) throws {
        let row = try riga(.riesame, try explained(stato, motivo))
        #expect(row.entro == (try giorno("2018-08-15")))
        #expect(
            row.termineInParole
                == "entro il 15/08/2018 (30 giorni dall'esito del 16/07/2018); INPS, messaggio 2937/2018")
    }

    @Test func `il termine del riesame passato si dice, con quello che resta`() throws {
        let late = try riga(.riesame, try explained(.respinta, .veicoli, oggi: "2018-08-16"))
        #expect(late.isScaduto)
        #expect(late.quando == "il termine era il 15/08/2018")
        #expect(late.testo.contains("d'ufficio"))
        let last = try riga(.riesame, try explained(.respinta, .veicoli, oggi: "2018-08-15"))
        #expect(!last.isScaduto)
        #expect(!last.testo.contains("d'ufficio"))
    }

    @Test(arguments: MotivoEsito.motives(for: .decaduta).filter(\.isSanzione))
    func `dopo una sanzione si chiede di nuovo passati sei mesi`(_ motivo: MotivoEsito) throws {
        let row = try riga(
            .nuovaDomandaDopoSanzione, try explained(.decaduta, motivo, il: "2018-07-16", oggi: "2018-08-01"))
        #expect(row.dal == (try giorno("2019-01-16")))
        #expect(row.entro == nil)
    }

    @Test(arguments: MotivoEsito.motives(for: .decaduta).filter { !$0.isSanzione })
    func `senza sanzione non si aspetta`(_ motivo: MotivoEsito) throws {
        let found = try explained(.decaduta, motivo)
        #expect(!found.righe.contains { $0.rimedio == .nuovaDomandaDopoSanzione })
    }

    @Test func `chiuso il ReI si indica la misura in vigore`() throws {
        let after = try riga(
            .nuovaDomandaDopoSanzione, try explained(.decaduta, .impegni, il: "2018-10-01", oggi: "2018-10-02"))
        #expect(after.dal == nil)
        #expect(after.testo.contains("28/02/2019"))
        #expect(after.fonte.atto == "D.L. 4/2019")
        let open = try riga(.nuovaDomanda, try explained(.respinta, .veicoli, oggi: "2019-02-28"))
        #expect(open.entro == (try giorno("2019-02-28")))
    }

    @Test func `fino a venti euro non c'è niente da firmare`() throws {
        let found = try explained(.sospesa, .importoMinimo)
        #expect(found.righe.map(\.rimedio) == [.nessunaFirma])
        #expect(found.significato.contains("20,00 euro"))
        #expect(found.righe[0].testo.contains("niente da firmare"))
    }

    @Test func `la firma che manca ha il termine dell'analisi, o la fine del beneficio`() throws {
        let counted = try riga(.firma, try explained(.sospesa, .mancataSottoscrizione, analisiIl: "2018-03-06"))
        #expect(counted.entro == (try giorno("2018-04-04")))
        #expect(counted.isScaduto)
        let open = try riga(.firma, try explained(.sospesa, .mancataSottoscrizione))
        #expect(open.entro == (try giorno("2019-08-31")))
        #expect(open.conteggio == "fine del beneficio")
    }

    @Test func `la DSU che manca porta al CAF, e per il rigetto entro il riesame`() throws {
        #expect(try riga(.nuovaDsu, try explained(.respinta, .dsuMancante)).entro == (try giorno("2018-08-15")))
        let sospesa = try explained(.sospesa, .dsuMancante)
        #expect(sospesa.righe.map(\.rimedio) == [.nuovaDsu, .firma])
    }

    @Test func `i limiti sono quelli della legge`() throws {
        let found = try explained(.respinta, .limitiEconomici)
        for value in ["6.000,00", "3.000,00", "20.000,00", "10.000,00"] {
            #expect(found.significato.contains("\(value) euro"))
        }
    }

    @Test func `un motivo che non va con l'esito si spiega come altro motivo, e l'accolta non si spiega`() throws {
        #expect(SpiegazioneEsito.of(.revocata, .veicoli)?.motivo == .altro)
        #expect(SpiegazioneEsito.of(.accolta, nil) == nil)
        #expect(SpiegazioneEsito.of(.inLavorazione, nil) == nil)
    }

    @Test func `il rigetto del comune si spiega con le sue parole`() throws {
        let domanda = Domanda(
            id: Identifier(1), version: 1, codice: "REI-2018-00001", stato: .respintaComune, dati: Fixtures.datiDomanda,
            nucleo: Identifier(1), richiedente: Identifier(1), verifica: DomandaCase.negativa)
        let found = try #require(
            domanda.spiegazione(
                on: DomandaCase.oggi, calendario: Fixtures.calendario, respintaIl: try giorno("2018-08-02")))
        #expect(found.motivo == "residenza dal 2017")
        #expect(found.data == (try giorno("2018-08-02")))
        #expect(!found.avvertenza.contains("decide l'INPS"))
    }
}
