// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

/// Limitation of the processing and corrections asked by the person.
@Suite struct DirittiTests {
    private let archive: Archive

    init() throws { archive = try Archive() }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return (error as? Refusal)?.code }
    }

    private var limite: DatiLimitazione {
        DatiLimitazione(motivo: .esattezza, dal: archive.clock.today, richiesta: "Contesta la composizione")
    }

    @Test func `un nucleo limitato si legge e non si usa, e dopo si usa di nuovo`() throws {
        let id = try archive.inAnalisi()
        let other = try archive.inAnalisi(day(2018, 7, 3), cognome: "Liberi")
        let nucleo = try #require(try archive.store.domanda(id)).nucleo
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.supervisore).presa)
        func note(_ presa: Identifier<PresaInCarico>) -> String? {
            refusal {
                try archive.store.record(
                    .addNota(presa, NotaDiario(data: archive.clock.today, tipo: .altro, testo: "prova")),
                    by: archive.assistente)
            }
        }
        try archive.store.record(.limitaTrattamento(.nucleo(nucleo), limite), by: archive.supervisore)
        #expect(note(presa.id) == "trattamento_limitato")
        #expect(
            refusal { try archive.act(id) { .saveAnalisi($0, version: $1, AnalisiPreliminare()) } }
                == "trattamento_limitato")
        #expect(try archive.count("SELECT count(*) FROM diario") == 0)
        let read = try archive.store.fascicolo(id, by: archive.assistente)
        #expect(read.limitazione?.parole == "TRATTAMENTO LIMITATO dal 20/09/2018")
        let free = try #require(try archive.store.reloadFascicolo(other, by: archive.supervisore).presa)
        #expect(note(free.id) == nil)
        // Who is in danger is protected all the same.
        #expect(
            refusal {
                try archive.store.record(
                    .protectNucleo(
                        nucleo,
                        DatiProtezione(
                            operatori: [archive.assistente.id], motivo: "pericolo", dal: archive.clock.today)),
                    by: archive.assistente)
            } == nil)
        let known = try #require(read.limitazione)
        #expect(
            refusal { try archive.store.record(.toglieLimitazione(known.id, motivo: " "), by: archive.supervisore) }
                == "motivo_mancante")
        try archive.store.record(.toglieLimitazione(known.id, motivo: "verificata"), by: archive.supervisore)
        #expect(note(presa.id) == nil)
        #expect(try archive.store.fascicolo(id, by: archive.assistente).limitazione == nil)
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione LIKE 'limitazione%' AND nucleo_id = \(nucleo.rawValue)")
                == 2)
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM limitazioni") }
        #expect(try archive.store.verify() == [])
    }

    @Test func `una persona limitata non si corregge, e solo il supervisore limita`() throws {
        let (_, persone) = try archive.nucleo()
        let persona = try #require(try archive.store.persona(persone[0]))
        for who in [archive.assistente, archive.urp, archive.revisore] {
            #expect(
                refusal { try archive.store.record(.limitaTrattamento(.persona(persona.id), limite), by: who) }
                    == "permesso_limita_trattamento")
        }
        try archive.store.record(.limitaTrattamento(.persona(persona.id), limite), by: archive.supervisore)
        #expect(
            refusal {
                try archive.store.record(
                    .amendPersona(persona.id, version: persona.version, persona.dati), by: archive.urp)
            } == "trattamento_limitato")
        #expect(try archive.store.persona(persona.id)?.limitazione?.motivo == .esattezza)
        #expect(
            refusal {
                try archive.store.record(.limitaTrattamento(.persona(persona.id), limite), by: archive.supervisore)
            }
                == "gia_limitato")
    }

    @Test func `una rettifica chiesta si trova, con la risposta e il perché`() throws {
        let (_, persone) = try archive.nucleo()
        let id = persone[0]
        try archive.store.record(
            .addRettifica(id, ricevuta: day(2018, 9, 10), richiesta: "Il telefono è un altro"), by: archive.urp)
        let open = try #require(try archive.store.rettifiche(of: nil, by: archive.supervisore).first)
        #expect(open.entro == day(2018, 10, 10) && open.richiesta == "Il telefono è un altro")
        #expect(
            refusal {
                try archive.store.record(.decideRettifica(open.id, .rifiutata, motivo: ""), by: archive.supervisore)
            }
                == "motivo_mancante")
        #expect(
            refusal { try archive.store.record(.decideRettifica(open.id, .accolta, motivo: ""), by: archive.urp) }
                == "permesso_decidi_rettifiche")
        try archive.store.record(
            .decideRettifica(open.id, .rifiutata, motivo: "È quello dichiarato"), by: archive.supervisore)
        #expect(try archive.store.rettifiche(of: nil, by: archive.supervisore).isEmpty)
        #expect(
            refusal {
                try archive.store.record(.decideRettifica(open.id, .accolta, motivo: "x"), by: archive.supervisore)
            }
                == "rettifica_decisa")
        let told = try archive.store.estratto(of: id, by: archive.supervisore).sezioni.first { $0.codice == "diritti" }
        #expect(
            told?.righe.map(\.valore) == ["Il telefono è un altro; rifiutata il 20/09/2018; È quello dichiarato"])
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione IN ('richiesta_rettifica', 'rettifica_decisa') AND persona_id = \(id.rawValue)"
            ) == 2)
    }
}
