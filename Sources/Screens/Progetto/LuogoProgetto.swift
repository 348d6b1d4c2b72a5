// SPDX-License-Identifier: EUPL-1.2

/// A row of the project, or its head: what one form shows.
enum LuogoProgetto: Hashable, Sendable {
    case testata
    case obiettivo(Int)
    case risultato(Int, Int)
    case intervento(Int)
    case impegno(Int)

    /// The part it stands in.
    var parte: ParteProgetto {
        switch self {
        case .testata: .testata
        case .obiettivo, .risultato: .obiettivi
        case .intervento: .interventi
        case .impegno: .impegni
        }
    }

    /// Names of its fields, in the order they are kept in.
    var names: [String] {
        switch self {
        case .testata: ["figura", "apertoIl", "inizio", "fine", "frequenza"]
        case .obiettivo: ["area", "testo", "componenti", "fase"]
        case .risultato: ["testo", "indicatore", "iniziale", "atteso", "entro", "stato"]
        case .intervento:
            [
                "codice", "persona", "fornitore", "fondo", "dal", "al", "quantita", "unita", "stato", "titolare",
                "invio",
            ]
        case .impegno: ["persona", "tipo", "testo", "frequenza", "verifica", "stato"]
        }
    }

    /// Fields that hold a date.
    static let dates: Set<String> = ["apertoIl", "inizio", "fine", "entro", "dal", "al"]

    /// The same kind of row at another number.
    func sibling(_ index: Int) -> LuogoProgetto {
        switch self {
        case .testata: .testata
        case .obiettivo: .obiettivo(index)
        case .risultato(let objective, _): .risultato(objective, index)
        case .intervento: .intervento(index)
        case .impegno: .impegno(index)
        }
    }

    /// Number of the row in its list.
    var index: Int {
        switch self {
        case .testata: 0
        case .obiettivo(let index), .intervento(let index), .impegno(let index), .risultato(_, let index): index
        }
    }
}
