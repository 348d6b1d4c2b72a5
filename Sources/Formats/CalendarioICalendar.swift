// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The lines of an agenda as an iCalendar file (RFC 5545), for the calendar programs people already use.
///
/// Hours are those of Rome, with the rules of Italian summer time in the file; lines are folded at 75 octets and end in
/// CR LF, as the standard asks. A household is named by the code of its case file, never by name, because a calendar
/// leaves the archive.
public enum CalendarioICalendar {
    /// The whole file.
    ///
    /// - Parameters:
    ///   - voci: the lines, each becoming one event; those without an hour last the whole day.
    ///   - written: the moment the file is made, in UTC.
    ///   - prodotto: name of the body, for the heading of the calendar.
    ///   - name: the name of an operator.
    public static func write(
        _ voci: [VoceCalendario], written: Instant, prodotto: String, name: (Identifier<Operatore>) -> String
    ) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Percorso//Agenda//IT", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(escaped(prodotto))", "X-WR-TIMEZONE:Europe/Rome",
        ]
        lines += zone
        for voce in voci { lines += event(voce, written: written, name: name) }
        lines.append("END:VCALENDAR")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func event(
        _ voce: VoceCalendario, written: Instant, name: (Identifier<Operatore>) -> String
    ) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(uid(voce.origine))", "DTSTAMP:\(utc(written))"]
        if let fascia = voce.ora.map({ time in
            FasciaOraria(
                dalle: time.minutesAfterMidnight, alle: min(1439, time.minutesAfterMidnight + max(1, voce.durata)))
        }) {
            lines.append("DTSTART;TZID=Europe/Rome:\(local(voce.data, fascia.dalle))")
            lines.append("DTEND;TZID=Europe/Rome:\(local(voce.data, fascia.alle))")
        } else {
            lines.append("DTSTART;VALUE=DATE:\(day(voce.data))")
            lines.append("DTEND;VALUE=DATE:\(day(voce.data.adding(days: 1)))")
        }
        let about = voce.codice.isEmpty ? (voce.oggetto.isEmpty ? "" : ": \(voce.oggetto)") : ", \(voce.codice)"
        lines.append("SUMMARY:\(escaped(initial(voce.tipo.denominazione) + about))")
        let place = [voce.stanza, voce.luogo].filter { !$0.isEmpty }.joined(separator: ", ")
        if !place.isEmpty { lines.append("LOCATION:\(escaped(place))") }
        let people = voce.operatori.map(name).joined(separator: ", ")
        if !people.isEmpty { lines.append("DESCRIPTION:\(escaped("Partecipano: \(people)"))") }
        lines.append("STATUS:\(voce.stato == .annullato ? "CANCELLED" : "CONFIRMED")")
        lines.append("SEQUENCE:\(voce.version - 1)")
        lines.append("CLASS:CONFIDENTIAL")
        lines.append("END:VEVENT")
        return lines
    }

    /// A name for the event that never changes, so that a calendar read again changes it instead of doubling it.
    private static func uid(_ origine: OrigineVoce) -> String {
        switch origine {
        case .appuntamento(let id): "appuntamento-\(id.rawValue)@percorso"
        case .convocazione(let presa, let ordine): "convocazione-\(presa.rawValue)-\(ordine)@percorso"
        case .verifica(let presa): "verifica-\(presa.rawValue)@percorso"
        case .accesso(let id): "accesso-\(id.rawValue)@percorso"
        }
    }

    /// Italian summer time since 1996, from the last Sunday of March to that of October (directive 2000/84/CE).
    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Rome",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "END:VTIMEZONE",
    ]

    private static func day(_ date: CalendarDate) -> String {
        date.iso.filter { $0 != "-" }
    }

    private static func local(_ date: CalendarDate, _ minutes: Int) -> String {
        let clock = FasciaOraria.clock(minutes).filter { $0 != ":" }
        return "\(day(date))T\(clock)00"
    }

    private static func utc(_ moment: Instant) -> String {
        let seconds = moment.milliseconds / 1000
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = Int(seconds - days * 86_400)
        let date = CalendarDate(dayNumber: Int(days))
        return "\(day(date))T\(two(rest / 3600))\(two(rest / 60 % 60))\(two(rest % 60))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func initial(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A text value: backslash, comma, semicolon and line ends have their own writing; other controls are left out.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": out += "\\\(scalar)"
            case "\n": out += "\\n"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// No line is longer than 75 octets; a character is never split.
    private static func folded(_ line: String) -> String {
        var out = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if octets + size > 75 {
                out += "\r\n "
                octets = 1
            }
            out.unicodeScalars.append(scalar)
            octets += size
        }
        return out
    }
}
