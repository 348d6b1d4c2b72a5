// SPDX-License-Identifier: EUPL-1.2

/// Where a minor lives by decision of the service or of the Tribunale.
///
/// Source: L. 184/1983 artt. 2-5; DPCM 159/2013 art. 3 c. 4.
public struct Collocamento: Hashable, Sendable, Codable {
    /// The kind of place.
    public enum Tipo: String, CaseIterable, Hashable, Sendable, Codable {
        case affido
        case affidoParenti = "affido_parenti"
        case comunita, altro

        /// The words of the form.
        public var denominazione: String {
            switch self {
            case .affido: "affido familiare"
            case .affidoParenti: "affido a parenti"
            case .comunita: "comunità"
            case .altro: "altro collocamento"
            }
        }
    }

    /// The kind of place.
    public var tipo: Tipo
    /// First day there.
    public var dal: CalendarDate
    /// Last day there; nil while it lasts.
    public var al: CalendarDate?
    /// Where, or with whom; may be empty.
    public var presso: String

    /// A placement.
    public init(tipo: Tipo, dal: CalendarDate, al: CalendarDate? = nil, presso: String = "") {
        self.tipo = tipo
        self.dal = dal
        self.al = al
        self.presso = presso
    }

    /// The days on which who is placed does not count in the household; nil when they always count.
    public var nonConta: PeriodoFuoriNucleo? {
        guard Norme.collocamentiNucleoASe.nearest(to: dal).valore.contains(tipo) else { return nil }
        return PeriodoFuoriNucleo(dal: dal, al: al)
    }
}
