// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@Suite struct SostituzioniTests {
    private let ada = Identifier<Operatore>(1)
    private let bruno = Identifier<Operatore>(2)

    private func voce(
        _ origine: OrigineVoce, _ day: Int, _ hour: Int, _ who: [Identifier<Operatore>],
        _ stato: StatoAppuntamento = .fissato
    ) -> VoceCalendario {
        VoceCalendario(
            origine: origine, data: Fixtures.date(2018, 9, day), ora: Fixtures.time(hour, 0), tipo: .colloquio,
            operatori: who, nucleo: "Inventati (4)", stato: stato)
    }

    private var agenda: Agenda {
        Agenda(voci: [
            voce(.appuntamento(Identifier(1)), 24, 9, [ada]),
            voce(.convocazione(Identifier(7), ordine: 0), 25, 10, [ada]),
            voce(.appuntamento(Identifier(2)), 25, 10, [bruno]),
            voce(.appuntamento(Identifier(3)), 25, 12, [ada], .annullato),
            voce(.verifica(Identifier(8)), 25, 12, [ada]), voce(.accesso(Identifier(9)), 26, 9, [ada]),
            voce(.appuntamento(Identifier(4)), 28, 9, [ada]),
        ])
    }

    private var assenza: DatiAssenza {
        DatiAssenza(operatore: ada, dal: Fixtures.date(2018, 9, 24), al: Fixtures.date(2018, 9, 26), sostituto: bruno)
    }

    @Test func `si affidano gli impegni ancora da tenere dei giorni di assenza, verifiche e sportello compresi`() {
        #expect(
            agenda.impegni(in: assenza).map(\.origine)
                == [
                    .appuntamento(Identifier(1)), .convocazione(Identifier(7), ordine: 0), .verifica(Identifier(8)),
                    .accesso(Identifier(9)),
                ])
    }

    @Test func `di una verifica, che non ha un'ora, si dice solo se chi sostituisce è assente anche lui`() {
        var agenda = agenda
        let due = VoceCalendario(
            origine: .verifica(Identifier(8)), data: Fixtures.date(2018, 9, 25), ora: nil, tipo: .verifica,
            operatori: [ada])
        func said() -> [String] {
            agenda.conflitti(due, sostituto: bruno, calendario: Fixtures.calendario) { _ in "B. Campione" }
                .map(\.sentence)
        }
        #expect(said() == [])
        agenda.assenze = [
            Assenza(
                id: Identifier(2),
                dati: DatiAssenza(
                    operatore: bruno, dal: Fixtures.date(2018, 9, 25), al: Fixtures.date(2018, 9, 25)))
        ]
        #expect(
            said() == ["B. Campione è assente dal 25/09/2018 al 25/09/2018: nessuno sostituisce."])
    }

    @Test func `la stanza di un appuntamento dello sportello è quella con cui comincia il luogo`() {
        func split(_ text: String) -> [String] {
            let found = AppuntamentoAccesso.stanza(in: text)
            return [found.stanza, found.luogo]
        }
        #expect(split("stanza 2, sede di Prova") == ["stanza 2", "sede di Prova"])
        #expect(split("Sala  A") == ["Sala A", ""])
        #expect(split("sede di Prova") == ["", "sede di Prova"])
        #expect(split("") == ["", ""])
    }

    @Test func `si dice che cosa ha già chi sostituisce`() {
        let found = agenda.impegni(in: assenza).map { voce in
            agenda.conflitti(voce, sostituto: bruno, calendario: Fixtures.calendario) { _ in "B. Campione" }
                .map(\.sentence)
        }
        #expect(
            found == [[], ["B. Campione ha già un impegno alle 10:00-11:00: Inventati (4)."], [], []])
    }

    @Test func `le parole di un appuntamento nominano un collega solo se è uno`() {
        let team = [
            Fixtures.operatore(.assistenteSociale, id: 1, cognome: "D'Esempio", nome: "Ada Maria"),
            Fixtures.operatore(.assistenteSociale, id: 2, cognome: "Campione", nome: "Bruno"),
            Fixtures.operatore(.assistenteSociale, id: 3, cognome: "Campione", nome: "Carla"),
        ]
        func named(_ words: String) -> Int64? { Operatore.nominato(words, in: team)?.id.rawValue }
        #expect(named("D'Esempio") == 1)
        #expect(named("ada d’esempio") == 1)
        #expect(named("A. D'Esempio") == 1)
        #expect(named("Campione") == nil)
        #expect(named("Campione Bruno") == 2)
        #expect(named("c. campione") == 3)
        for words in ["", "assistente sociale", "Ada", "Campione Dario", "."] {
            #expect(named(words) == nil, "\(words)")
        }
    }
}
