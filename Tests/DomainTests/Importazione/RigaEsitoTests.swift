// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

@Suite struct RigaEsitoTests {
    static let intestazione = [
        "note", "protocollo_domanda", "cf_richiedente", "data_presentazione", "comune", "esito", "data_esito", "motivo",
        "importo_mensile", "decorrenza", "scadenza",
    ]

    /// A row of the local layout, from the fields that are not the usual ones.
    static func letta(_ values: [String: String] = [:], mappa: MappaColonne? = nil) throws -> RigaLetta {
        let usual = [
            "protocollo_domanda": "0001234/2018", "cf_richiedente": "RSSMRA80C45G713A",
            "data_presentazione": "2018-07-02", "esito": "ACCOLTA", "data_esito": "16/07/2018",
            "importo_mensile": "382,50", "decorrenza": "01082018",
        ]
        let all = usual.merging(values) { _, given in given }
        let colonne = try ColonneImportate.trova(in: intestazione, tipo: .esiti, mappa: mappa).get()
        return RigaLetta(riga: 2, colonne: colonne) { all[intestazione[$0]] ?? "" }
    }

    @Test func `una riga si legge in qualunque ordine di colonne`() throws {
        let riga = try RigaEsito(try Self.letta(), mappa: nil)
        #expect(riga.protocollo == Protocollo(numero: 1234, anno: 2018))
        #expect(riga.codiceFiscale?.value == "RSSMRA80C45G713A")
        #expect(riga.presentataIl?.iso == "2018-07-02")
        #expect(riga.esito.stato == .accolta && riga.esito.data.iso == "2018-07-16")
        #expect(riga.esito.importo == Euro(cents: 38_250) && riga.esito.decorrenza?.iso == "2018-08-01")
    }

    @Test(arguments: [
        ("2018-12-31", "2018-12-31"), ("31/12/2018", "2018-12-31"), ("31.12.2018", "2018-12-31"),
        ("31122018", "2018-12-31"), ("1/2/2018", "2018-02-01"), ("2018-12-31T10:30:00", "2018-12-31"),
        ("31/12/2018 10:30", "2018-12-31"),
    ])
    func `le date si scrivono in ISO, con le barre o di fila`(text: String, iso: String) {
        #expect(CalendarDate(imported: text)?.iso == iso)
    }

    @Test(arguments: [
        "31/02/2018", "2018-13-01", "oggi", "+30", "15/3", "15/3/18", "2018", "320118", "31/12/2018 alle dieci", "",
        "1/1/1/2018", "99999999", "-1-1-2018",
    ])
    func `una data che non esiste o che va indovinata non si legge`(text: String) {
        #expect(CalendarDate(imported: text) == nil)
    }

    @Test(
        arguments: [("382,50", 38_250), ("382.50", 38_250), ("1.382,50", 138_250), ("382", 38_200)] as [(String, Int64)]
    )
    func `gli importi si scrivono con la virgola o con il punto`(text: String, cents: Int64) throws {
        #expect(
            try RigaEsito(try Self.letta(["importo_mensile": text]), mappa: nil).esito.importo == Euro(cents: cents))
    }

    @Test(arguments: [
        (["data_esito": "31/02/2018"], "data_esito"), (["data_esito": ""], "data_esito"),
        (["esito": "PROMOSSA"], "esito"), (["esito": ""], "esito"), (["importo_mensile": "-3"], "importo_mensile"),
        (["importo_mensile": "tanto"], "importo_mensile"), (["cf_richiedente": "RSSMRA80C45G713B"], "cf_richiedente"),
        (["protocollo_domanda": "abc"], "protocollo_domanda"),
        (["protocollo_domanda": "", "cf_richiedente": ""], "protocollo_domanda"),
        (["decorrenza": "2018-02-30"], "decorrenza"),
    ])
    func `ogni errore dice la riga, la colonna e il rimedio`(values: [String: String], colonna: String) throws {
        let letta = try Self.letta(values)
        let problem = #expect(throws: ProblemaDiRiga.self) { try RigaEsito(letta, mappa: nil) }
        #expect(problem?.riga == 2 && problem?.colonna == colonna)
        #expect(problem?.problema.hasSuffix(".") == true)
    }

    @Test func `il motivo si riconosce dalle parole, e quello ignoto resta come nota`() throws {
        func motivo(_ esito: String, _ text: String) throws -> RigaEsito {
            try RigaEsito(try Self.letta(["esito": esito, "motivo": text]), mappa: nil)
        }
        #expect(try motivo("RESPINTA", "ISEE oltre soglia").esito.motivo == .limitiEconomici)
        #expect(try motivo("SOSPESA", "DSU non trovata").esito.motivo == .dsuMancante)
        #expect(try motivo("SOSPESA", "Importo inferiore a 20 euro").esito.motivo == .importoMinimo)
        #expect(try motivo("DECADUTA", "percezione NASpI").esito.motivo == .naspi)
        #expect(try motivo("RESPINTA", "veicoli").esito.motivo == .veicoli)
        let unknown = try motivo("RESPINTA", "codice 77")
        #expect(unknown.esito.motivo == .altro && unknown.nota == "codice 77")
        #expect(try motivo("RESPINTA", "").esito.motivo == nil)
    }

    @Test func `una mappatura dice quali sono le colonne e che cosa vogliono dire i valori`() throws {
        let mappa = MappaColonne(
            nome: "INPS", tipo: .esiti,
            colonne: ["protocollo_domanda": "Num. Prot.", "esito": "Stato", "data_esito": "Data stato"],
            valori: [FoldedKey.of("Terminata con esito positivo"): "ACCOLTA"])
        let header = ["DATA STATO", "num prot", "stato"]
        let colonne = try ColonneImportate.trova(in: header, tipo: .esiti, mappa: mappa).get()
        let cells = ["16/07/2018", "1234/2018", "terminata con  esito POSITIVO"]
        let riga = try RigaEsito(RigaLetta(riga: 2, colonne: colonne) { cells[$0] }, mappa: mappa)
        #expect(riga.esito.stato == .accolta && riga.protocollo?.numero == 1234)
        #expect(mappa.problems().isEmpty)
        #expect(MappaColonne(nome: " ", tipo: .esiti).problems().count == 4)
    }

    @Test func `un'intestazione senza le colonne che servono non si legge`() {
        func code(_ header: [String], _ tipo: TipoImportazione) -> String? {
            guard case .failure(let problem) = ColonneImportate.trova(in: header, tipo: tipo, mappa: nil) else {
                return nil
            }
            return problem.code
        }
        #expect(code(["esito", "data_esito"], .esiti) == "chiave_mancante")
        #expect(code(["protocollo_domanda", "esito"], .esiti) == "colonne_mancanti")
        #expect(code(["protocollo_domanda", "esito", "data_esito", "ESITO"], .esiti) == "colonna_doppia")
        #expect(code(["Protocollo Domanda", "Esito", "Data_Esito"], .esiti) == nil)
        #expect(code(["protocollo_domanda"], .domande) == "colonne_mancanti")
    }
}
