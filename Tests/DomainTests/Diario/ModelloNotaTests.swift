// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite struct ModelloNotaTests {
    private func read(_ text: String) throws -> ModelloNota { try ModelloNota(codice: "prova", testo: text) }

    private func problem(_ text: String) -> String? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return (error as? Problem)?.sentence
        }
    }

    @Test func `un modello ha titolo, tipo, riserva e campi`() throws {
        let modello = try read(
            """
            # commento
            titolo: Primo colloquio
            tipo: riunione di rete
            riservata: sì

            Chi c'era * | Tutti i presenti.
            Accordi
            """)
        #expect(
            modello
                == ModelloNota(
                    codice: "prova", titolo: "Primo colloquio", tipo: .rete, isRiservata: true,
                    campi: [
                        CampoModello(etichetta: "Chi c'era", aiuto: "Tutti i presenti.", isObbligatorio: true),
                        CampoModello(etichetta: "Accordi"),
                    ]))
    }

    @Test func `un modello sbagliato dice la riga e il rimedio`() {
        #expect(problem("titolo: A\ntipo: chiacchierata")?.hasPrefix("riga 2: il tipo «chiacchierata» non c'è") == true)
        #expect(problem("titolo: A\ntipo: visita\nriservata: forse")?.hasPrefix("riga 3: ") == true)
        #expect(problem("tipo: visita\nCampo")?.contains("manca il titolo") == true)
        #expect(problem("titolo: A\nCampo")?.contains("manca il tipo") == true)
        #expect(problem("titolo: A\ntipo: visita\nX\nX")?.hasPrefix("riga 4: il campo «X» c'è già") == true)
        let long = String(repeating: "x", count: 31)
        #expect(problem("titolo: A\ntipo: visita\n\(long)")?.hasPrefix("riga 3: ") == true)
        let many = (1...21).map { "Campo \($0)" }.joined(separator: "\n")
        #expect(problem("titolo: A\ntipo: visita\n\(many)")?.contains("più di 20") == true)
    }

    @Test func `i campi vuoti non si scrivono, il testo libero viene dopo`() throws {
        let modello = try read("titolo: A\ntipo: visita\nUno\nDue")
        #expect(modello.testo(valori: ["a", " "], libero: "") == "Uno: a")
        #expect(modello.testo(valori: ["a", "b"], libero: "poi") == "Uno: a\nDue: b\n\npoi")
        #expect(modello.testo(valori: ["", ""], libero: "poi") == "poi")
    }
}
