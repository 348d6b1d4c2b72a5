// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@Suite struct LetteraConvocazioneTests {
    private func fascicolo(_ stato: PresaInCaricoState) -> Fascicolo {
        var f = Fixtures.fascicolo(.accolta, presa: stato)
        f.convocazioni = [
            Convocazione(
                data: Fixtures.date(2018, 9, 25), ora: Fixtures.time(9, 30), luogo: "via di Prova 1",
                mezzo: .raccomandata, avvisatoIl: Fixtures.oggi, partecipanti: "A. Esempio, C. Consulente", durata: 45,
                stanza: "stanza 2")
        ]
        return f
    }

    @Test func `la lettera dice quando, dove, con chi, a chi è indirizzata`() throws {
        let letter = try LetteraConvocazione(fascicolo(.convocata)) { _ in "Pistoia" }
        #expect(letter.destinatario == "INVENTATI Maria")
        #expect(letter.indirizzo == ["via Prova 3", "51100 Pistoia"])
        #expect(letter.giorno == "martedì 25 settembre 2018")
        #expect(letter.ora == "09:30" && letter.durata == 45 && letter.stanza == "stanza 2")
        #expect(letter.data == Fixtures.oggi)
    }

    @Test func `prima della firma la lettera non minaccia sanzioni, dopo le dice tutte e tre`() throws {
        let before = try LetteraConvocazione(fascicolo(.convocata)) { _ in "" }.seManca.joined(separator: " ")
        #expect(before.contains("non toglie il beneficio") && before.contains("6 mesi"))
        #expect(!before.contains("decadenza"))
        let after = try LetteraConvocazione(fascicolo(.inMonitoraggio)) { _ in "" }.seManca.joined(separator: " ")
        for words in ["un quarto di una mensilità", "toglie una mensilità", "decadenza", "art. 12 c. 3"] {
            #expect(after.contains(words), "\(words)")
        }
    }

    @Test func `senza una convocazione che aspetta non c'è lettera`() {
        var held = fascicolo(.inAnalisi)
        held.convocazioni[0].esito = .presente
        let refusal = #expect(throws: Refusal.self) { try LetteraConvocazione(held) { _ in "" } }
        #expect(refusal?.code == "convocazione_assente")
    }
}
