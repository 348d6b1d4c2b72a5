// SPDX-License-Identifier: EUPL-1.2

/// The household of a domanda, with its members over time.
public struct Nucleo: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<Nucleo>
    /// Grows at every edit.
    public var version: Int
    /// All members ever, in order of entry.
    public var componenti: [Componente]

    /// A nucleo as read from the archive.
    public init(id: Identifier<Nucleo>, version: Int, componenti: [Componente]) {
        self.id = id
        self.version = version
        self.componenti = componenti
    }

    /// Members on `date`.
    public func componenti(on date: CalendarDate) -> [Componente] {
        componenti.filter { $0.dati.isMember(on: date) }
    }

    /// Who applied: the member with that kinship, past or present.
    public var richiedente: Componente? { componenti.last { $0.dati.parentela == .richiedente } }

    /// Members who must sign on `date`.
    public func adulti(on date: CalendarDate) -> [Componente] {
        componenti(on: date).filter { !$0.isMinore(on: date) }
    }

    /// "Inventati (4)": the surname of who applied and the size on `date`.
    public func denominazione(on date: CalendarDate) -> String {
        let name = richiedente?.persona.dati.cognome ?? ""
        return "\(name.isEmpty ? "senza nome" : name) (\(componenti(on: date).count))"
    }

    /// What keeps these rows from being a nucleo, each with its remedy.
    public static func problems(_ righe: [DatiComponente], on date: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        let present = righe.filter { $0.isMember(on: date) }
        let applicants = present.filter { $0.parentela == .richiedente }.count
        if applicants == 0 {
            found.append(
                Problem(
                    "richiedente_mancante", "Nessuno è il richiedente: indicarlo nella parentela.", field: "parentela"))
        }
        if applicants > 1 {
            found.append(
                Problem(
                    "richiedente_doppio", "I richiedenti sono \(applicants): lasciarne uno solo.", field: "parentela"))
        }
        if Set(present.map(\.persona)).count < present.count {
            found.append(
                Problem("componente_doppio", "La stessa persona è presente due volte: toglierne una.", field: "persona")
            )
        }
        if found.isEmpty, let earlier = problemBefore(date, righe) { found.append(earlier) }
        for riga in righe {
            if let al = riga.al, al < riga.dal {
                found.append(
                    Problem("uscita_prima", "L'uscita viene prima dell'ingresso: correggere le date.", field: "al"))
            }
        }
        return found
    }

    /// The first day before `date`, since somebody applied, on which the richiedente is not exactly one.
    private static func problemBefore(_ date: CalendarDate, _ righe: [DatiComponente]) -> Problem? {
        guard let first = righe.filter({ $0.parentela == .richiedente }).map(\.dal).min() else { return nil }
        let days = Set(righe.map(\.dal) + righe.compactMap { $0.al?.adding(days: 1) })
        for day in days.sorted() where day >= first && day < date {
            let present = righe.filter { $0.isMember(on: day) }
            let applicants = present.count { $0.parentela == .richiedente }
            if present.isEmpty || applicants == 1 { continue }
            let words = applicants == 0 ? "nessuno è il richiedente" : "i richiedenti sono \(applicants)"
            return Problem(
                "richiedente_nel_tempo", "Il \(day.italian) \(words): correggere le date di ingresso e di uscita.",
                field: "dal")
        }
        return nil
    }
}
