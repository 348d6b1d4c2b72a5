// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

@Suite struct SostegnoTests {
    private let firma = CalendarDate(dayNumber: 17_800)
    private var oggi: CalendarDate { firma.adding(days: 90) }

    private func problems(
        _ fatto: FattoSostegno, from stato: StatoIntervento, ultimo: CalendarDate? = nil
    ) -> [String] {
        SostegnoMachine.problems(fatto, from: stato, ultimo: ultimo ?? firma, firmatoIl: firma, today: oggi)
            .map(\.code)
    }

    @Test func `un sostegno previsto si chiede, comincia o non si attiva`() {
        #expect(SostegnoMachine.successivi(of: .previsto) == [.richiesto, .attivo, .nonAttivato])
        #expect(problems(FattoSostegno(data: oggi, stato: .richiesto), from: .previsto).isEmpty)
        #expect(
            problems(FattoSostegno(data: oggi, stato: .concluso, motivo: .completato), from: .previsto)
                == ["passaggio_non_permesso"])
    }

    @Test func `un sostegno sospeso riprende o finisce, e uno finito non riprende`() {
        #expect(SostegnoMachine.successivi(of: .sospeso) == [.attivo, .concluso])
        for last in [StatoIntervento.concluso, .nonAttivato] {
            #expect(SostegnoMachine.successivi(of: last).isEmpty)
            let found = SostegnoMachine.problems(
                FattoSostegno(data: oggi, stato: .attivo), from: last, ultimo: firma, firmatoIl: firma, today: oggi)
            #expect(found.map(\.field) == ["stato"])
            #expect(found[0].sentence.contains("si scrive nella revisione del progetto"))
        }
    }

    @Test func `il rifiuto dice che cosa si può fare invece`() {
        let found = SostegnoMachine.problems(
            FattoSostegno(data: oggi, stato: .sospeso, motivo: .emergenza), from: .previsto, ultimo: firma,
            firmatoIl: firma, today: oggi)
        #expect(
            found.first?.sentence
                == "Il sostegno è previsto: può diventare richiesto, attivo o non attivato, non sospeso.")
    }

    @Test func `una data non viene prima della firma, dell'ultimo fatto o dopo oggi`() {
        let day = { (date: CalendarDate) in FattoSostegno(data: date, stato: .attivo) }
        #expect(problems(day(oggi.adding(days: 1)), from: .richiesto) == ["data_futura"])
        #expect(problems(day(firma.adding(days: -1)), from: .richiesto) == ["prima_della_firma"])
        #expect(
            problems(day(firma.adding(days: 3)), from: .richiesto, ultimo: firma.adding(days: 4))
                == ["prima_dell_ultimo"])
        #expect(problems(day(firma.adding(days: 4)), from: .richiesto, ultimo: firma.adding(days: 4)).isEmpty)
    }

    @Test func `chi si ferma o non comincia dice perché, con un motivo del suo stato`() {
        let stopped = FattoSostegno(data: oggi, stato: .sospeso)
        #expect(problems(stopped, from: .attivo) == ["motivo_mancante"])
        var wrong = stopped
        wrong.motivo = .lavoroTrovato
        #expect(problems(wrong, from: .attivo) == ["motivo_non_adatto"])
        var other = stopped
        other.motivo = .altro
        #expect(problems(other, from: .attivo) == ["nota_mancante"])
        other.nota = "sede allagata"
        #expect(problems(other, from: .attivo).isEmpty)
        // A monitoring tells the state; its reason is in the record.
        var seen = stopped
        seen.origine = .monitoraggio
        #expect(problems(seen, from: .attivo).isEmpty)
    }

    @Test func `un sostegno attivo resta attivo quando eroga, e chi non è cominciato non eroga`() {
        #expect(problems(FattoSostegno(data: oggi, stato: .attivo, quantita: 10), from: .attivo).isEmpty)
        #expect(problems(FattoSostegno(data: oggi, stato: .attivo), from: .attivo) == ["niente_di_nuovo"])
        #expect(
            problems(FattoSostegno(data: oggi, stato: .richiesto, quantita: 2), from: .previsto)
                == ["quantita_prima"])
        #expect(
            problems(FattoSostegno(data: oggi, stato: .attivo, quantita: -1), from: .attivo)
                .contains("quantita_assurda"))
    }

    @Test func `ogni motivo è di uno stato che si ferma, e ogni stato che si ferma ha «altro»`() {
        for motivo in MotivoSostegno.allCases {
            #expect(!motivo.stati.isEmpty && motivo.stati.isSubset(of: [.sospeso, .concluso, .nonAttivato]))
        }
        for stato in [StatoIntervento.sospeso, .concluso, .nonAttivato] {
            #expect(MotivoSostegno.scelte(for: stato).last == .altro)
            #expect(!MotivoSostegno.scelte(for: stato).contains(.revisione))
        }
    }

    /// Facts drawn at random: those the machine takes are kept, as the archive keeps them.
    private static func walk(_ generator: inout SeededGenerator) -> [(fatto: FattoSostegno, taken: Bool)] {
        let firma = CalendarDate(dayNumber: 17_800)
        var stato = StatoIntervento.previsto
        var ultimo = firma
        return (0..<20).map { _ in
            let next = Generators.pick(StatoIntervento.allCases, &generator)
            let fatto = FattoSostegno(
                data: ultimo.adding(days: Int.random(in: -3...9, using: &generator)), stato: next,
                motivo: Generators.pick(MotivoSostegno.scelte(for: next) + [.completato], &generator),
                quantita: Int.random(in: 0...5, using: &generator), nota: "motivo")
            let problems = SostegnoMachine.problems(
                fatto, from: stato, ultimo: ultimo, firmatoIl: firma, today: firma.adding(days: 120))
            if problems.isEmpty {
                stato = fatto.stato
                ultimo = fatto.data
            }
            return (fatto, problems.isEmpty)
        }
    }

    @Test func `nessuna sequenza permessa arriva a uno stato vietato o torna indietro nel tempo`() {
        forAll(generate: SostegnoTests.walk) { steps in
            let taken = steps.filter(\.taken).map(\.fatto)
            let states = [StatoIntervento.previsto] + taken.map(\.stato)
            let pairs = Array(zip(states, states.dropFirst()))
            let ends = pairs.filter { $0.0 == .concluso || $0.0 == .nonAttivato }
            let isBegunOnce = pairs.allSatisfy { $0.1 != .previsto && !($0.0.isInCorso && $0.1.isDaAttivare) }
            let neverStarted = !states.contains(.attivo) || !states.contains(.nonAttivato)
            let inOrder = zip(taken, taken.dropFirst()).allSatisfy { $0.data <= $1.data }
            let stopping: Set<StatoIntervento> = [.sospeso, .concluso, .nonAttivato]
            let explained = taken.allSatisfy { !stopping.contains($0.stato) || $0.motivo != nil }
            return ends.isEmpty && isBegunOnce && neverStarted && inOrder && explained
        }
    }

    @Test func `i giorni fra la firma e l'avvio sono lavorativi, e contano dal giorno dopo`() throws {
        let signed = try giorno("2018-09-19")
        func sostegno(_ begun: CalendarDate?) -> Sostegno {
            Sostegno(
                id: Identifier(1), presa: Identifier(2), versionePresa: 3, domanda: Identifier(4),
                fascicolo: "REI-2018-00001, nucleo Inventati (2)", ordine: 0,
                intervento: Intervento(
                    codice: "NAZ.3", dal: signed.adding(days: 5), al: signed.adding(days: 60),
                    stato: begun == nil ? .richiesto : .attivo), firmatoIl: signed, avviatoIl: begun, voci: [])
        }
        let calendar = WorkingCalendar()
        #expect(sostegno(nil).giorniAllAvvio(calendar) == nil)
        #expect(sostegno(signed).giorniAllAvvio(calendar) == 0)
        #expect(sostegno(try giorno("2018-09-26")).giorniAllAvvio(calendar) == 5)
        // Awaited at its start while it has not begun, at its end afterwards.
        #expect(sostegno(nil).isInRitardo(on: signed.adding(days: 6)))
        #expect(!sostegno(signed).isInRitardo(on: signed.adding(days: 6)))
        #expect(sostegno(signed).isInRitardo(on: signed.adding(days: 61)))
    }
}
