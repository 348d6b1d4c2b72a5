// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The agenda of one or two operators, or of everybody: a week in columns, or a day with its free places.
public struct AgendaState: ScreenState {
    /// The day in focus.
    var giorno: CalendarDate
    var vista = VistaAgenda.settimana
    /// Whose agenda, or empty for everybody; with two, the free places are those of both.
    var chi: [Identifier<Operatore>] = []
    /// Nobody has chosen whose yet: it begins with one's own.
    var isOwn = true
    /// The week around the day in focus.
    var agenda = Agenda()
    /// First day of the week that `agenda` holds.
    var lunedi: CalendarDate?
    /// Place of the line in focus, among those of the day.
    var posizione = 0
    var domanda: DomandaAgenda?

    /// The week of a day.
    public init(giorno: CalendarDate) { self.giorno = giorno }

    /// Where I am.
    public var title: String { "Agenda" }

    /// Monday of the week in focus.
    var inizioSettimana: CalendarDate { giorno.adding(days: 1 - giorno.weekday.rawValue) }

    /// Days of the week that are shown: the worked ones, and others when they hold something.
    func giorni(_ context: ScreenContext) -> [CalendarDate] {
        (0..<7).map { inizioSettimana.adding(days: $0) }.filter { day in
            day.weekday.rawValue <= (context.calendario.sabatoLavorativo ? 6 : 5) || day == giorno
                || !voci(on: day).isEmpty
        }
    }

    /// Lines of a day, of those who are shown.
    func voci(on day: CalendarDate) -> [VoceCalendario] {
        guard !chi.isEmpty else { return agenda.voci.filter { $0.data == day } }
        return agenda.voci.filter { voce in
            voce.data == day
                && voce.operatori.contains { chi.contains($0) || chi.contains(agenda.presente(for: $0, on: day)) }
        }
    }

    /// Lines of the day in focus: in the view of the day with the free places between them.
    func righe(_ context: ScreenContext) -> [RigaAgenda] {
        let lines = voci(on: giorno).map { RigaAgenda.voce($0) }
        guard vista == .giorno, !chi.isEmpty, context.calendario.isWorkingDay(giorno) else { return lines }
        let free = agenda.free(chi, on: giorno).map {
            RigaAgenda.libera(FasciaLibera(data: giorno, fascia: $0))
        }
        return (lines + free).sorted { Self.start($0) < Self.start($1) }
    }

    /// The line in focus.
    func selected(_ context: ScreenContext) -> RigaAgenda? {
        let lines = righe(context)
        return lines.indices.contains(posizione) ? lines[posizione] : lines.last
    }

    /// The appointment in focus, when it is one made here.
    func appuntamento(_ context: ScreenContext) -> (Identifier<Appuntamento>, VoceCalendario)? {
        guard case .voce(let voce) = selected(context), case .appuntamento(let id) = voce.origine else { return nil }
        return (id, voce)
    }

    /// The absence of the day in focus, of who is shown.
    var assente: DatiAssenza? {
        agenda.assenze.first { $0.dati.covers(giorno) && (chi.isEmpty || chi.contains($0.dati.operatore)) }?.dati
    }

    /// While a question is open, keys belong to it.
    public func isTyping(_ context: ScreenContext) -> Bool { domanda != nil }

    private static func start(_ line: RigaAgenda) -> Int {
        switch line {
        case .voce(let voce): voce.ora?.minutesAfterMidnight ?? -1
        case .libera(let free): free.fascia.dalle
        }
    }
}
