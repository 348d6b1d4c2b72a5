// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// The commands that compute and keep nothing: working days, requirements, benefit.
@Suite struct CalcoliTests {
    /// What a run must leave on the standard output.
    private func output(_ arguments: [String], status: Int32 = 0) throws -> String {
        let program = try Program()
        defer { program.clean() }
        let run = try program.run(arguments)
        #expect(run.status == status && run.errors.isEmpty == (status == 0), "\(arguments) \(run.errors)")
        return run.output
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: [
        ("2018-01-02", ["2018-01-09", "2018-01-23", "2018-01-30", "2018-02-06"]),
        ("2018-03-06", ["2018-03-13", "2018-03-27", "2018-04-04", "2018-04-11"]),
        ("2018-07-20", ["2018-07-30", "2018-08-13", "2018-08-21", "2018-08-28"]),
    ])
    func `i giorni lavorativi di Pistoia`(start: String, ends: [String]) throws {
        for (count, end) in zip([5, 15, 20, 25], ends) {
            #expect(try output(["giorni", "--dal", start, "--piu", "\(count)", "--patrono", "07-25"]) == end + "\n")
        }
    }

    @Test func `senza patrono, fra due date e con il sabato`() throws {
        #expect(try output(["giorni", "--dal", "2018-07-20", "--piu", "25"]) == "2018-08-27\n")
        let pistoia = ["--patrono", "07-25"]
        #expect(try output(["giorni", "--dal", "2018-03-06", "--al", "2018-04-05"] + pistoia) == "21\n")
        #expect(try output(["giorni", "--dal", "2018-06-01", "--al", "2018-10-31"] + pistoia) == "106\n")
        #expect(try output(["giorni", "--dal", "2018-07-02", "--piu", "5", "--sabato"]) == "2018-07-07\n")
        #expect(try output(["giorni", "--dal", "2018-03-06"], status: 64).isEmpty)
        #expect(try output(["giorni", "--dal", "2018-03-06", "--piu", "1", "--patrono", "13-40"], status: 64).isEmpty)
    }

    /// The vectors of docs/FONTI.md 2.5: members, day, ISR and payments, then month, how it is paid, year.
    @Test(arguments: [
        (["1", "2018-07-02", "0"], ["187.50", "mensile", "2250.00"]),
        (["2", "2018-07-02", "0"], ["294.38", "mensile", "3532.56"]),
        (["3", "2018-07-02", "0"], ["382.50", "mensile", "4590.00"]),
        (["4", "2018-07-02", "0"], ["461.25", "mensile", "5535.00"]),
        (["5", "2018-07-02", "0"], ["534.37", "mensile", "6412.44"]),
        (["6", "2018-07-02", "0"], ["539.82", "mensile", "6477.84"]),
        (["5", "2017-12-15", "0"], ["485.41", "mensile", "5824.92"]),
        (["3", "2018-06-01", "1800,00"], ["232.50", "mensile", "2790.00"]),
        (["2", "2018-06-01", "0", "--trattamento", "282,55"], ["11.83", "annuale", "141.96"]),
        (["1", "2018-06-01", "2010,00"], ["20.00", "annuale", "240.00"]),
        (["1", "2018-06-01", "0", "--accompagnamento", "516,35"], ["187.50", "mensile", "2250.00"]),
        (["3", "2018-06-01", "0", "--tirocinio", "500,00"], ["382.50", "mensile", "4590.00"]),
        (["3", "2018-06-01", "0", "--arretrati", "1000,00"], ["382.50", "mensile", "4590.00"]),
        (["3", "2018-06-01", "0", "--una-tantum", "600,00"], ["332.50", "mensile", "3990.00"]),
        (["1", "2018-06-01", "2.250,00"], ["0.00", "nullo", "0.00"]),
    ])
    func `il beneficio stimato è quello delle fonti`(input: [String], expected: [String]) throws {
        let json = try object(
            try output(
                ["beneficio", "--componenti", input[0], "--data", input[1], "--isr", input[2], "--formato", "json"]
                    + input[3...]))
        #expect(["mensile", "esito", "annuale"].map { json[$0] as? String } == expected.map(Optional.some))
        let righe = try #require(json["righe"] as? [[String: Any]])
        #expect(righe.first?["importo"] as? String == json["massimo_mensile"] as? String)
        #expect(righe.allSatisfy { ($0["fonte"] as? String)?.isEmpty == false })
    }

    @Test func `gli importi negativi e i nuclei vuoti si rifiutano`() throws {
        let base = ["beneficio", "--componenti", "3", "--data", "2018-06-01"]
        #expect(try output(base + ["--isr=-1"], status: 64).isEmpty)
        #expect(try output(base + ["--isr", "0", "--trattamento", "dieci"], status: 64).isEmpty)
        #expect(
            try output(["beneficio", "--componenti", "0", "--data", "2018-06-01", "--isr", "0"], status: 64).isEmpty)
    }

    private static let household = """
        {"data_domanda": "DATA", "cittadinanza": "UE", "residenza_dal": "2010-01-01", "isee": ISEE, "isre": 3000,
         "immobili": 20000, "mobiliare": "6.000,00", "veicoli": [], "imbarcazioni": false,
         "componenti": [{"nascita": "1978-01-01", "richiedente": true, "disabile": false,
            "genitore_o_tutore_di_disabile": false, "gravidanza_parto_previsto": null, "disoccupato": false,
            "naspi": NASPI}]}
        """

    private func requisiti(data: String, isee: String = "6000.00", naspi: String = "false") throws -> [String: Any] {
        let program = try Program()
        defer { program.clean() }
        let text = Self.household.replacing("DATA", with: data).replacing("ISEE", with: isee)
            .replacing("NASPI", with: naspi)
        try text.write(toFile: program.path("nucleo.json"), atomically: true, encoding: .utf8)
        let run = try program.run("requisiti", "nucleo.json", "--formato", "json")
        #expect(run.status == 0, "\(run.errors)")
        let piped = try program.shell("\"$P\" requisiti - --formato json < nucleo.json")
        #expect(piped.output == run.output)
        return try object(run.output)
    }

    private func esiti(_ json: [String: Any]) throws -> [String: String] {
        let rows = try #require(json["requisiti"] as? [[String: String]])
        #expect(rows.allSatisfy { $0["motivo"]?.isEmpty == false && $0["fonte"]?.isEmpty == false })
        return try Dictionary(
            uniqueKeysWithValues: rows.map { (try #require($0["requisito"]), try #require($0["esito"])) })
    }

    @Test func `i requisiti alla data della domanda`() throws {
        let inTime = try requisiti(data: "2018-05-10")
        #expect(inTime["misura_aperta"] as? Bool == true)
        var expected = Dictionary(uniqueKeysWithValues: (1...10).map { ("R\($0)", "OK") })
        expected["R10"] = "KO"
        #expect(try esiti(inTime) == expected)
        expected["R10"] = "OK"
        #expect(try esiti(try requisiti(data: "2018-06-01")) == expected)
        expected["R3"] = "KO"
        #expect(try esiti(try requisiti(data: "2018-06-01", isee: "6000.01")) == expected)
        expected["R3"] = "MANCA"
        expected["R9"] = "KO"
        #expect(try esiti(try requisiti(data: "2018-06-01", isee: "null", naspi: "true")) == expected)
        #expect(try requisiti(data: "2019-02-28")["misura_aperta"] as? Bool == true)
        #expect(try requisiti(data: "2019-03-01")["misura_aperta"] as? Bool == false)
    }

    @Test func `ciò che non si legge si rifiuta con la chiave`() throws {
        let program = try Program()
        defer { program.clean() }
        for (text, sentence) in [
            ("{\"data_domanda\": \"2018-02-31\"}", "«data_domanda»: Il giorno 31 febbraio 2018 non esiste"),
            ("{\"data_domanda\": \"2018-02-01\", \"reddito\": 1}", "«reddito» non è una chiave conosciuta"),
            ("{\"data_domanda\": \"2018-02-01\", \"isee\": [", "Il JSON non va bene alla riga 1"),
            ("{}", "«data_domanda»: serve la data della domanda"),
        ] {
            try text.write(toFile: program.path("nucleo.json"), atomically: true, encoding: .utf8)
            let run = try program.run("requisiti", "nucleo.json")
            #expect(run.status == 65 && run.output.isEmpty)
            #expect(run.errors.hasPrefix("percorso: \(sentence)"), "\(run.errors)")
        }
        #expect(try program.run("requisiti", "manca.json").status == 66)
        #expect(try program.run("requisiti", ".").status == 66)
    }
}
