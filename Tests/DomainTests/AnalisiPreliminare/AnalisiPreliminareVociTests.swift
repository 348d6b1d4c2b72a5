// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

/// Source: docs/FONTI.md 3.5 and 9 (secrecy item by item).
@Suite struct AnalisiPreliminareVociTests {
    @Test func `ogni voce ha un codice solo, nel suo blocco`() {
        let codes = SchedaAnalisi.voci.map(\.codice)
        #expect(Set(codes).count == codes.count)
        #expect(SchedaAnalisi.voci.allSatisfy { $0.codice.hasPrefix("\($0.blocco.rawValue).") })
    }

    @Test func `i codici non hanno i segni delle chiavi per persona`() {
        #expect(SchedaAnalisi.voci.allSatisfy { !$0.codice.contains("@") && !$0.codice.contains("#") })
    }

    @Test func `ogni blocco ha le sue voci, nell'ordine della scheda`() {
        for blocco in BloccoScheda.allCases { #expect(!SchedaAnalisi.voci(of: blocco).isEmpty) }
        let order = SchedaAnalisi.voci.map { BloccoScheda.allCases.firstIndex(of: $0.blocco) ?? -1 }
        #expect(order == order.sorted())
    }

    @Test(arguments: BloccoScheda.aree)
    func `ogni area chiede la difficoltà, e perché se non è rilevata`(area: BloccoScheda) {
        let codes = SchedaAnalisi.voci(of: area).map(\.codice)
        #expect(codes.contains(SchedaAnalisi.chiaveDifficolta(area)))
        #expect(codes.contains(SchedaAnalisi.chiaveMotivo(area)))
    }

    @Test func `le opzioni di una voce hanno codici diversi e senza virgole`() {
        for voce in SchedaAnalisi.voci {
            switch voce.tipo {
            case .scelta(let opzioni), .scelte(let opzioni):
                #expect(Set(opzioni.map(\.codice)).count == opzioni.count, "\(voce.codice)")
                #expect(opzioni.allSatisfy { !$0.codice.contains(",") && !$0.denominazione.isEmpty }, "\(voce.codice)")
            default: break
            }
        }
    }

    @Test
    func
        `sono riservate le voci su servizi specialistici, dipendenze, provvedimenti, salute mentale, conflitti e violenza`()
    {
        #expect(
            Set(SchedaAnalisi.voci.filter(\.isRiservata).map(\.codice)) == [
                "2.specialistici", "2.tribunale", "2.tribunale_quali", "3a.psicologici", "3a.dipendenze",
                "3b.conflitto", "3c.violenti", "5.servizio",
            ])
    }

    @Test func `nessuna voce riservata è obbligatoria: chi non la legge può chiudere la scheda`() {
        #expect(!SchedaAnalisi.voci.contains { $0.isRiservata && $0.isObbligatoria })
    }

    @Test func `la chiave di una risposta dice di chi è`() {
        let voce = SchedaAnalisi.voci.first { $0.codice == "3e.occupabilita" }
        #expect(voce?.chiave(of: Identifier(12)) == "3e.occupabilita@12")
        #expect(voce?.chiaveComponenti == "3e.occupabilita#chi")
    }
}
