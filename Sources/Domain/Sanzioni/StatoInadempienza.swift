// SPDX-License-Identifier: EUPL-1.2

/// Where a fact of article 12 is, from its recording to the decision of INPS.
///
/// The raw values are stored and never change.
public enum StatoInadempienza: String, CaseIterable, Hashable, Sendable, Codable {
    case giustificata, esclusa
    case daRichiamare = "da_richiamare"
    case richiamata
    case daSospendere = "da_sospendere"
    case daComunicare = "da_comunicare"
    case comunicata, decisa, annullata

    /// The words of the list.
    public var denominazione: String {
        switch self {
        case .giustificata: "giustificato"
        case .esclusa: "fuori dal conto"
        case .daRichiamare: "da richiamare"
        case .richiamata: "richiamato"
        case .daSospendere: "da proporre"
        case .daComunicare: "da comunicare"
        case .comunicata: "comunicato"
        case .decisa: "deciso dall'INPS"
        case .annullata: "annullato"
        }
    }

    /// It stands: neither justified nor left out nor written by mistake.
    public var isValida: Bool { self != .giustificata && self != .esclusa && self != .annullata }

    /// Where a fact begins, from what is known of it and the step proposed.
    public static func initial(_ dati: DatiInadempienza, _ gradino: GradinoSanzione) -> StatoInadempienza {
        if dati.giustificazione != nil { return .giustificata }
        if !dati.isContata { return .esclusa }
        switch gradino {
        case .richiamo, .nuovoRichiamo: return .daRichiamare
        case .sanzione(.sospensione): return .daSospendere
        case .sanzione: return .daComunicare
        }
    }

    /// Where a step leads; nil when it cannot be made here.
    public func next(_ passo: PassoInadempienza.Tipo, proposta: GradinoSanzione) -> StatoInadempienza? {
        switch passo {
        case .richiamo: self == .daRichiamare && proposta == .richiamo ? .richiamata : nil
        case .nuovoRichiamo: self == .daRichiamare && proposta == .nuovoRichiamo ? .richiamata : nil
        case .sospensione: self == .daSospendere ? .daComunicare : nil
        case .comunicazione: self == .daComunicare ? .comunicata : nil
        // INPS also decides of what it finds by itself, before anybody tells it.
        case .decisione: self == .comunicata || self == .daComunicare ? .decisa : nil
        case .ripristino: self == .decisa ? .decisa : nil
        case .giustificazione: isValida && self != .comunicata && self != .decisa ? .giustificata : nil
        case .rettifica: self != .annullata && self != .decisa ? .annullata : nil
        }
    }
}
