// SPDX-License-Identifier: EUPL-1.2

import Domain
import Formats
import Testing

@Suite struct RichiestaRequisitiTests {
    private func dati(_ members: String) throws -> DatiRequisiti {
        let text = "{\"data_domanda\": \"2018-03-15\"\(members)}"
        return try #require(try RichiestaRequisiti.read(Array(text.utf8)).richieste.first).dati
    }

    private func refusal(_ members: String) -> String {
        do {
            return "read as \(try dati(members))"
        } catch let problem as Problem { return problem.sentence } catch { return "another error" }
    }

    @Test func amountsAreReadToTheCentInBothNotations() throws {
        let expected: [(String, Int64)] = [
            ("6000.01", 600_001), ("0.1", 10), ("3000", 300_000), ("1.800", 180), ("\"1.800\"", 180_000),
            ("\"3.000,00\"", 300_000), ("8.29", 829), ("-0", 0),
        ]
        for (text, cents) in expected { #expect(try dati(", \"isee\": \(text)").isee == Euro(cents: cents), "\(text)") }
        #expect(try dati(", \"isee\": null").isee == nil)
        #expect(try dati("").isee == nil)
    }

    @Test(arguments: [
        (", \"isee\": -0.01", "«isee»: un importo non è negativo."),
        (", \"isee\": 1e3", "«isee»: 1e3 non è un importo: al massimo nove cifre e due decimali, come 1800.50."),
        (", \"isee\": 0.005", "«isee»: 0.005 non è un importo: al massimo nove cifre e due decimali, come 1800.50."),
        (
            ", \"residenza_dal\": \"2010-02-31\"",
            "«residenza_dal»: Il giorno 31 febbraio 2010 non esiste: febbraio 2010 ha 28 giorni."
        ),
        (
            ", \"residenza_dal\": \"oggi\"",
            "«residenza_dal»: «oggi» non è una data: scriverla come 2018-03-15."
        ),
        (", \"imbarcazioni\": \"no\"", "«imbarcazioni»: ci vuole true o false, qui c'è un testo."),
        (", \"veicoli\": {}", "«veicoli»: ci vuole un elenco tra quadre, qui c'è un oggetto."),
        (
            ", \"veicoli\": [{\"targa\": \"AA000AA\"}]",
            "«targa» (veicoli, n. 1) non è una chiave conosciuta: usare prima_immatricolazione, agevolazione_disabilita."
        ),
        (
            ", \"componenti\": [{}, {\"nascita\": \"2018-03-16\"}]",
            "«nascita» (componenti, n. 2): la data è dopo quella della domanda."
        ),
        (
            ", \"componenti\": [{\"richiedente\": true}, {\"richiedente\": true}]",
            "«richiedente» (componenti, n. 2): il richiedente è uno solo."
        ),
    ])
    func whatCannotBeIsSaidWithItsKey(members: String, sentence: String) {
        #expect(refusal(members) == sentence)
    }

    @Test func theNaspiOfOneIsEnoughAndOfAllMustBeKnown() throws {
        #expect(try dati(", \"componenti\": [{\"naspi\": false}, {\"naspi\": true}]").naspi == true)
        #expect(try dati(", \"componenti\": [{\"naspi\": false}, {}]").naspi == nil)
        #expect(try dati(", \"componenti\": [{\"naspi\": false}]").naspi == false)
        #expect(try dati("").naspi == nil)
    }

    @Test func aListIsKnownFromOneObject() throws {
        let one = "{\"data_domanda\": \"2018-03-15\"}"
        #expect(try RichiestaRequisiti.read(Array(one.utf8)).isList == false)
        let two = try RichiestaRequisiti.read(Array("[\(one), \(one)]".utf8))
        #expect(two.isList && two.richieste.count == 2)
    }
}
