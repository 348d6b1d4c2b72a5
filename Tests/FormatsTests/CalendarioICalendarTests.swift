// SPDX-License-Identifier: EUPL-1.2

import Domain
import Formats
import Foundation
import TestSupport
import Testing

@Suite struct CalendarioICalendarTests {
    private func file(_ voci: [VoceCalendario]) -> String {
        CalendarioICalendar.write(
            voci, written: Instant(milliseconds: 1_543_579_200_000), prodotto: "Zona dimostrativa, équipe"
        ) { "Op. \($0.rawValue)" }
    }

    private func voce(oggetto: String = "", luogo: String = "Via di Prova, 1; piano 2") -> VoceCalendario {
        VoceCalendario(
            origine: .convocazione(Identifier(7), ordine: 2), version: 3, data: CalendarDate(dayNumber: 17_865),
            ora: TimeOfDay(minutesAfterMidnight: 570), durata: 90, tipo: .convocazione,
            operatori: [Identifier(1), Identifier(2)], stanza: "Sala A", luogo: luogo, nucleo: "Inventati (4)",
            codice: "REI-2018-00042", domanda: Identifier(9), oggetto: oggetto)
    }

    @Test func `an event has its hours of Rome, a stable name and its revision`() {
        let lines = file([voce()]).components(separatedBy: "\r\n")
        #expect(lines.contains("UID:convocazione-7-2@percorso"))
        #expect(lines.contains("DTSTART;TZID=Europe/Rome:20181130T093000"))
        #expect(lines.contains("DTEND;TZID=Europe/Rome:20181130T110000"))
        #expect(lines.contains("DTSTAMP:20181130T120000Z"))
        #expect(lines.contains("SEQUENCE:2"))
        #expect(lines.contains("LOCATION:Sala A\\, Via di Prova\\, 1\\; piano 2"))
        #expect(lines.contains("DESCRIPTION:Partecipano: Op. 1\\, Op. 2"))
    }

    @Test func `a household is named by its code, never by its people`() {
        let text = file([voce()])
        #expect(text.contains("REI-2018-00042"))
        #expect(!text.contains("Inventati"))
    }

    @Test func `what has no hour takes the whole day`() {
        var due = voce()
        due.origine = .verifica(Identifier(7))
        due.ora = nil
        let lines = file([due]).components(separatedBy: "\r\n")
        #expect(lines.contains("DTSTART;VALUE=DATE:20181130"))
        #expect(lines.contains("DTEND;VALUE=DATE:20181201"))
    }

    @Test func `no line is longer than 75 octets and every one ends in CR LF`() {
        let text = file([voce(luogo: String(repeating: "città è più 🏠 ", count: 40))])
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.last == "")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("città è più 🏠 città"))
    }

    @Test func `begin and end are paired, whatever the text`() {
        let hostile = voce(oggetto: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u{1B}[2J", luogo: "a\nEND:VCALENDAR")
        let lines = file([hostile, voce()]).components(separatedBy: "\r\n")
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
        #expect(lines.count { $0 == "END:VEVENT" } == 2)
        #expect(lines.count { $0 == "END:VCALENDAR" } == 1)
        #expect(!lines.joined().unicodeScalars.contains("\u{1B}"))
    }
}
