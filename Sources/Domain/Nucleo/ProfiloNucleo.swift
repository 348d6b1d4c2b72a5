// SPDX-License-Identifier: EUPL-1.2

/// What the law and the tables count of a nucleo on one day.
///
/// Who is away for a time counts; a minor placed elsewhere is a household of their own, and does not.
/// Source: docs/FONTI.md 3.4 and 4.1, Tabella 1; DPCM 159/2013 art. 3; `Norme.collocamentiNucleoASe`.
public struct ProfiloNucleo: Hashable, Sendable, Codable {
    /// Members on the day.
    public let componenti: Int
    /// Members under 18.
    public let minori: Int
    /// Members under 4, "0-3 anni".
    public let zeroTre: Int
    /// Members of the age at which one may work: `Norme.etaAttiva`.
    public let etaAttiva: Int
    /// One adult with minors, no coniuge.
    public let isMonogenitoriale: Bool
    /// A child in the first thousand days of life: `Norme.primiMilleGiorni`.
    public let hasPrimiMilleGiorni: Bool
    /// Members of the list who do not count on the day.
    public let fuori: Int
    /// Members who count although they are away for a time.
    public let assenti: Int

    /// Counts `nucleo` on `date`.
    public init(of nucleo: Nucleo, on date: CalendarDate) {
        let listed = nucleo.componenti(on: date)
        let present = listed.filter { $0.conta(on: date) }
        let working = Norme.etaAttiva.nearest(to: date).valore
        let days = Norme.primiMilleGiorni.nearest(to: date).valore
        fuori = listed.count - present.count
        assenti = present.count { $0.situazione?.assenza?.isAssente(on: date) ?? false }
        componenti = present.count
        minori = present.count { $0.isMinore(on: date) }
        zeroTre = present.count { ($0.eta(on: date) ?? 99) < 4 }
        etaAttiva = present.count { working.contains($0.eta(on: date) ?? 0) }
        isMonogenitoriale =
            present.count - minori == 1 && minori > 0 && !present.contains { $0.dati.parentela == .coniuge }
        hasPrimiMilleGiorni = present.contains {
            guard let nascita = $0.persona.dati.nascita else { return false }
            return (0...days).contains(CalendarDate.days(from: nascita, to: date))
        }
    }
}
