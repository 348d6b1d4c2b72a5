// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct EventoNucleoTests {
    private let oggi = Fixtures.oggi
    private let righe = Fixtures.nucleo.componenti.map(\.dati)
    private let maria = Fixtures.maria.id
    private let luca = Fixtures.luca.id
    private let nicolo = Fixtures.nicolo.id
    private let zoe = Fixtures.zoe.id

    private func evento(_ variazione: VariazioneNucleo, on date: CalendarDate? = nil) -> EventoNucleo {
        EventoNucleo(data: date ?? oggi, motivo: "prova", variazione: variazione)
    }

    private func codes(_ evento: EventoNucleo) -> [String] { evento.problems(righe, today: oggi).map(\.code) }

    private func present(_ righe: [DatiComponente], on date: CalendarDate) -> [String] {
        righe.filter { $0.isMember(on: date) }.map { "\($0.persona.rawValue) \($0.parentela.rawValue)" }.sorted()
    }

    @Test func `chi esce è nel nucleo fino al giorno prima`() {
        let after = evento(.uscita(luca)).applied(to: righe).dopo
        #expect(after[1].al == oggi.adding(days: -1))
        #expect(present(after, on: oggi) == ["11 richiedente", "13 figlio", "14 figlio"])
    }

    @Test func `il richiedente non esce da solo: la domanda è sua`() {
        #expect(codes(evento(.uscita(maria))) == ["richiedente_esce"])
        #expect(codes(evento(.separazione([ParentelaMembro(maria, .richiedente)]))) == ["richiedente_resta"])
    }

    @Test func `la separazione fa un nuovo nucleo con un solo richiedente`() {
        let split = evento(.separazione([ParentelaMembro(luca, .richiedente), ParentelaMembro(nicolo, .figlio)]))
        #expect(codes(split) == [])
        let esito = split.applied(to: righe)
        #expect(present(esito.dopo, on: oggi) == ["11 richiedente", "14 figlio"])
        #expect(present(esito.altro ?? [], on: oggi) == ["12 richiedente", "13 figlio"])
        #expect(codes(evento(.separazione([ParentelaMembro(luca, .coniuge)]))) == ["richiedente_mancante"])
        #expect(codes(evento(.separazione([]))) == ["nessuno_esce"])
    }

    @Test func `una separazione e poi l'unione rimettono tutti nello stesso nucleo`() {
        let split = evento(.separazione([ParentelaMembro(luca, .richiedente)]), on: oggi.adding(days: -30))
        let parts = split.applied(to: righe)
        let join = evento(.unione(Identifier(9), version: 1, [ParentelaMembro(luca, .coniuge)]))
        #expect(join.problems(parts.dopo, altro: parts.altro ?? [], today: oggi) == [])
        let together = join.applied(to: parts.dopo, altro: parts.altro ?? [])
        #expect(present(together.dopo, on: oggi) == present(righe, on: oggi))
        #expect(present(together.altro ?? [], on: oggi) == [])
    }

    @Test func `alla morte del richiedente si indica chi lo sostituisce`() {
        #expect(codes(evento(.decesso(maria, parentele: []))) == ["nuovo_richiedente"])
        let named = [
            ParentelaMembro(luca, .richiedente), ParentelaMembro(nicolo, .figlio), ParentelaMembro(zoe, .figlio),
        ]
        let death = evento(.decesso(maria, parentele: named))
        #expect(codes(death) == [])
        let after = death.applied(to: righe).dopo
        #expect(present(after, on: oggi) == ["12 richiedente", "13 figlio", "14 figlio"])
        #expect(present(after, on: oggi.adding(days: -1)) == present(righe, on: oggi))
    }

    @Test func `la morte dell'unico componente chiude il nucleo`() {
        let alone = [righe[0]]
        let death = evento(.decesso(maria, parentele: []))
        #expect(death.problems(alone, today: oggi) == [])
        #expect(present(death.applied(to: alone).dopo, on: oggi) == [])
    }

    @Test func `il cambio del richiedente riscrive le parentele da quel giorno`() {
        let change = evento(
            .cambioRichiedente(
                .incapacita,
                [
                    ParentelaMembro(maria, .coniuge), ParentelaMembro(luca, .richiedente),
                    ParentelaMembro(nicolo, .figlio), ParentelaMembro(zoe, .figlio),
                ]))
        #expect(codes(change) == [])
        #expect(change.warnings(Fixtures.nucleo).isEmpty)
        let after = change.applied(to: righe).dopo
        #expect(present(after, on: oggi) == ["11 coniuge", "12 richiedente", "13 figlio", "14 figlio"])
        #expect(after.count == 6)
    }

    @Test func `un cambio del richiedente non previsto si segnala e non si vieta`() {
        let change = evento(
            .cambioRichiedente(
                .altro,
                righe.map { ParentelaMembro($0.persona, $0.persona == nicolo ? .richiedente : .altroParente) }))
        #expect(codes(change) == [])
        let words = change.warnings(Fixtures.nucleo)
        #expect(words.count == 2)
        #expect(words[0].contains("sentire l'INPS"))
        #expect(words[1] == "INVENTATI Nicolò è minorenne: la domanda la presenta chi lo rappresenta.")
    }

    @Test func `nascita e decesso chiedono una DSU nuova, il resto una nuova domanda`() {
        let birth = evento(.nascita(DatiPersona(cognome: "Inventati", nome: "Ugo", nascita: oggi), parentela: .figlio))
        #expect(codes(birth) == [])
        #expect(
            birth.warnings(Fixtures.nucleo) == [
                "Serve una DSU aggiornata entro il 20/11/2018; il beneficio continua."
            ])
        #expect(
            evento(.uscita(luca)).warnings(Fixtures.nucleo) == [
                "Serve una nuova domanda: i mesi già goduti contano per ogni nucleo che ne risulta."
            ])
    }

    @Test func `chi esce il giorno in cui era entrato non è mai stato nel nucleo, chi muore sì`() {
        var rows = righe
        rows[1].dal = oggi
        #expect(present(evento(.uscita(luca)).applied(to: rows).dopo, on: oggi).count == 3)
        #expect(evento(.uscita(luca)).applied(to: rows).dopo.count == 3)
        #expect(evento(.decesso(luca, parentele: [])).applied(to: rows).dopo[1].al == oggi)
    }

    @Test func `un nucleo di soli minori si segnala`() {
        let split = evento(.separazione([ParentelaMembro(nicolo, .richiedente), ParentelaMembro(zoe, .altroParente)]))
        #expect(split.warnings(Fixtures.nucleo).first == "Nel nuovo nucleo non c'è nessun adulto: controllare chi va.")
    }

    @Test func `un evento non è nel futuro, e non viene prima di un altro`() {
        #expect(codes(evento(.uscita(luca), on: oggi.adding(days: 1))) == ["data_futura"])
        #expect(codes(evento(.uscita(luca), on: Fixtures.date(2016, 1, 1))) == ["nucleo_vuoto"])
        #expect(codes(evento(.uscita(Identifier(99)))) == ["non_componente"])
        #expect(
            codes(evento(.nascita(DatiPersona(cognome: "", nome: ""), parentela: .figlio))) == ["nome_mancante"])
    }

    @Test func `dopo qualunque serie di eventi ammessi il richiedente è uno, ogni giorno`() {
        forAll { generator in
            Self.walk(from: righe, with: &generator, today: oggi)
        } check: { rows in
            // A household whose last member has died is looked at on its last day.
            let last = rows.contains { $0.al == nil } ? oggi : rows.compactMap(\.al).max() ?? oggi
            return Nucleo.problems(rows, on: last).isEmpty
        }
    }

    /// The rows after some events, those not possible left out.
    private static func walk(
        from start: [DatiComponente], with generator: inout SeededGenerator, today: CalendarDate
    ) -> [DatiComponente] {
        var rows = start
        var date = Fixtures.date(2018, 1, 1)
        for _ in 0..<6 {
            date = date.adding(days: Int.random(in: 1...40, using: &generator))
            let ids = rows.filter { $0.isMember(on: date) }.map(\.persona)
            guard let one = ids.randomElement(using: &generator) else { break }
            let kinship = ids.filter { $0 != one }.map { ParentelaMembro($0, .altroParente) }
            let newcomer = Identifier<Persona>(Int64.random(in: 11...30, using: &generator))
            let change = [
                VariazioneNucleo.uscita(one), .separazione([ParentelaMembro(one, .richiedente)]),
                .decesso(one, parentele: []),
                .cambioRichiedente(.altro, [ParentelaMembro(one, .richiedente)] + kinship),
                .ingresso(DatiComponente(persona: newcomer, parentela: .altro, dal: date)),
            ].randomElement(using: &generator)
            guard let change else { break }
            let event = EventoNucleo(data: date, motivo: "prova", variazione: change)
            guard event.problems(rows, today: today).isEmpty else { continue }
            rows = event.applied(to: rows).dopo
        }
        return rows
    }
}
