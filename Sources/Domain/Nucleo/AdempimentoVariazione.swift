// SPDX-License-Identifier: EUPL-1.2

/// What a household must do after it has changed.
public enum AdempimentoVariazione: String, CaseIterable, Hashable, Sendable, Codable {
    /// A new DSU; the benefit goes on.
    case dsuAggiornata = "dsu_aggiornata"
    /// A new domanda of each household, with the months already enjoyed counted for each.
    case nuovaDomanda = "nuova_domanda"
    /// Nothing: who is in the household has not changed.
    case nessuno

    /// What to tell the household, for a change of a day.
    public func frase(dal date: CalendarDate) -> String? {
        switch self {
        case .dsuAggiornata:
            let mesi = Norme.variazioneNucleo.nearest(to: date).valore
            return "Serve una DSU aggiornata entro il \(date.adding(months: mesi).italian); il beneficio continua."
        case .nuovaDomanda:
            return "Serve una nuova domanda: i mesi già goduti contano per ogni nucleo che ne risulta."
        case .nessuno: return nil
        }
    }
}
