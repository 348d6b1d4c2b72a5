// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// The versions of section A, the contacts with the CPI and the patto told back, on a real file.
@Suite struct AnalisiVersionTests {
    private func correction(
        _ archive: Archive, _ id: Identifier<Domanda>, by operatore: Operatore? = nil,
        _ change: (inout AnalisiPreliminare) -> Void
    ) throws {
        var sheet = try #require(try archive.store.reloadFascicolo(id, by: operatore ?? archive.assistente).analisi)
        change(&sheet)
        try archive.act(id, by: operatore) { .amendAnalisi($0, version: $1, motivo: "canone sbagliato", sheet) }
    }

    @Test func `una rettifica è una versione nuova: quella di prima si legge com'era`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        try correction(archive, id) { $0.risposte["3g.canone"] = "350.00" }
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(f.versioniAnalisi.map(\.numero) == [1, 2])
        #expect(f.versioniAnalisi.map(\.motivo) == ["", "canone sbagliato"])
        #expect(f.versioniAnalisi.map(\.operatore) == ["A. Esempio", "A. Esempio"])
        #expect(f.versioniAnalisi.map { $0.analisi["3g.canone"] } == ["", "350.00"])
        #expect(f.analisi?["3g.canone"] == "350.00")
        #expect(f.analisi?.isChiusa == true)
        #expect(f.presa?.stato == .progettazione)
        #expect(f.presa?.esitoAnalisi == .soloSociale)
        #expect(f.fatti.first { $0.codice == "rettifica_analisi" }?.motivo == "canone sbagliato")
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'rettifica_scheda_a'") == 1)
        #expect(try archive.store.verify() == [])
    }

    @Test func `senza un cambiamento, con un altro esito o incompleta la rettifica si rifiuta e non resta niente`()
        throws
    {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        func code(_ change: (inout AnalisiPreliminare) -> Void) -> String? {
            do {
                try correction(archive, id, change)
                return nil
            } catch { return (error as? Refusal)?.code }
        }
        #expect(code { _ in } == "rettifica_vuota")
        #expect(code { $0.risposte["5.esito"] = "LAV" } == "rettifica_di_esito")
        #expect(code { $0.risposte["5.data"] = "2018-07-30" } == "rettifica_di_esito")
        #expect(code { $0.risposte["3g.titolo"] = "" } == "analisi_incompleta")
        #expect(try archive.count("SELECT count(*) FROM analisi_preliminari") == 1)
        #expect(try archive.count("SELECT count(*) FROM eventi WHERE codice = 'rettifica_analisi'") == 0)
    }

    @Test func `prima della chiusura si salva, dopo si rettifica`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        #expect(throws: Refusal.self) { try correction(archive, id) { $0.risposte["0.luogo"] = "sede" } }
        let closed = try archive.analizzata(.soloSociale, cognome: "Fittizi")
        #expect(throws: Refusal.self) {
            try archive.act(closed) { .saveAnalisi($0, version: $1, AnalisiPreliminare()) }
        }
    }

    @Test(arguments: [
        "UPDATE analisi_preliminari SET scheda = 'x'", "DELETE FROM analisi_preliminari",
        "UPDATE contatti_cpi SET risposta = 'rifiuto'", "DELETE FROM contatti_cpi",
    ])
    func `versioni chiuse e contatti non cambiano e non si cancellano, nemmeno da fuori`(sql: String) throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        try archive.move(id, .contattaCpi(ContattoCpi(data: day(2018, 7, 30), mezzo: .email)))
        try correction(archive, id) { $0.risposte["0.luogo"] = "sede" }
        #expect(throws: (any Error).self) { try archive.tamper(sql) }
    }

    @Test func `chi non legge le voci riservate rettifica senza perderle e non le trova in nessuna versione`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        let date = day(2018, 7, 27)
        var sheet = try archive.sheet(id, .soloSociale, on: date)
        sheet.risposte["3a.dipendenze"] = "s"
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        try archive.move(id, .chiudiAnalisi(data: date, esito: .soloSociale))
        try correction(archive, id, by: archive.consulente) { $0.risposte["0.luogo"] = "sede" }
        let own = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(own.versioniAnalisi.map { $0.analisi["3a.dipendenze"] } == ["s", "s"])
        let other = try archive.store.reloadFascicolo(id, by: archive.consulente)
        #expect(other.versioniAnalisi.map { $0.analisi["3a.dipendenze"] } == ["", ""])
        #expect(other.analisi?["0.luogo"] == "sede")
    }

    @Test func `il contatto con il CPI e la sua risposta restano, e la lista dei patti dice l'ultimo`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        func nota() throws -> String? {
            try archive.store.coda(
                .pattiAttesi, filtro: FiltroCoda(), limit: 9, today: archive.clock.today
            ).voci.first?.nota
        }
        #expect(try nota() == "CPI ancora da contattare")
        try archive.move(
            id, .contattaCpi(ContattoCpi(data: day(2018, 7, 30), mezzo: .telefono, con: "C. Fittizi")),
            .contattaCpi(
                ContattoCpi(
                    data: day(2018, 7, 31), mezzo: .email, con: "C. Fittizi", risposta: .appuntamento,
                    appuntamento: day(2018, 8, 6), nota: "alle 10")))
        #expect(try nota() == "CPI, 31/07/2018: appuntamento fissato per il 06/08/2018")
        let f = try archive.store.reloadFascicolo(id, by: archive.consulente)
        #expect(f.contattiCpi.map(\.risposta) == [.attesa, .appuntamento])
        #expect(f.contattiCpi.last?.nota == "alle 10")
        #expect(f.presa?.stato == .attesaPatto)
        #expect(try archive.store.reloadFascicolo(id, by: archive.urp).contattiCpi.isEmpty)
        #expect(try archive.store.verify() == [])
    }

    @Test func `il patto dice chi ha firmato e quando il CPI lo ha detto`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        let adult = try #require(
            try archive.store.reloadFascicolo(id, by: archive.assistente).nucleo.componenti.first
        ).persona.id
        let patto = PattoDiServizio(
            firmatoIl: day(2018, 8, 1), riferimento: "CPI 12", tipo: .programma, saputoIl: day(2018, 8, 3),
            firmatari: [adult])
        var wrong = patto
        wrong.saputoIl = day(2018, 7, 31)
        #expect(throws: Refusal.self) { try archive.act(id) { .recordPatto($0, version: $1, wrong) } }
        wrong = patto
        wrong.firmatari = [Identifier(999)]
        #expect(throws: Refusal.self) { try archive.act(id) { .recordPatto($0, version: $1, wrong) } }
        try archive.act(id, by: archive.consulente) { .recordPatto($0, version: $1, patto) }
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).patto == patto)
        #expect(try archive.store.verify() == [])
    }

    @Test func `dopo la firma del patto non si riclassifica, e non resta niente`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        try archive.act(id) {
            .recordPatto($0, version: $1, PattoDiServizio(firmatoIl: day(2018, 8, 1), riferimento: "CPI 12"))
        }
        let before = try archive.count("SELECT count(*) FROM eventi")
        #expect(throws: PresaInCaricoMachineRefusals.signed) {
            try archive.move(id, .riclassifica(data: day(2018, 8, 2), esito: .soloSociale, motivo: "altri bisogni"))
        }
        #expect(try archive.count("SELECT count(*) FROM eventi") == before)
    }

    @Test func `la riclassificazione resta nella storia, con il motivo, e la scheda resta com'era`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        try archive.move(id, .riclassifica(data: day(2018, 8, 2), esito: .soloSociale, motivo: "altri bisogni"))
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(f.presa?.esitoAnalisi == .soloSociale)
        #expect(f.analisi?.esito == .soloLavoro)
        #expect(f.fatti.first { $0.codice == "riclassifica" }?.motivo == "solo sociale: altri bisogni")
        #expect(f.versioniAnalisi.count == 1)
    }
}

/// The refusal of the machine, by which the test knows it.
private enum PresaInCaricoMachineRefusals {
    static var signed: Refusal {
        var context = PresaInCaricoContext(stato: .sottoscritta, domanda: .accolta, today: day(2018, 8, 2))
        context.isFirmato = true
        let event = PresaInCaricoEvent.riclassifica(data: day(2018, 8, 2), esito: .soloSociale, motivo: "altri bisogni")
        guard case .failure(let refusal) = PresaInCaricoMachine.apply(event, in: context) else {
            return Refusal("nessuno", "")
        }
        return refusal
    }
}
