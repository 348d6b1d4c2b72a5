// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@Suite struct DecisioneTests {
    private static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    private func context(_ stato: DomandaState) -> DomandaContext {
        var dati = DatiDomanda(comune: "G713")
        dati.presentataIl = Self.day("2018-07-02")
        return DomandaContext(
            stato: stato, dati: dati, inviataIl: Self.day("2018-07-09"), ultimoFatto: Self.day("2018-07-09"),
            calendario: WorkingCalendar(), today: Self.day("2018-09-20"))
    }

    private func riga(_ values: [String: String]) throws -> RigaEsito {
        try RigaEsito(try RigaEsitoTests.letta(values), mappa: nil)
    }

    private func decide(
        _ values: [String: String], _ stato: DomandaState, fatti: [RigaEsito.Fatto] = [], esiti: [EsitoInps] = []
    ) throws -> RigaEsito.Decisione {
        try riga(values).decisione(in: context(stato), fatti: fatti, esiti: esiti)
    }

    private let accolta = EsitoInps(
        stato: .accolta, data: Self.day("2018-07-16"), importo: Euro(cents: 38_250),
        decorrenza: Self.day("2018-08-01"))

    @Test func `il primo esito è nuovo, i seguenti aggiornano`() throws {
        guard case .registra(.esito(let esito), let sorte) = try decide([:], .inLavorazione) else {
            Issue.record("the outcome is not recorded")
            return
        }
        #expect(esito == accolta && sorte == .nuova)
        let next = try decide(
            ["esito": "SOSPESA", "motivo": "DSU scaduta", "data_esito": "2018-09-01", "importo_mensile": ""], .accolta,
            fatti: [RigaEsito.Fatto(stato: .accolta, data: Self.day("2018-07-16"))], esiti: [accolta])
        guard case .registra(_, sorte: .aggiornata) = next else {
            Issue.record("\(next)")
            return
        }
    }

    @Test func `lo stesso esito dello stesso giorno è invariato, con altre cifre è in conflitto`() throws {
        let fatti = [RigaEsito.Fatto(stato: .accolta, data: Self.day("2018-07-16"))]
        #expect(try decide([:], .sospesa, fatti: fatti, esiti: [accolta]) == .invariata)
        for values in [["importo_mensile": "100"], ["decorrenza": "2018-09-01"]] {
            guard case .conflitto(let refusal) = try decide(values, .accolta, fatti: fatti, esiti: [accolta]) else {
                Issue.record("\(values) is taken")
                continue
            }
            #expect(refusal.code == "esito_discorde")
        }
    }

    @Test(arguments: [DomandaState.bozza, .presentata, .verificata, .respinta, .rinunciata, .accolta])
    func `un esito che lo stato non permette è in conflitto, con la frase del rifiuto`(stato: DomandaState) throws {
        guard case .conflitto(let refusal) = try decide([:], stato) else {
            Issue.record("accepted in \(stato)")
            return
        }
        #expect(refusal.code == "stato_non_adatto")
        #expect(RigaEsito.campo(of: refusal) == .esito)
    }

    @Test func `in lavorazione è la ricevuta, o il riesame d'ufficio dopo un rigetto`() throws {
        let values = ["esito": "IN_LAVORAZIONE"]
        guard case .registra(.ricevuta(_, let number), _) = try decide(values, .inviata) else {
            Issue.record("no receipt")
            return
        }
        #expect(number == "non comunicato")
        guard case .registra(.riesame(_, isDUfficio: true), _) = try decide(values, .respinta) else {
            Issue.record("no new examination")
            return
        }
        #expect(try decide(values, .inLavorazione) == .invariata)
    }

    @Test func `dopo una sospensione un accoglimento senza cifre la fa finire, con le cifre è un esito`() throws {
        let bare = ["importo_mensile": "", "decorrenza": ""]
        guard case .registra(.ripristina, _) = try decide(bare, .sospesa) else {
            Issue.record("the suspension goes on")
            return
        }
        guard case .registra(.esito, _) = try decide([:], .sospesa) else {
            Issue.record("the figures are lost")
            return
        }
    }

    @Test func `manca il motivo di un rigetto: la colonna è quella del motivo`() throws {
        guard case .conflitto(let refusal) = try decide(["esito": "RESPINTA"], .inLavorazione) else {
            Issue.record("a rejection without its motive is taken")
            return
        }
        #expect(RigaEsito.campo(of: refusal) == .motivo)
    }

    @Test func `un esito nel futuro, o prima dell'invio, è in conflitto nella sua data`() throws {
        for day in ["2018-09-21", "2018-07-08"] {
            guard case .conflitto(let refusal) = try decide(["data_esito": day], .inLavorazione) else {
                Issue.record("taken on \(day)")
                continue
            }
            #expect(RigaEsito.campo(of: refusal) == .dataEsito)
        }
    }
}
