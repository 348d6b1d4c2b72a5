// SPDX-License-Identifier: EUPL-1.2

/// Why a support stopped, ended or never started.
///
/// Source: docs/FONTI.md 3.7 (stati dei sostegni) and 4.3.
public enum MotivoSostegno: String, CaseIterable, Hashable, Sendable, Codable {
    case completato
    case interrottoDalNucleo = "interrotto_dal_nucleo"
    case lavoroTrovato = "lavoro_trovato"
    case bisognoCessato = "bisogno_cessato"
    case rinuncia
    case postiEsauriti = "posti_esauriti"
    case fondiEsauriti = "fondi_esauriti"
    case fornitoreIndisponibile = "fornitore_indisponibile"
    case altroServizio = "altro_servizio"
    case chiusuraFornitore = "chiusura_fornitore"
    case emergenza
    case salute
    case assenze
    case trasferimento
    case revisione
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .completato: "concluso come previsto"
        case .interrottoDalNucleo: "interrotto dal nucleo"
        case .lavoroTrovato: "lavoro trovato"
        case .bisognoCessato: "bisogno cessato"
        case .rinuncia: "rinuncia della persona"
        case .postiEsauriti: "posti esauriti, lista d'attesa"
        case .fondiEsauriti: "fondi esauriti"
        case .fornitoreIndisponibile: "chi lo eroga non è disponibile"
        case .altroServizio: "già seguito da un altro servizio"
        case .chiusuraFornitore: "chiusura di chi lo eroga"
        case .emergenza: "emergenza"
        case .salute: "motivi di salute"
        case .assenze: "assenze ripetute"
        case .trasferimento: "trasferimento in un altro comune"
        case .revisione: "tolto con la revisione del progetto"
        case .altro: "altro, con il motivo scritto"
        }
    }

    /// The states it can be the reason of.
    public var stati: Set<StatoIntervento> {
        switch self {
        case .completato, .interrottoDalNucleo, .lavoroTrovato: [.concluso]
        case .bisognoCessato, .trasferimento, .revisione: [.concluso, .nonAttivato]
        case .rinuncia, .postiEsauriti, .fondiEsauriti, .altroServizio: [.nonAttivato]
        case .fornitoreIndisponibile: [.nonAttivato, .sospeso]
        case .chiusuraFornitore, .emergenza: [.sospeso]
        case .salute, .assenze: [.sospeso, .concluso]
        case .altro: [.sospeso, .concluso, .nonAttivato]
        }
    }

    /// The reasons of a state that somebody chooses, in the order of the form.
    public static func scelte(for stato: StatoIntervento) -> [MotivoSostegno] {
        allCases.filter { $0 != .revisione && $0.stati.contains(stato) }
    }
}
