// SPDX-License-Identifier: EUPL-1.2

/// A household as a paper of another office shows it, on the day of that paper.
public struct ComposizioneNucleo: Hashable, Sendable, Codable {
    /// Whose picture it is.
    public var fonte: FonteComposizione
    /// The day it is true for: that of the stato di famiglia, or of the DSU.
    public var data: CalendarDate
    /// Number of the certificate, protocol of the DSU, or who said it.
    public var riferimento: String
    /// Who is in it.
    public var membri: [MembroComposizione]

    /// A picture from its parts.
    public init(fonte: FonteComposizione, data: CalendarDate, riferimento: String, membri: [MembroComposizione]) {
        self.fonte = fonte
        self.data = data
        self.riferimento = riferimento
        self.membri = membri
    }

    /// The declared picture: the members of a nucleo on a day.
    public init(dichiaratoDa nucleo: Nucleo, on date: CalendarDate) {
        self.init(
            fonte: .dichiarato, data: date, riferimento: "",
            membri: nucleo.componenti(on: date).map(MembroComposizione.init))
    }

    /// "stato di famiglia del 20/09/2018, certificato 12".
    public var denominazione: String {
        let words =
            switch fonte {
            case .dichiarato: "dichiarato al \(data.italian)"
            case .anagrafe: "stato di famiglia del \(data.italian)"
            case .dsu: "DSU del \(data.italian)"
            }
        return riferimento.isEmpty ? words : "\(words), \(riferimento)"
    }

    /// What keeps the picture from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if riferimento.allSatisfy(\.isWhitespace) {
            let words =
                fonte == .dsu
                ? "Manca il protocollo della DSU: scriverlo, o scrivere chi l'ha riferita."
                : "Manca il riferimento: scrivere il numero del certificato, o chi l'ha verificato."
            found.append(Problem("riferimento_mancante", words, field: "riferimento"))
        }
        if membri.isEmpty {
            found.append(Problem("nessun_membro", "Non c'è nessuno: lasciare almeno una persona.", field: "membri"))
        }
        for (index, membro) in membri.enumerated() where membri[..<index].contains(where: { $0.isSame(as: membro) }) {
            found.append(
                Problem(
                    "membro_doppio", "\(membro.nominativo) è scritto due volte: lasciarlo una volta sola.",
                    field: "membri"))
        }
        return found
    }
}
