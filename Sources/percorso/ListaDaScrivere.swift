// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain

/// A list that `percorso coda` writes: a waiting list of cases, the exceptional openings to be reviewed, or the supports to
/// follow.
enum ListaDaScrivere: Hashable, CaseIterable, ExpressibleByArgument {
    case coda(Coda)
    case accessiEccezionali
    case interventi

    static var allCases: [ListaDaScrivere] { Coda.allCases.map { .coda($0) } + [.accessiEccezionali, .interventi] }

    static var allValueStrings: [String] { allCases.map(\.name) }

    init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.name == argument }) else { return nil }
        self = found
    }

    private var name: String {
        switch self {
        case .coda(let coda): coda.rawValue
        case .accessiEccezionali: "accessi-eccezionali"
        case .interventi: "interventi"
        }
    }
}
