// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct NormeTests {
    @Test func `l'ultimo giorno per chiedere il ReI fu il 28 febbraio 2019`() throws {
        #expect(Norme.ultimoGiornoDomande.valore == (try giorno("2019-02-28")))
        #expect(Norme.primoGiornoDomande.valore == (try giorno("2017-12-01")))
    }

    @Test func `un parametro vale dalla sua decorrenza`() throws {
        #expect(Norme.requisitoFamiliare.inForce(on: try giorno("2018-05-31"))?.valore == true)
        #expect(Norme.requisitoFamiliare.inForce(on: try giorno("2018-06-01"))?.valore == false)
        #expect(Norme.requisitoFamiliare.inForce(on: try giorno("2017-11-30")) == nil)
        #expect(Norme.requisitoFamiliare.nearest(to: try giorno("2017-11-30")).valore == true)
        #expect(Norme.massimaleAnnuo.inForce(on: try giorno("2018-12-31"))?.valore.italian == "6.477,90")
        #expect(Norme.massimaleAnnuo.inForce(on: try giorno("2019-01-01"))?.valore.italian == "6.549,26")
    }

    @Test func `ciò che non fu letto nel testo ufficiale è dichiarato da verificare`() throws {
        let date = try giorno("2019-02-01")
        #expect(Norme.variazioneNucleo.nearest(to: date).certezza == .daVerificare)
        #expect(Norme.mesiVeicoli.nearest(to: date).certezza == .daVerificare)
        #expect(Norme.massimoMensile(componenti: 6, on: date).certezza == .daVerificare)
        #expect(Norme.sottoscrizione.nearest(to: date).certezza == .alta)
    }
}
