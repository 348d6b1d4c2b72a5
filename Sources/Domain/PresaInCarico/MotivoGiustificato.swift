// SPDX-License-Identifier: EUPL-1.2

/// Why a household that did not come is justified.
///
/// The decree says «giustificato motivo» and no more: which reasons are offered on a day, from which source and how
/// surely, is `Norme.motiviGiustificati`, and the worker decides. Which illness it was is never asked.
///
/// Source: D.Lgs. 147/2017, art. 12 c. 3.
public enum MotivoGiustificato: String, CaseIterable, Hashable, Sendable, Codable {
    case salute, gravidanza, famiglia, giustizia, mobilita, lavoro, avviso, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .salute: "malattia, infortunio o visita medica"
        case .gravidanza: "gravidanza o maternità"
        case .famiglia: "gravi motivi familiari"
        case .giustizia: "citazione in tribunale o altro obbligo di legge"
        case .mobilita: "limitazione legale della mobilità"
        case .lavoro: "lavoro, tirocinio o colloquio di lavoro"
        case .avviso: "avviso non ricevuto, o ricevuto tardi"
        case .altro: "altro impedimento documentato"
        }
    }
}
