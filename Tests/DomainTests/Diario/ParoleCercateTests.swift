// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite struct ParoleCercateTests {
    private func nota() throws -> NotaDiario {
        NotaDiario(
            data: try giorno("2018-09-18"), tipo: .visita, presenti: "Zoë",
            testo: "Nicolò cambia SCUOLA,\nla città è lontana.")
    }

    @Test func `una nota risponde quando contiene tutte le parole, senza accenti e maiuscole`() throws {
        let nota = try nota()
        #expect(ParoleCercate("scuola citta").match(nota))
        #expect(ParoleCercate("NICOLO'").match(nota))
        #expect(ParoleCercate("domiciliare zoe").match(nota))
        #expect(!ParoleCercate("scuola mensa").match(nota))
    }

    @Test func `la ricerca in tutti i diari vuole una parola di tre lettere`() {
        #expect(ParoleCercate("a di").problema?.code == "parole_corte")
        #expect(ParoleCercate("  ").problema != nil)
        #expect(ParoleCercate("a sert").problema == nil)
    }

    @Test func `il ritaglio mostra le parole trovate, su una riga`() {
        let text = (1...300).map { "parola\($0)" }.joined(separator: " ") + "\nil contributo è arrivato oggi"
        let found = ParoleCercate("contributo").ritaglio(di: text)
        #expect(found == "parola297 parola298 parola299 parola300 il contributo è arrivato oggi")
        #expect(ParoleCercate("assente").ritaglio(di: "a\nb") == "a b")
        #expect(ParoleCercate("xx").ritaglio(di: String(repeating: "x", count: 200_000)).count <= 160)
    }
}
