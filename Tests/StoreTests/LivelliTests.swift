// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// The levels of the quadro measured again, and facts recorded late, on a real file.
@Suite struct LivelliTests {
    /// A household whose quadro is closed on 30 July, with a level of the home and one of the adult's work.
    private func measured() throws -> (Archive, Identifier<Domanda>, Identifier<Persona>) {
        let archive = try Archive()
        let id = try archive.analizzata(.bisogniComplessi)
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        let adult = try #require(f.nucleo.componenti.first).persona.id
        try archive.act(id) {
            .saveEquipe(
                $0, version: $1,
                EquipeMultidisciplinare(componenti: [
                    ComponenteEquipe(
                        nome: "Anna Esempio", ente: "SdS", profilo: "assistente sociale", ruolo: .referente)
                ]))
        }
        try archive.act(id) {
            .saveQuadro(
                $0, version: $1,
                QuadroDiAnalisi(voci: [
                    VoceQuadro(dominio: .abitazione, situazione: "in affitto", livelloIngresso: 2),
                    VoceQuadro(persona: adult, dominio: .lavoro, situazione: "cerca", livelloIngresso: 3),
                ]))
        }
        try archive.move(id, .chiudiQuadro(data: day(2018, 7, 30)))
        return (archive, id, adult)
    }

    private func code(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return (error as? Refusal)?.code }
    }

    @Test func `le tre misure restano una accanto all'altra, con chi le ha scritte`() throws {
        let (archive, id, adult) = try measured()
        let way = MisuraQuadro(
            momento: .inItinere, data: day(2018, 8, 20),
            voci: [.init(dominio: .abitazione, livello: 3), .init(persona: adult, dominio: .lavoro, livello: 2)])
        try archive.act(id) { .measureQuadro($0, version: $1, way) }
        let exit = MisuraQuadro(
            momento: .inUscita, data: day(2018, 9, 10), voci: [.init(dominio: .abitazione, livello: 5)])
        try archive.act(id, by: archive.supervisore) { .measureQuadro($0, version: $1, exit) }
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        let home = try #require(ConfrontoLivelli.all(f.livelli).first { $0.dominio == .abitazione })
        #expect(MomentoLivello.allCases.map { home.ultima($0)?.livello } == [2, 3, 5])
        #expect(home.misure.map(\.operatore) == ["A. Esempio", "A. Esempio", archive.supervisore.nomeBreve])
        #expect(home.variazione == 3)
        #expect(ConfrontoLivelli.all(f.livelli).first { $0.persona == adult }?.variazione == -1)
        #expect(f.fatti.prefix(2).map(\.codice) == ["misura_in_uscita", "misura_in_itinere"])
        #expect(f.presa?.stato == .progettazione)
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'misura_quadro'") == 2)
        #expect(try archive.store.reloadFascicolo(id, by: archive.urp).livelli.isEmpty)
        #expect(try archive.store.verify() == [])
    }

    @Test func `una misura che non torna si rifiuta e non resta niente`() throws {
        let (archive, id, _) = try measured()
        func measure(
            _ momento: MomentoLivello, _ date: CalendarDate, by operatore: Operatore? = nil,
            persona: Identifier<Persona>? = nil
        ) -> String? {
            code {
                try archive.act(id, by: operatore) {
                    .measureQuadro(
                        $0, version: $1,
                        MisuraQuadro(
                            momento: momento, data: date,
                            voci: [.init(persona: persona, dominio: .lavoro, livello: 3)]))
                }
            }
        }
        #expect(measure(.inItinere, day(2018, 7, 29)) == "misura_prima_del_quadro")
        #expect(measure(.ingresso, day(2018, 8, 1)) == "momento_non_adatto")
        #expect(measure(.inItinere, day(2018, 8, 1), persona: Identifier(999)) == "persona_estranea")
        #expect(measure(.inItinere, day(2018, 8, 1), by: archive.urp) != nil)
        #expect(try archive.count("SELECT count(*) FROM livelli_quadro WHERE momento <> 'ingresso'") == 0)
        #expect(try archive.count("SELECT count(*) FROM eventi WHERE codice LIKE 'misura%'") == 0)
        try archive.tamper("UPDATE livelli_quadro SET momento = 'in_itinere', data = data - 30")
        #expect(try archive.store.verify().contains { $0.contains("misurato prima della sua chiusura") })
    }

    @Test func `una misura fatta prima della firma si scrive anche dopo`() throws {
        let (archive, id, _) = try measured()
        let progetto = try archive.progetto(id, signedOn: day(2018, 8, 10))
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        let late = MisuraQuadro(
            momento: .inItinere, data: day(2018, 8, 6), voci: [.init(dominio: .abitazione, livello: 4)])
        try archive.act(id) { .measureQuadro($0, version: $1, late) }
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).presa?.stato == .sottoscritta)
        #expect(try archive.store.verify() == [])
    }

    @Test func `la voce del quadro dice chi l'ha scritta`() throws {
        let (archive, id, _) = try measured()
        let voce = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).quadro?.voci.first)
        #expect(voce.scrittaDa == "A. Esempio")
        #expect(voce.scrittaIl == archive.clock.today)
    }

    @Test func `un contatto con il CPI di ieri si scrive dopo una rettifica di oggi`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        var sheet = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).analisi)
        sheet.risposte["3g.canone"] = "350.00"
        try archive.act(id) { .amendAnalisi($0, version: $1, motivo: "canone sbagliato", sheet) }
        try archive.move(
            id,
            .contattaCpi(
                ContattoCpi(
                    data: day(2018, 8, 2), mezzo: .email, risposta: .appuntamento,
                    appuntamento: day(2018, 8, 6))),
            .contattaCpi(ContattoCpi(data: day(2018, 7, 30), mezzo: .telefono)))
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(f.contattiCpi.map(\.data) == [day(2018, 7, 30), day(2018, 8, 2)])
        // The list says the last by its day, not the last written.
        let row = try archive.store.coda(
            .pattiAttesi, filtro: FiltroCoda(), limit: 9, today: archive.clock.today
        ).voci.first
        #expect(row?.nota == "CPI, 02/08/2018: appuntamento fissato per il 06/08/2018")
        try archive.act(id) {
            .recordPatto($0, version: $1, PattoDiServizio(firmatoIl: day(2018, 8, 1), riferimento: "CPI 12"))
        }
        #expect(try archive.store.verify() == [])
    }

    @Test func `chi si riassegna oggi non ferma l'incontro di ieri`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        try archive.move(
            id, by: archive.supervisore,
            .assegna(
                data: archive.clock.today, assistente: archive.collega.id, consulente: nil, isGiaInCarico: true))
        let progetto = try archive.progetto(id, signedOn: day(2018, 8, 1))
        try archive.act(id, by: archive.supervisore) { .signProgetto($0, version: $1, progetto) }
        #expect(try archive.store.reloadFascicolo(id, by: archive.supervisore).presa?.firmataIl == day(2018, 8, 1))
        #expect(try archive.store.verify() == [])
    }

    @Test func `l'ordine vero resta: niente prima del fatto che ha portato il fascicolo dov'è`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        let early = ContattoCpi(data: day(2018, 7, 26), mezzo: .telefono)
        #expect(code { try archive.move(id, .contattaCpi(early)) } == "data_anteriore")
        let patto = PattoDiServizio(firmatoIl: day(2018, 7, 26), riferimento: "CPI 12")
        #expect(code { try archive.act(id) { .recordPatto($0, version: $1, patto) } } != nil)
        try archive.act(id) {
            .recordPatto($0, version: $1, PattoDiServizio(firmatoIl: day(2018, 8, 1), riferimento: "CPI 12"))
        }
        let told = ComunicazioneInps(data: day(2018, 7, 31), ricevuta: "R")
        #expect(code { try archive.act(id) { .recordComunicazione($0, version: $1, told) } } == "data_anteriore")
        let call = Convocazione(
            data: day(2018, 8, 20), ora: time(9, 0), luogo: "sede", mezzo: .telefono, avvisatoIl: day(2018, 8, 10))
        try archive.move(id, .convoca(call))
        #expect(
            code { try archive.move(id, .incontro(data: day(2018, 8, 9), esito: .presente, motivo: "")) }
                == "data_anteriore")
        #expect(try archive.store.verify() == [])
    }
}
