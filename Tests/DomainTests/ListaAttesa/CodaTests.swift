// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct CodaTests {
    @Test func `le liste d'attesa sono quattordici, nell'ordine del percorso, e ciascuna ha il suo nome`() {
        #expect(
            Coda.allCases.map(\.denominazione) == [
                "Domande da inviare all'INPS", "Domande in attesa di ricevuta", "Nuclei da assegnare",
                "Nuclei da convocare",
                "Analisi preliminari da fare",
                "Progetti da firmare", "Patti attesi dal CPI", "Firme da comunicare all'INPS",
                "Verifiche di monitoraggio",
                "DSU con omissioni o difformità", "DSU in scadenza", "Benefici in fine entro tre mesi",
                "Fatti dell'art. 12 da comunicare", "Scadenze durante il beneficio",
            ])
    }

    @Test func `un conteggio si ferma al suo limite e lo dice`() {
        #expect(Conteggio(Conteggio.cap).text == "9999")
        #expect(Conteggio(Conteggio.cap + 1).text == "oltre 9999")
        #expect(Conteggio(0).text == "0")
    }
}
