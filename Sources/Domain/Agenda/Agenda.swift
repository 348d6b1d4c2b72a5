// SPDX-License-Identifier: EUPL-1.2

/// The appointments of a period with who is away and the hours of each: it finds conflicts and free places.
public struct Agenda: Hashable, Sendable {
    /// Lines of the period, in order.
    public var voci: [VoceCalendario]
    /// Absences that touch the period.
    public var assenze: [Assenza]
    /// Hours of who has said them; the others keep `OrarioServizio.abituale`.
    public var orari: [Identifier<Operatore>: OrarioServizio]

    /// An agenda from its parts.
    public init(
        voci: [VoceCalendario] = [], assenze: [Assenza] = [], orari: [Identifier<Operatore>: OrarioServizio] = [:]
    ) {
        self.voci = voci.sorted(by: VoceCalendario.precedes)
        self.assenze = assenze
        self.orari = orari
    }

    /// Hours of an operator.
    public func orario(of operatore: Identifier<Operatore>) -> OrarioServizio { orari[operatore] ?? .abituale }

    /// The absence of an operator on a day, if any.
    public func assenza(of operatore: Identifier<Operatore>, on date: CalendarDate) -> Assenza? {
        assenze.first { $0.dati.operatore == operatore && $0.dati.covers(date) }
    }

    /// Who goes in an operator's place on a day: the substitute while they are away, themselves otherwise.
    public func presente(for operatore: Identifier<Operatore>, on date: CalendarDate) -> Identifier<Operatore> {
        assenza(of: operatore, on: date)?.dati.sostituto ?? operatore
    }

    /// Lines an operator has on a day: their own, and those of the colleagues they substitute.
    public func voci(of operatore: Identifier<Operatore>, on date: CalendarDate) -> [VoceCalendario] {
        voci.filter { voce in
            voce.data == date
                && voce.operatori.contains { $0 == operatore || presente(for: $0, on: date) == operatore }
        }
    }

    /// What an appointment would meet: people or rooms already taken, people away, offices closed.
    ///
    /// They are told and never forbid: a meeting may be joined, a room may be shared.
    /// - Parameters:
    ///   - excluding: the line being changed, which does not meet itself.
    ///   - name: the name of an operator.
    public func conflitti(
        _ dati: DatiAppuntamento, excluding: OrigineVoce? = nil, calendario: WorkingCalendar,
        name: (Identifier<Operatore>) -> String
    ) -> [Problem] {
        var found: [Problem] = []
        if !calendario.isWorkingDay(dati.data) {
            found.append(
                Problem(
                    "giorno_chiuso", "Il \(dati.data.italian), \(dati.data.weekday.italian), gli uffici sono chiusi.",
                    field: "data"))
        }
        for operatore in dati.operatori {
            if let assenza = assenza(of: operatore, on: dati.data) { found.append(problema(assenza, name: name)) }
        }
        for voce in voci where voce.data == dati.data && voce.origine != excluding {
            guard let taken = voce.fascia, taken.overlaps(dati.fascia) else { continue }
            for operatore in dati.operatori where voce.operatori.contains(operatore) {
                found.append(
                    Problem(
                        "operatore_impegnato",
                        "\(name(operatore)) ha già un impegno alle \(taken.testo): \(voce.titolo).", field: "ora"))
            }
            if !dati.stanza.isEmpty, FoldedKey.of(dati.stanza) == FoldedKey.of(voce.stanza) {
                found.append(
                    Problem(
                        "stanza_occupata", "La stanza \(dati.stanza) è occupata alle \(taken.testo): \(voce.titolo).",
                        field: "stanza"))
            }
        }
        return found
    }

    /// Who is away, until when, and who takes their place.
    func problema(_ assenza: Assenza, name: (Identifier<Operatore>) -> String) -> Problem {
        let dati = assenza.dati
        let who = dati.sostituto.map { ": sostituisce \(name($0))" } ?? ": nessuno sostituisce"
        return Problem(
            "operatore_assente",
            "\(name(dati.operatore)) è assente dal \(dati.dal.italian) al \(dati.al.italian)\(who).",
            field: "operatore")
    }

    /// The first free places where all the operators may meet, one for each stretch, at the given step.
    ///
    /// - Parameters:
    ///   - operatori: who must all be free; in co-presence, the assistente sociale and the consulente of the CPI.
    ///   - dal: first day to look at.
    ///   - giorni: calendar days to look at.
    ///   - durata: minutes needed.
    ///   - passo: minutes between two starts.
    public func libere(
        per operatori: [Identifier<Operatore>], stanza: String = "", dal: CalendarDate, giorni: Int, durata: Int,
        passo: Int = 30, calendario: WorkingCalendar, limit: Int = 60
    ) -> [FasciaLibera] {
        var found: [FasciaLibera] = []
        guard durata > 0, passo > 0, !operatori.isEmpty else { return [] }
        for offset in 0..<max(0, giorni) {
            let day = dal.adding(days: offset)
            guard calendario.isWorkingDay(day) else { continue }
            for free in free(operatori, stanza: stanza, on: day) {
                var start = (free.dalle + passo - 1) / passo * passo
                while start + durata <= free.alle {
                    found.append(FasciaLibera(data: day, fascia: FasciaOraria(dalle: start, alle: start + durata)))
                    if found.count == limit { return found }
                    start += max(passo, durata)
                }
            }
        }
        return found
    }

    /// Stretches of a day in which all are at work and none is taken, nor the room.
    public func free(
        _ operatori: [Identifier<Operatore>], stanza: String = "", on day: CalendarDate
    ) -> [FasciaOraria] {
        var free = [FasciaOraria(dalle: 0, alle: 1440)]
        for operatore in operatori {
            if assenza(of: operatore, on: day) != nil { return [] }
            let hours = orario(of: operatore).fasce(on: day.weekday)
            free = free.flatMap { stretch in hours.map { stretch.intersection($0) } }.filter { $0.minuti > 0 }
        }
        for voce in voci where voce.data == day {
            guard let taken = voce.fascia else { continue }
            let isRoom = !stanza.isEmpty && FoldedKey.of(stanza) == FoldedKey.of(voce.stanza)
            let present = voce.operatori.map { presente(for: $0, on: day) }
            guard isRoom || present.contains(where: operatori.contains) else { continue }
            free = free.flatMap { $0.subtracting(taken) }
        }
        return free.sorted { $0.dalle < $1.dalle }
    }
}
