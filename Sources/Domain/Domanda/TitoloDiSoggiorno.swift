// SPDX-License-Identifier: EUPL-1.2

/// The kind of permit by which the richiedente stays in Italy.
///
/// Source: D.Lgs. 286/1998; D.Lgs. 30/2007 artt. 10 and 17; D.Lgs. 251/2007 art. 23.
public enum TitoloDiSoggiorno: String, CaseIterable, Hashable, Sendable, Codable {
    case lungoPeriodo = "lungo_periodo"
    case cartaFamiliare = "carta_familiare_ue"
    case asilo, sussidiaria, apolidia, lavoro, famiglia, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .lungoPeriodo: "UE per soggiornanti di lungo periodo"
        case .cartaFamiliare: "carta di soggiorno per familiare UE"
        case .asilo: "asilo"
        case .sussidiaria: "protezione sussidiaria"
        case .apolidia: "apolidia"
        case .lavoro: "lavoro"
        case .famiglia: "motivi di famiglia"
        case .altro: "altro permesso"
        }
    }
}
