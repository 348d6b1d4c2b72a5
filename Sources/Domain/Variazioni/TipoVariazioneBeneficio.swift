// SPDX-License-Identifier: EUPL-1.2

/// What changes in a household while the benefit is paid, and must be told.
///
/// Source: D.Lgs. 147/2017 artt. 3, 10 and 11; docs/FONTI.md 2.9 and 9. The raw values are stored and never change.
public enum TipoVariazioneBeneficio: String, CaseIterable, Hashable, Sendable, Codable {
    case nuovaDsu = "nuova_dsu"
    case avvioLavoro = "avvio_lavoro"
    case lavoroContinua = "lavoro_continua"
    case nascita, decesso
    case altraVariazione = "altra_variazione"
    case naspi
    case superamentoLimiti = "superamento_limiti"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .nuovaDsu: "nuova DSU presentata"
        case .avvioLavoro: "lavoro cominciato"
        case .lavoroContinua: "lavoro che continua nell'anno nuovo"
        case .nascita: "nascita o adozione"
        case .decesso: "decesso"
        case .altraVariazione: "altro cambio del nucleo"
        case .naspi: "NASpI o altro ammortizzatore"
        case .superamentoLimiti: "ISEE, ISRE o patrimonio oltre i limiti"
        }
    }

    /// Somebody of the household is named with it.
    public var haPersona: Bool {
        switch self {
        case .avvioLavoro, .lavoroContinua, .naspi, .nascita, .decesso: true
        case .nuovaDsu, .altraVariazione, .superamentoLimiti: false
        }
    }

    /// The change that an event of the household is; nil for one that changes nobody in it.
    public init?(_ evento: TipoEventoNucleo) {
        switch evento {
        case .nascita: self = .nascita
        case .decesso: self = .decesso
        case .ingresso, .uscita, .separazione, .unione: self = .altraVariazione
        case .cambioRichiedente: return nil
        }
    }
}
