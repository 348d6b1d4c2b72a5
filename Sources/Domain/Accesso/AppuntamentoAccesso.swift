// SPDX-License-Identifier: EUPL-1.2

/// An appointment given at the counter.
public struct AppuntamentoAccesso: Hashable, Sendable, Codable {
    /// Which day.
    public var data: CalendarDate
    /// At what time, once known.
    public var ora: TimeOfDay?
    /// Where.
    public var luogo: String
    /// With whom, in words.
    public var con: String
    /// Whose agenda it goes in, when the words name an operator.
    public var operatore: Identifier<Operatore>?

    /// An appointment from its fields.
    public init(
        data: CalendarDate, ora: TimeOfDay? = nil, luogo: String = "", con: String = "",
        operatore: Identifier<Operatore>? = nil
    ) {
        self.data = data
        self.ora = ora
        self.luogo = luogo
        self.con = con
        self.operatore = operatore
    }
}

extension AppuntamentoAccesso {
    /// The words by which a place of the counter names a room.
    private static let nomiDiStanza: Set<String> = ["stanza", "sala", "saletta", "aula", "ufficio", "studio"]

    /// The room the words of a place begin with, and the rest: "stanza 2, sede di Prova" is "stanza 2" in the seat.
    ///
    /// Words that name no room are all of the place: a seat is not taken because somebody else is there.
    public static func stanza(in luogo: String) -> (stanza: String, luogo: String) {
        let parts = luogo.split(separator: ",", maxSplits: 1).map(String.init)
        let first = parts.first ?? ""
        guard let word = FoldedKey.of(first).split(separator: " ").first, nomiDiStanza.contains(String(word)) else {
            return ("", luogo)
        }
        return (trimmed(first), parts.count == 2 ? trimmed(parts[1]) : "")
    }

    private static func trimmed(_ text: String) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}
