// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

/// Versions side by side, templates, and what does not belong in a project.
@Suite struct ConfrontoVersioniTests {
    private let confronto = ConfrontoVersioni(nucleo: Fixtures.nucleo, catalogo: Fixtures.catalogo)
    private let base = ProgettoPersonalizzatoTests.complete

    private func changed(_ change: (inout ProgettoPersonalizzato) -> Void) -> [DifferenzaProgetto] {
        var other = base
        change(&other)
        return confronto.righe(base, other).filter { $0.sorte != .uguale }
    }

    @Test func `due versioni uguali non hanno differenze`() {
        #expect(changed { _ in }.isEmpty)
        #expect(!confronto.righe(base, base).isEmpty)
    }

    @Test func `una riga tolta non fa sembrare cambiate quelle dopo`() {
        var long = base
        long.impegni = (1...5).map { Impegno(tipo: .altro, testo: "impegno \($0)") }
        var short = long
        short.impegni.remove(at: 1)
        let found = confronto.righe(long, short).filter { $0.sorte != .uguale }
        #expect(found.map(\.sorte) == [.tolta])
        #expect(found.first?.prima.contains("impegno 2") == true)
    }

    @Test func `si vede che cosa cambia, che cosa è nuovo`() {
        let date = changed { $0.fine = $0.fine?.adding(months: 6) }
        #expect(date.map(\.etichetta) == ["Fine prevista"])
        #expect(date.map(\.sorte) == [.cambiata])
        let added = changed { $0.obiettivi.append(Obiettivo(area: .reti, testo: "conoscere il quartiere")) }
        #expect(added.map(\.sorte) == [.aggiunta])
        #expect(added.first?.dopo == "conoscere il quartiere; reti familiari e sociali; tutto il nucleo")
        #expect(changed { $0.obiettivi[0].risultati[0].testo += "!" }.map(\.sorte) == [.cambiata])
    }

    @Test func `ogni modello è un progetto con obiettivi, risultati con la data, sostegni del catalogo e impegni`() {
        let catalogo = ["tirocinio", "genitorialita", "socio_educativo", "servizio_sociale", "prossimita"].map {
            VoceCatalogo(
                codice: $0, denominazione: $0, titolare: "T", fondo: "QS", isNazionale: true, tipo: $0, invio: "EEMM")
        }
        for modello in ModelloProgetto.tutti {
            let progetto = modello.progetto(on: Fixtures.oggi, catalogo: catalogo)
            #expect(!progetto.obiettivi.isEmpty && !progetto.impegni.isEmpty && !progetto.interventi.isEmpty)
            #expect(progetto.obiettivi.allSatisfy { !$0.risultati.isEmpty })
            #expect(progetto.obiettivi.flatMap(\.risultati).allSatisfy { ($0.entro ?? Fixtures.oggi) > Fixtures.oggi })
            let words = progetto.obiettivi.map(\.testo) + progetto.impegni.map(\.testo)
            #expect(words.allSatisfy { DatiSanitari.parole(in: $0).isEmpty })
        }
        #expect(Set(ModelloProgetto.tutti.map(\.codice)).count == ModelloProgetto.tutti.count)
    }

    @Test func `il progetto non porta dati sulla salute: le parole che lo fanno pensare si dicono`() {
        #expect(DatiSanitari.parole(in: "Segue la terapia al SerD dopo la diagnosi.") == ["SerD", "diagnosi"])
        #expect(DatiSanitari.parole(in: "Trova un lavoro vicino a casa, con orari adatti.").isEmpty)
        #expect(DatiSanitari.parole(in: String(repeating: "tumore ", count: 50)).count == 1)
    }
}
