// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct ImportazioneTests {
    private static let file = FileImportato(
        percorso: "/tmp/elenco.csv", dimensione: 1000, codifica: "Windows-1252", separatore: "punto e virgola",
        intestazione: ["Num. Prot.", "Codice fiscale", "Data domanda", "Stato domanda", "Data stato", "Importo"],
        esempi: [["1234/2018", "NVNMRA80C45G713X", "02/07/2018", "Accolta", "16/07/2018", "231,65"]],
        valori: [
            ["1234/2018"], ["NVNMRA80C45G713X"], ["02/07/2018"], ["Accolta", "Non accolta", "Boh"], ["16/07/2018"],
            ["231,65"],
        ])

    private static let mappa = MappaColonne(
        nome: "INPS 2018", tipo: .esiti,
        colonne: [
            "protocollo_domanda": "Num. Prot.", "cf_richiedente": "Codice fiscale",
            "data_presentazione": "Data domanda", "esito": "Stato domanda", "data_esito": "Data stato",
            "importo_mensile": "Importo",
        ], valori: ["accolta": "ACCOLTA", "non accolta": "RESPINTA"])

    private static func summary(isWritten: Bool = false) -> RiepilogoImportazione {
        var found = RiepilogoImportazione()
        found.add(RigaAnteprima(riga: 2, sorte: .nuova, chi: "0001234/2018", cosa: "REI-2018-00001: accolta"))
        found.add(
            RigaAnteprima(riga: 3, sorte: .invariata, chi: "0001235/2018", cosa: "REI-2018-00002: già registrato"))
        found.add(
            RigaAnteprima(
                riga: 4, sorte: .daAbbinare, chi: "0000077/2018",
                cosa: "Nessuna domanda con il protocollo 0000077/2018."))
        found.isScritta = isWritten
        return found
    }

    private static func withWrongRow() -> RiepilogoImportazione {
        var found = summary()
        found.add(
            RigaAnteprima(
                riga: 5, sorte: .errata, chi: "",
                cosa: "La data «31/02/2018» non esiste o non si legge: scriverla come 31/12/2018 o 2018-12-31.",
                colonna: "data_esito"))
        return found
    }

    /// A desk where the file is written and known, with a saved layout chosen.
    private func known() -> CounterDesk {
        var desk = CounterDesk(.importazione(ImportazioneState()), .amministrativo)
        desk.answer(.loaded(.mappe(.esiti, [Self.mappa])))
        desk.type("/tmp/elenco.csv")
        desk.press(.enter)
        desk.answer(.loaded(.fileImportato("/tmp/elenco.csv", Self.file, problema: nil)))
        return desk
    }

    private func tried(_ summary: RiepilogoImportazione = summary()) -> CounterDesk {
        var desk = known()
        desk.type("INPS 2018")
        desk.press(.function(2))
        desk.answer(.working(.finished(.importazione(summary))))
        return desk
    }

    private func request(_ effects: [Effect]) -> RichiestaImportazione? {
        for case .work(.importa(let request), _) in effects { return request }
        return nil
    }

    @Test func `the names of a folder are proposed while the path is typed, and F5 takes the first`() {
        var desk = CounterDesk(.importazione(ImportazioneState()), .amministrativo)
        let asked = desk.type("/tmp/e")
        #expect(asked.contains(.load(.cartella("/tmp/e"), desk.ticket)))
        desk.answer(.loaded(.cartella("/tmp/e", ["/tmp/elenco.csv", "/tmp/esiti/"])))
        #expect(desk.text.contains("/tmp/esiti/"))
        desk.press(.function(5))
        #expect(desk.text.contains("/tmp/elenco.csv"))
    }

    @Test func `back on the path, F5 asks for the names again and takes the first, or says there is none`() {
        var desk = CounterDesk(.importazione(ImportazioneState()), .amministrativo)
        desk.type("/tmp/e")
        desk.press(.tab)
        desk.press(.backTab)
        #expect(desk.press(.function(5)).contains(.load(.cartella("/tmp/e"), desk.ticket)))
        desk.answer(.loaded(.cartella("/tmp/e", ["/tmp/elenco.csv"])))
        #expect(desk.text.contains("/tmp/elenco.csv"))
        desk.press(.tab)
        desk.press(.backTab)
        desk.press(.function(5))
        desk.answer(.loaded(.cartella("/tmp/elenco.csv", [])))
        #expect(desk.text.contains("Nessun nome di file comincia così."))
    }

    @Test func `the encoding and the separator are said, and a file that cannot be read says why`() {
        let desk = known()
        #expect(desk.text.contains("testo Windows-1252, campi separati da punto e virgola"))
        expectGolden(desk.picture, named: "importazione-file-80x24")
        var other = CounterDesk(.importazione(ImportazioneState()), .amministrativo)
        other.type("/tmp/x.png")
        other.press(.function(2))
        other.answer(.loaded(.fileImportato("/tmp/x.png", nil, problema: "Il file è un'immagine.")))
        #expect(other.words.contains("un'immagine") && request(other.effects) == nil)
    }

    @Test func `a file with other columns is not tried without a mapping`() {
        var desk = known()
        #expect(request(desk.press(.function(2))) == nil)
        #expect(desk.words.contains("F3 prepara una mappatura"))
        desk.press(.function(3))
        #expect(desk.text.contains("Mappatura delle colonne"))
    }

    @Test func `F2 tries everything and writes nothing, then F2 and a yes write`() {
        var desk = known()
        desk.type("INPS 2018")
        let trial = request(desk.press(.function(2)))
        #expect(trial?.isProva == true && trial?.mappa == Self.mappa && trial?.percorso == "/tmp/elenco.csv")
        desk.answer(.working(.going(done: 400, total: 1000)))
        expectGolden(desk.picture, named: "importazione-prova-80x24")
        desk.answer(.working(.finished(.importazione(Self.summary()))))
        expectGolden(desk.picture, named: "importazione-anteprima-80x24")
        #expect(request(desk.press(.function(2))) == nil)
        let writing = request(desk.press(.enter))
        #expect(writing?.isProva == false && writing?.saltaErrate == false)
        desk.answer(.working(.finished(.importazione(Self.summary(isWritten: true)))))
        #expect(desk.words == "L'importazione è registrata.")
        desk.press(.character("a"))
        #expect(desk.text.contains("Esiti da abbinare"))
    }

    @Test func `with a wrong row F2 says why it does not write, and the row tells its place`() {
        var desk = tried(Self.withWrongRow())
        expectGolden(desk.picture, named: "importazione-errate-80x24")
        #expect(request(desk.press(.function(2))) == nil)
        #expect(desk.words.contains("correggere il file"))
        desk.press(.enter)
        #expect(desk.text.contains("Riga 5: errata"))
        desk.press(.escape, .character("/"))
        #expect(desk.text.contains("Righe: tutte"))
    }

    @Test func `Esc stops a work, and nothing was written`() {
        var desk = known()
        desk.type("INPS 2018")
        desk.press(.function(2))
        #expect(desk.press(.escape) == [.stopWork(desk.ticket)])
        desk.answer(.working(.stopped))
        #expect(desk.words == "Fermata: nulla è stato scritto.")
        #expect(desk.text.contains("▸ Colonne"))
    }

    @Test func `the mapping proposes the columns with a telling heading and asks what the values mean`() {
        var desk = CounterDesk(.mappatura(MappaturaState(tipo: .esiti, file: Self.file)), .amministrativo)
        desk.type("INPS 2018")
        expectGolden(desk.picture, named: "mappatura-80x24")
        desk.press(.function(2))
        guard case .saveMappa(let saved) = desk.acts.last else {
            Issue.record("the mapping is not saved: \(desk.words)")
            return
        }
        #expect(saved.colonne == Self.mappa.colonne)
        #expect(saved.valori == Self.mappa.valori)
    }
}
