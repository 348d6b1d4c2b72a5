// SPDX-License-Identifier: EUPL-1.2

/// A meeting of the équipe.
public struct IncontroEquipe: Hashable, Sendable, Codable {
    /// Day of the meeting.
    public var data: CalendarDate
    /// Who was there, as text.
    public var presenti: String
    /// What was decided.
    public var decisioni: String
    /// Day of the next meeting.
    public var prossimo: CalendarDate?
    /// Time of the next meeting, when it is fixed.
    public var prossimaOra: TimeOfDay?
    /// How long it lasted, in minutes; nil when it was not written.
    public var durata: Int?

    /// A meeting from its fields.
    public init(
        data: CalendarDate, presenti: String, decisioni: String, prossimo: CalendarDate? = nil,
        prossimaOra: TimeOfDay? = nil, durata: Int? = nil
    ) {
        self.data = data
        self.presenti = presenti
        self.decisioni = decisioni
        self.prossimo = prossimo
        self.prossimaOra = prossimaOra
        self.durata = durata
    }

    /// The names of who was there, parted by commas, semicolons or line breaks.
    public var nomiPresenti: [String] {
        presenti.split { $0 == "," || $0 == ";" || $0.isNewline }.map { part in
            var name = part
            while name.first?.isWhitespace == true { name.removeFirst() }
            while name.last?.isWhitespace == true { name.removeLast() }
            return String(name)
        }.filter { !$0.isEmpty }
    }
}
