// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@Suite struct AgendaTests {
    private let anna = Identifier<Operatore>(1)
    private let bruno = Identifier<Operatore>(2)
    private let carla = Identifier<Operatore>(3)
    private let calendario = WorkingCalendar(patrono: MonthDay(month: 7, day: 25))
    /// A Monday.
    private let lunedi = CalendarDate(dayNumber: 17_854)

    private func voce(
        _ id: Int64, _ date: CalendarDate, _ hour: Int, _ minutes: Int = 60, _ operatori: [Identifier<Operatore>],
        stanza: String = "", stato: StatoAppuntamento = .fissato
    ) -> VoceCalendario {
        VoceCalendario(
            origine: .appuntamento(Identifier(id)), data: date, ora: TimeOfDay(minutesAfterMidnight: hour * 60),
            durata: minutes, tipo: .colloquio, operatori: operatori, stanza: stanza, nucleo: "Inventati (\(id))",
            stato: stato)
    }

    private func chiede(_ date: CalendarDate, _ hour: Int, _ operatori: [Identifier<Operatore>], stanza: String = "")
        -> DatiAppuntamento
    {
        DatiAppuntamento(
            data: date, ora: TimeOfDay(minutesAfterMidnight: hour * 60), tipo: .colloquio, operatori: operatori,
            stanza: stanza, oggetto: "prova")
    }

    private func codes(_ dati: DatiAppuntamento, in agenda: Agenda, excluding: OrigineVoce? = nil) -> [String] {
        agenda.conflitti(dati, excluding: excluding, calendario: calendario) { "operatore \($0.rawValue)" }.map(\.code)
    }

    @Test func `un operatore non ha due impegni alla stessa ora, e lo si dice con le parole dell'altro`() {
        let agenda = Agenda(voci: [voce(1, lunedi, 10, 60, [anna, bruno])])
        let found = agenda.conflitti(chiede(lunedi, 10, [bruno]), calendario: calendario) { _ in "B. Prova" }
        #expect(found.map(\.sentence) == ["B. Prova ha già un impegno alle 10:00-11:00: Inventati (1)."])
        #expect(codes(chiede(lunedi, 11, [bruno]), in: agenda).isEmpty)
        #expect(codes(chiede(lunedi, 10, [carla]), in: agenda).isEmpty)
    }

    @Test func `due impegni che si toccano non si sovrappongono`() {
        let agenda = Agenda(voci: [voce(1, lunedi, 9, 60, [anna]), voce(2, lunedi, 11, 60, [anna])])
        #expect(codes(chiede(lunedi, 10, [anna]), in: agenda).isEmpty)
    }

    @Test func `una stanza è una sola, comunque sia scritta`() {
        let agenda = Agenda(voci: [voce(1, lunedi, 10, 60, [anna], stanza: "Sala Colloqui")])
        #expect(codes(chiede(lunedi, 10, [carla], stanza: "sala colloqui"), in: agenda) == ["stanza_occupata"])
        #expect(codes(chiede(lunedi, 10, [carla], stanza: "Sala riunioni"), in: agenda).isEmpty)
    }

    @Test func `un impegno annullato non occupa nessuno`() {
        let agenda = Agenda(voci: [voce(1, lunedi, 10, 60, [anna], stanza: "A", stato: .annullato)])
        #expect(codes(chiede(lunedi, 10, [anna], stanza: "A"), in: agenda).isEmpty)
    }

    @Test func `l'impegno che si sposta non urta contro se stesso`() {
        let agenda = Agenda(voci: [voce(1, lunedi, 10, 60, [anna])])
        #expect(codes(chiede(lunedi, 10, [anna]), in: agenda, excluding: .appuntamento(Identifier(1))).isEmpty)
    }

    @Test func `chi è assente si dice, con chi lo sostituisce`() {
        let away = DatiAssenza(operatore: anna, dal: lunedi, al: lunedi.adding(days: 4), sostituto: bruno)
        let agenda = Agenda(assenze: [Assenza(id: Identifier(1), dati: away)])
        let found = agenda.conflitti(chiede(lunedi, 10, [anna]), calendario: calendario) { "n. \($0.rawValue)" }
        #expect(found.map(\.sentence) == ["n. 1 è assente dal 19/11/2018 al 23/11/2018: sostituisce n. 2."])
        #expect(codes(chiede(lunedi.adding(days: 7), 10, [anna]), in: agenda).isEmpty)
    }

    @Test func `gli impegni di chi è assente passano a chi sostituisce, per quei giorni soltanto`() {
        let away = DatiAssenza(operatore: anna, dal: lunedi, al: lunedi, sostituto: bruno)
        let agenda = Agenda(
            voci: [voce(1, lunedi, 10, 60, [anna]), voce(2, lunedi.adding(days: 1), 10, 60, [anna])],
            assenze: [Assenza(id: Identifier(1), dati: away)])
        #expect(agenda.voci(of: bruno, on: lunedi).count == 1)
        #expect(agenda.voci(of: bruno, on: lunedi.adding(days: 1)).isEmpty)
        #expect(agenda.voci(of: anna, on: lunedi).count == 1)
        #expect(!agenda.free([bruno], on: lunedi).contains { $0.overlaps(FasciaOraria(dalle: 600, alle: 660)) })
    }

    @Test func `nei giorni di festa gli uffici sono chiusi e non ci sono posti liberi`() {
        let natale = CalendarDate(dayNumber: 17_890)
        #expect(codes(chiede(natale, 10, [anna]), in: Agenda()) == ["giorno_chiuso"])
        let free = Agenda().libere(per: [anna], dal: natale, giorni: 2, durata: 60, calendario: calendario)
        #expect(free.isEmpty)
    }

    @Test func `un posto libero lo è per tutti quelli che devono esserci`() {
        let agenda = Agenda(
            voci: [voce(1, lunedi, 9, 60, [anna]), voce(2, lunedi, 11, 90, [bruno])])
        let free = agenda.libere(
            per: [anna, bruno], dal: lunedi, giorni: 1, durata: 60, calendario: calendario)
        #expect(free.map(\.fascia.testo) == ["10:00-11:00"])
    }

    @Test func `i posti liberi seguono l'orario di ciascuno`() {
        var agenda = Agenda()
        agenda.orari[anna] = OrarioServizio(fasce: [.monday: [FasciaOraria(dalle: 480, alle: 600)]])
        let free = agenda.libere(per: [anna], dal: lunedi, giorni: 7, durata: 45, passo: 15, calendario: calendario)
        #expect(free.map(\.fascia.testo) == ["08:00-08:45", "08:45-09:30"])
    }

    @Test func `nessun posto libero urta contro un impegno, un'assenza o la chiusura`() {
        forAll(count: 300, generate: { $0.next() }) { seed in
            var random = SeededGenerator(seed: seed)
            let agenda = self.agenda(&random)
            let asked = [anna, bruno, carla].filter { _ in Bool.random(using: &random) }
            let minutes = Int.random(in: 30...90, using: &random)
            return agenda.libere(
                per: asked, stanza: "A", dal: lunedi, giorni: 12, durata: minutes, calendario: calendario
            ).allSatisfy { place in
                let dati = DatiAppuntamento(
                    data: place.data, ora: TimeOfDay(minutesAfterMidnight: place.fascia.dalle), durata: minutes,
                    tipo: .colloquio, operatori: asked, stanza: "A", oggetto: "prova")
                return agenda.conflitti(dati, calendario: calendario) { "\($0.rawValue)" }.isEmpty
            }
        }
    }

    private func agenda(_ random: inout SeededGenerator) -> Agenda {
        let people = [anna, bruno, carla]
        var agenda = Agenda()
        agenda.voci = (0..<Int.random(in: 0...30, using: &random)).map { index in
            let who = people.filter { _ in Bool.random(using: &random) }
            return voce(
                Int64(index), lunedi.adding(days: Int.random(in: 0...10, using: &random)),
                Int.random(in: 8...16, using: &random), Int.random(in: 15...130, using: &random), who,
                stanza: Bool.random(using: &random) ? "A" : "B")
        }
        if Bool.random(using: &random) {
            let from = lunedi.adding(days: Int.random(in: 0...8, using: &random))
            let away = DatiAssenza(
                operatore: people[Int.random(in: 0...2, using: &random)], dal: from, al: from.adding(days: 2),
                sostituto: Bool.random(using: &random) ? people[Int.random(in: 0...2, using: &random)] : nil)
            agenda.assenze = [Assenza(id: Identifier(1), dati: away)]
        }
        return agenda
    }

    @Test func `un appuntamento senza nucleo ha bisogno di un oggetto, e di qualcuno`() {
        let dati = DatiAppuntamento(
            data: lunedi, ora: TimeOfDay(minutesAfterMidnight: 1400), durata: 60, tipo: .altro, operatori: [])
        #expect(dati.problems().map(\.code) == ["operatore_mancante", "oltre_mezzanotte", "oggetto_mancante"])
    }

    @Test func `nessuno sostituisce se stesso né chi è assente`() {
        let altra = DatiAssenza(operatore: bruno, dal: lunedi, al: lunedi)
        #expect(
            DatiAssenza(operatore: anna, dal: lunedi, al: lunedi, sostituto: anna).problems().map(\.code)
                == ["sostituto_se_stesso"])
        #expect(
            DatiAssenza(operatore: anna, dal: lunedi, al: lunedi, sostituto: bruno).problems(others: [altra])
                .map(\.code) == ["sostituto_assente"])
        #expect(
            DatiAssenza(operatore: anna, dal: lunedi, al: lunedi.adding(days: -1)).problems().map(\.code)
                == ["assenza_al_contrario"])
    }

    @Test(arguments: [
        ("9-13", "9-13"), ("9-13 15-17:30", "9-13 15-17:30"), ("", ""), ("15-17 8:30-12", "8:30-12 15-17"),
    ])
    func `l'orario di un giorno si scrive come si dice`(typed: String, shown: String) throws {
        let fasce = try OrarioServizio.parse(typed).get()
        #expect(OrarioServizio(fasce: [.monday: fasce]).testo(.monday) == shown)
    }

    @Test(arguments: ["13-9", "9-13 12-15", "nove", "9-25"])
    func `un orario che non si capisce è detto con il rimedio`(typed: String) {
        guard case .failure(let problem) = OrarioServizio.parse(typed) else {
            Issue.record("\(typed) non doveva passare")
            return
        }
        #expect(problem.sentence.hasSuffix("."))
    }
}
