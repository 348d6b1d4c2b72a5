// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import Foundation
import Reports
import Store
import TestSupport
import Testing

@testable import Application

/// What goes out of the program: no paper, table or file says where a protected household is to who is not named, nor to
/// who was left.
@Suite struct NucleoProtettoTests {
    /// Written as address, telephone and place; nobody has it by chance.
    private let parola = "Quoznarlo"
    private let demo: DemoFixture

    init() throws { demo = try DemoFixture(domande: 60) }

    private var environment: AppEnvironment {
        let noon = DemoCalendar.instant(DemoCalendar.minutes(DemoArchive.day, 12 * 60))
        return AppEnvironment(
            now: { noon }, user: "prova", variables: ["PERCORSO_DATI": JourneyPlaces.data.path, "HOME": "/"])
    }

    /// A case with a signed project and more than one member.
    private func caso() throws -> (Fascicolo, Operatore) {
        let files = try (1...60).map { try demo.fascicolo($0) }
        let found = try #require(
            files.first { file in
                file.progetti.contains(where: \.isFirmato) && file.nucleo.componenti.count > 1
                    && file.presa?.assistente != nil
            })
        return (found, try #require(found.presa?.assistente))
    }

    /// One operator of each role, with who follows the case.
    private func operatori() throws -> [Operatore] {
        var seen: Set<Ruolo> = []
        return try demo.store.operatori().filter { seen.insert($0.ruolo).inserted }
    }

    private func scrivi(_ persona: Identifier<Persona>, by operatore: Operatore) throws {
        let found = try demo.store.persona(persona, by: operatore).persona
        var dati = found.dati
        dati.telefono = "333\(parola)"
        dati.email = "\(parola)@esempio.it"
        dati.residenza = Indirizzo(via: "via \(parola) 3", cap: "51100", comune: "G713")
        dati.domicilio = Indirizzo(via: "piazza \(parola)", cap: "", comune: "")
        try demo.store.record(.amendPersona(persona, version: found.version, dati), by: operatore)
    }

    private func proteggi(_ nucleo: Identifier<Nucleo>, by operatore: Operatore) throws {
        try demo.store.record(
            .protectNucleo(
                nucleo,
                DatiProtezione(
                    operatori: [operatore.id], motivo: "Motivo inventato \(parola)", dal: DemoArchive.day)),
            by: operatore)
    }

    /// Every paper of a case an operator may print, as the page that is printed; with how many there were.
    private func fogli(_ f: Fascicolo, by operatore: Operatore) throws -> (text: String, count: Int) {
        let ambito = try #require(try demo.store.ambito())
        let templates = TemplateFolder(DataDirectory(environment), archive: demo.path).load()
        let source = PaperSource(store: demo.store, ambito: ambito, operatore: operatore, today: DemoArchive.day)
        let frame = PaperFrame(ambito: ambito, oggi: DemoArchive.day, operatore: "A. Esempio")
        let id = f.domanda.id
        let papers: [Stampa] =
            [
                .ricevutaDomanda(id), .spiegazione(id), .convocazione(id), .notaDifformita(f.nucleo.id),
                .lettereDsu([id]), .progetto(id, versione: nil), .copiaSemplice(id, versione: nil), .patto(id),
                .verbaleEquipe(id, incontro: nil), .chiHaVisto(id), .schedaA(id, versione: nil), .schedaABianca(id),
                .schedaBBianca(id), .visitaDomiciliare(id),
            ] + f.nucleo.componenti.map { .informativa($0.persona.id) }
        var (text, count) = ("", 0)
        for paper in papers {
            do {
                text += try templates.html(try source.paper(paper).content, frame)
                count += 1
            } catch is Refusal {}
        }
        return (text, count)
    }

    /// The tables and files of the commands that name households.
    private func tabelle(_ codice: String) throws -> String {
        var text = ""
        func add(_ permesso: Permesso, _ body: (ArchiveDesk) throws -> Any) throws {
            do {
                let desk = try ArchiveDesk(path: demo.path, operatore: codice, for: permesso, environment)
                text += "\(try body(desk))\n"
            } catch is CommandFailure {} catch is Refusal {}
        }
        for coda in Coda.allCases { try add(.leggiListaAttesa) { try $0.coda(coda, limit: 100) } }
        let (first, last) = (CalendarDate(year: 2018, month: 1, day: 1), DemoArchive.day)
        let dal = try #require(first)
        try add(.gestisciAgenda) { try $0.agenda(di: nil, dal: dal, al: last) }
        try add(.gestisciAgenda) { try $0.iCalendar(di: nil, dal: dal, al: last) }
        try add(.creaReport) { try $0.accessi(dal: dal, al: last, per: .punto) }
        return text
    }

    @Test func `nessun foglio e nessuna tabella dice dov'è il nucleo a chi non è nominato`() throws {
        let (f, assistente) = try caso()
        for componente in f.nucleo.componenti { try scrivi(componente.persona.id, by: assistente) }
        let open = try fogli(f, by: demo.supervisore)
        #expect(open.count >= 5)
        #expect(open.text.contains(parola), "before the protection the papers do say it: the test can fail")

        try proteggi(f.nucleo.id, by: assistente)
        var printed = 0
        for operatore in try operatori() where operatore.id != assistente.id {
            let papers = try fogli(f, by: operatore)
            printed += papers.count
            #expect(!papers.text.contains(parola), "\(operatore.codice)")
            #expect(!(try tabelle(operatore.codice)).contains(parola), "\(operatore.codice)")
            let file = try? demo.store.fascicolo(f.domanda.id, by: operatore)
            #expect(!"\(String(describing: file))".contains(parola), "\(operatore.codice)")
        }
        #expect(printed >= 10)
        #expect("\(try demo.store.fascicolo(f.domanda.id, by: assistente))".contains(parola))
    }

    @Test func `chi è lasciato non trova il nuovo nucleo, neanche sui fogli stampati da chi lo conosce`() throws {
        let (f, assistente) = try caso()
        let leaving = try #require(f.nucleo.componenti.first { $0.persona.id != f.domanda.richiedente }).persona.id
        try demo.store.record(
            .changeNucleo(
                f.nucleo.id,
                .evento(
                    version: f.nucleo.version,
                    EventoNucleo(
                        data: DemoArchive.day, motivo: "separazione",
                        variazione: .separazione([ParentelaMembro(leaving, .richiedente)])))),
            by: assistente)
        let new = Identifier<Nucleo>(Int64(try #require(try demo.shell("SELECT max(id) FROM nuclei").first)) ?? 0)
        #expect(try demo.store.nucleo(new)?.componenti.map(\.persona.id) == [leaving])
        try scrivi(leaving, by: assistente)
        try proteggi(new, by: assistente)

        for operatore in try operatori() + [assistente] {
            let left = try? demo.store.fascicolo(f.domanda.id, by: operatore)
            if let left {
                #expect(!left.nucleo.componenti.contains { $0.persona.id == leaving && $0.dati.al == nil })
                let isNamed = operatore.id == assistente.id
                #expect(isNamed || !"\(left)".contains(parola), "\(operatore.codice)")
                #expect(!(try fogli(left, by: operatore)).text.contains(parola), "\(operatore.codice)")
            }
        }
        let own = try demo.store.fascicolo(f.domanda.id, by: assistente)
        #expect(try fogli(own, by: assistente).count >= 5)
        #expect("\(try demo.store.persona(leaving, by: assistente))".contains(parola), "the test can fail")
    }
}
