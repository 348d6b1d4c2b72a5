// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct DaAbbinareTests {
    private static func riga() throws -> RigaDaAbbinare {
        let header = ["protocollo_domanda", "cf_richiedente", "esito", "data_esito", "motivo", "comune"]
        let cells = ["0000077/2018", "NVNMRA80C45G713X", "RESPINTA", "16/07/2018", "naspi", "Pistoia"]
        let colonne = try ColonneImportate.trova(in: header, tipo: .esiti, mappa: nil).get()
        let esito = try RigaEsito(RigaLetta(riga: 4, colonne: colonne) { cells[$0] }, mappa: nil)
        return RigaDaAbbinare(
            id: Identifier(7), version: 1, file: "elenco.csv", esito: esito,
            perche: "Nessuna domanda con il protocollo 0000077/2018.")
    }

    private static let candidate = CandidatoAbbinamento(
        domanda: Identifier(12), version: 4, codice: "REI-2018-00001", richiedente: "INVENTATI Maria",
        codiceFiscale: "NVNMRA80C45G713X", protocollo: "0001234/2018", presentataIl: CalendarDate(iso: "2018-07-02"),
        comune: "G713", stato: .inviata, perche: "stesso codice fiscale")

    private func list() throws -> CounterDesk {
        var desk = CounterDesk(.daAbbinare(DaAbbinareState()), .amministrativo)
        desk.answer(.loaded(.daAbbinare([try Self.riga()], totale: Conteggio(1))))
        return desk
    }

    @Test func `the list says why a row waits, and Enter opens it with the domande it may belong to`() throws {
        var desk = try list()
        expectGolden(desk.picture, named: "da-abbinare-80x24")
        let asked = desk.press(.enter)
        #expect(asked == [.load(.candidati(try Self.riga().esito, cercando: ""), desk.ticket)])
        desk.answer(.loaded(.candidati("", [Self.candidate])))
        expectGolden(desk.picture, named: "abbinamento-80x24")
    }

    @Test func `a domanda is matched after a yes`() throws {
        var desk = try list()
        desk.press(.enter)
        desk.answer(.loaded(.candidati("", [Self.candidate])))
        #expect(desk.press(.enter).isEmpty)
        desk.press(.enter)
        #expect(desk.acts == [.abbinaRiga(Identifier(7), version: 1, Identifier(12), versionDomanda: 4)])
        var receipt = Receipt()
        receipt.codice = "REI-2018-00001"
        desk.answer(.recorded([receipt]))
        #expect(desk.words == "L'esito è registrato sulla domanda REI-2018-00001.")
        #expect(desk.text.contains("Esiti da abbinare"))
    }

    @Test func `what is typed is searched for, and a late answer is not taken`() throws {
        var desk = try list()
        desk.press(.enter)
        let asked = desk.type("in")
        #expect(asked.last == .load(.candidati(try Self.riga().esito, cercando: "in"), desk.ticket))
        desk.answer(.loaded(.candidati("i", [Self.candidate])))
        #expect(!desk.text.contains("INVENTATI"))
        desk.answer(.loaded(.candidati("in", [Self.candidate])))
        #expect(desk.text.contains("INVENTATI Maria"))
        desk.press(.escape, .escape)
        #expect(desk.text.contains("aspetta la sua domanda"))
    }

    @Test func `a row is discarded only with its reason`() throws {
        var desk = try list()
        desk.press(.character("s"), .function(2))
        #expect(desk.acts.isEmpty && desk.words.contains("Manca il motivo"))
        desk.type("di un altro ambito")
        desk.press(.function(2))
        #expect(desk.acts == [.scartaRiga(Identifier(7), version: 1, motivo: "di un altro ambito")])
    }
}
