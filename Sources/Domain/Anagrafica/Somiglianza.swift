// SPDX-License-Identifier: EUPL-1.2

/// How much two records look like the same person, from 0 to 100, and why in words.
///
/// It is a warning to look twice, never a decision: nothing is blocked or joined because of it.
public struct Somiglianza: Hashable, Sendable {
    /// Points, 0 to 100.
    public let punti: Int
    /// The reasons, the weightiest first: "stesso nome", "stessa nascita".
    public let motivi: [String]

    /// From here on it is worth saying.
    public static let possibile = 60
    /// From here on a save asks once.
    public static let forte = 80

    /// Worth saying.
    public var isPossibile: Bool { punti >= Self.possibile }
    /// A save asks.
    public var isForte: Bool { punti >= Self.forte }

    /// Compares what is typed with a record.
    ///
    /// - Parameter codici: every codice fiscale the recorded person has or had.
    public init(_ typed: DatiPersona, _ known: DatiPersona, codici: [CodiceFiscale]) {
        var score = Self.names(typed, known)
        score.add(Self.birth(typed.nascita, known.nascita))
        score.add(Self.place(typed.luogoNascita, known.luogoNascita))
        if let one = typed.sesso, let other = known.sesso, one != other { score.add((-25, "altro sesso")) }
        if let code = typed.codiceFiscale {
            if codici.contains(code) {
                score.settle(100, known.codiceFiscale == code ? "stesso codice fiscale" : "ha avuto lo stesso codice")
            } else if codici.contains(where: { $0.base == code.base && !$0.isProvisional }) {
                score.settle(95, "stesso codice fiscale, a parte l'omocodia")
            } else if !code.isProvisional, known.codiceFiscale.map({ !$0.isProvisional }) == true {
                score.add((-15, "altro codice fiscale"))
            }
        }
        punti = max(0, min(100, score.points))
        motivi = score.reasons
    }

    private struct Score {
        var points: Int
        var reasons: [String]

        mutating func add(_ item: (Int, String)?) {
            guard let (more, reason) = item else { return }
            points += more
            if !reason.isEmpty { reasons.append(reason) }
        }

        mutating func settle(_ least: Int, _ reason: String) {
            points = max(points, least)
            reasons.insert(reason, at: 0)
        }
    }

    private static func names(_ typed: DatiPersona, _ known: DatiPersona) -> Score {
        let likeness = NomiSimili(
            "\(typed.cognome) \(typed.nome)", "\(known.cognome) \(known.nome)")
        // Under this the persons only share a surname, as brothers do.
        guard likeness.misura >= 60 else { return Score(points: -40, reasons: []) }
        return Score(points: likeness.misura * 60 / 100, reasons: [likeness.motivo])
    }

    private static func birth(_ typed: CalendarDate?, _ known: CalendarDate?) -> (Int, String)? {
        guard let typed, let known else { return (12, "") }
        if typed == known { return (30, "stessa nascita") }
        let (one, other) = (typed.parts, known.parts)
        if one.year == other.year, one.month == other.day, one.day == other.month {
            return (22, "giorno e mese di nascita scambiati")
        }
        let same = [one.year == other.year, one.month == other.month, one.day == other.day]
        guard same.count(where: { $0 }) == 2 else { return (-30, "altra nascita") }
        if !same[0] { return (8, "stesso giorno e mese di nascita, altro anno") }
        return (12, same[1] ? "stesso mese e anno di nascita" : "stesso giorno e anno di nascita")
    }

    private static func place(_ typed: String, _ known: String) -> (Int, String)? {
        guard !typed.isEmpty, !known.isEmpty else { return nil }
        return typed == known ? (10, "stesso luogo di nascita") : (-8, "altro luogo di nascita")
    }
}
