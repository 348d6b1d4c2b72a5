// SPDX-License-Identifier: EUPL-1.2

/// What the law and the tables count of a nucleo on one day.
///
/// Source: docs/FONTI.md 3.4 and 4.1, Tabella 1.
public struct ProfiloNucleo: Hashable, Sendable, Codable {
    /// Members on the day.
    public let componenti: Int
    /// Members under 18.
    public let minori: Int
    /// Members under 4, "0-3 anni".
    public let zeroTre: Int
    /// Members from 16 to 66, who may work.
    public let etaAttiva: Int
    /// One adult with minors, no coniuge.
    public let isMonogenitoriale: Bool
    /// A child in the first thousand days of life.
    public let hasPrimiMilleGiorni: Bool

    /// Counts `nucleo` on `date`.
    public init(of nucleo: Nucleo, on date: CalendarDate) {
        let present = nucleo.componenti(on: date)
        componenti = present.count
        minori = present.count { $0.isMinore(on: date) }
        zeroTre = present.count { ($0.eta(on: date) ?? 99) < 4 }
        etaAttiva = present.count { (16...66).contains($0.eta(on: date) ?? 0) }
        isMonogenitoriale =
            present.count - minori == 1 && minori > 0 && !present.contains { $0.dati.parentela == .coniuge }
        hasPrimiMilleGiorni = present.contains {
            guard let nascita = $0.persona.dati.nascita else { return false }
            return (0...1000).contains(CalendarDate.days(from: nascita, to: date))
        }
    }
}
