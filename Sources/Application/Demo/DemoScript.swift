// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The steps of one case, each at its minute, in the order in which they must be written.
struct DemoScript {
    private let calendar: DemoCalendar
    private let found: DemoCase
    private let place: Int
    private var random: DemoRandom
    private(set) var steps: [DemoStep] = []

    init(_ found: DemoCase, place: Int, calendar: DemoCalendar, seed: UInt64) {
        self.calendar = calendar
        self.found = found
        self.place = place
        random = DemoRandom(seed: seed, stream: place, 1)
        writeDomanda()
        writePresa()
        writeVisits()
    }

    private mutating func add(_ kind: DemoStep.Kind, _ day: Int, _ minute: Int) {
        let moment = DemoCalendar.minutes(calendar.date(min(day, calendar.last)), minute)
        steps.append(DemoStep(moment: moment, place: place, order: steps.count, kind: kind))
    }

    /// The steps of axis A; what happens in one day is written from the morning on.
    private mutating func writeDomanda() {
        add(.sportello, found.presentata, found.minuto)
        if let day = found.verifica { add(.verifica, day, random.int(840...900)) }
        if let day = found.rigetto { add(.rigetto, day, 720) }
        if let day = found.invio { add(.invio, day, 600) }
        if let day = found.ricevuta { add(.ricevuta, day, 610) }
        if found.esitoInps != nil { add(.esito, found.registrato, 660 + random.below(50)) }
        if let day = found.riesame {
            add(.riesame, day, 740)
            add(.secondo, day + 6, 750)
        }
        if let day = found.secondo { add(.secondo, day, 730) }
    }

    private mutating func writePresa() {
        if let day = found.assegnata { add(.assegna, day, random.int(760...800)) }
        for (index, meeting) in found.convocazioni.enumerated() {
            add(.convoca(index), meeting.avviso, found.assegnata == meeting.avviso ? 805 : 520)
            if meeting.esito != nil { add(.incontro(index), meeting.giorno, meeting.minuto + 45) }
        }
        if found.fate == .inAnalisi, let day = found.convocazioni.last?.giorno, random.chance(80) {
            add(.scheda, day, 1075)
        }
        if let day = found.analisi { add(.chiudiAnalisi, day, 1080) }
        if let day = found.equipe { add(.equipe, day, 1085) }
        if let day = found.quadro {
            add(.chiudiQuadro, day, 1090)
        } else if found.fate == .quadro, let day = found.equipe, random.chance(70) {
            add(.quadro, day + 4, 1090)
        }
        if let day = found.progetto { add(.progetto, day, 1095) }
        if let day = found.firma { add(.firma, found.esito == .soloLavoro ? day + 2 : day, 1100) }
        if let day = found.comunicata { add(.comunica, day, 1105) }
        for (index, day) in found.monitoraggi.enumerated() { add(.monitora(index), day, 1110) }
        if let day = found.chiusura { add(.chiudi, day, 1115) }
    }

    /// Contacts before and after the domanda, and the notes of the diary.
    private mutating func writeVisits() {
        if found.presentata > 6, random.chance(30) {
            add(.accesso(0), found.presentata - random.int(1...6), random.int(530...750))
        }
        if random.chance(45) {
            for index in 1...random.int(1...2) {
                add(.accesso(index), found.presentata + 1 + random.below(calendar.last - found.presentata), 765)
            }
        }
        guard let from = found.assegnata else { return }
        let end = max(from, min(found.chiusura ?? calendar.last, calendar.last))
        for index in 0..<random.int(found.fate.isAnalysed ? 1...4 : 0...2) {
            add(.nota(index), from + random.below(end - from + 1), 1120 + random.below(30))
        }
    }
}
