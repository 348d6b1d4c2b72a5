// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension EventiNucleoState {
    /// One letter for each kind of event.
    static let keys: [(Character, TipoEventoNucleo, String)] = [
        ("N", .nascita, "nascita"), ("D", .decesso, "decesso"), ("I", .ingresso, "ingresso"), ("U", .uscita, "uscita"),
        ("S", .separazione, "separa"), ("M", .unione, "unisce"), ("R", .cambioRichiedente, "richiedente"),
    ]

    /// The commands of the history.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        Self.keys.map { letter, tipo, hint in
            CaseKeys.letter(letter, tipo.rawValue, hint, "Registrare: \(tipo.denominazione.loweringInitial)")
                .needing(.registraPersona, context).unless(reason(tipo, context))
        } + [CaseKeys.back()]
    }

    /// Why an event cannot happen to this household.
    private func reason(_ tipo: TipoEventoNucleo, _ context: ScreenContext) -> String? {
        let count = fascicolo.nucleo.componenti(on: context.oggi).count
        if count == 0 { return "Il nucleo è vuoto: non c'è più nessuno." }
        switch tipo {
        case .uscita, .separazione, .cambioRichiedente:
            return count == 1 ? "Nel nucleo c'è una persona sola." : nil
        case .nascita, .decesso, .ingresso, .unione: return nil
        }
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { NucleoHelp.eventi }
}
