// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension AppUpdate {
    static func paletteItems(_ screen: any ScreenState, _ context: ScreenContext) -> [PaletteItem] {
        let own = screen.commands(context).map {
            PaletteItem(id: $0.id, name: $0.name, keyHint: $0.keyHint, unavailableReason: $0.unavailable)
        }
        let global = GlobalCommand.allCases.map { command in
            PaletteItem(
                id: command.rawValue, name: command.name, keyHint: command.keyHint,
                unavailableReason: command.unavailable(context))
        }
        return own + global
    }

    static func helpLines(_ screen: any ScreenState, _ context: ScreenContext) -> [String] {
        let keys = screen.commands(context).map { command in
            let reason = command.unavailable.map { " (ora no: \($0))" } ?? ""
            return "  \(DisplayWidth.pad(command.keyHint, to: 8)) \(command.name)\(reason)"
        }
        let everywhere = [
            "", "Ovunque", "  ^K       tutti i comandi, cercando una parte del nome",
            "  F1       questo aiuto; dove non si scrive anche ?",
            "  Esc      torna indietro; quello che è scritto resta in bozza",
            "  ^Z       le proprie ultime azioni, per annullarne una",
            "  F12      nasconde lo schermo a chi guarda, e di nuovo lo mostra", "  ^L       ridisegna lo schermo",
            "  F10      esce dal programma",
        ]
        return screen.help(context) + ["", "Tasti di questa schermata"] + keys + everywhere
    }
}

extension GlobalCommand {
    fileprivate func unavailable(_ context: ScreenContext) -> String? {
        if context.session.ambito.comuni.isEmpty, ![.quit, .repaint, .hide].contains(self) {
            return "Prima va completato l'avvio dell'archivio."
        }
        return switch self {
        case .search: context.operatore.may(.cercaPersone)?.sentence
        case .sportello: context.operatore.may(.registraAccesso)?.sentence
        case .registroAccessi: context.operatore.may(.leggiAccessi)?.sentence
        case .segnalazioni: context.operatore.may(.gestisciSegnalazioni)?.sentence
        case .newAccesso: context.operatore.may(.registraAccesso)?.sentence
        case .newDomanda: context.operatore.may(.compilaDomanda)?.sentence
        case .agenda: context.operatore.may(.gestisciAgenda)?.sentence
        case .cercaDiario: context.operatore.may(.leggiDiario)?.sentence
        case .richieste: context.operatore.may(.gestisciEquipe)?.sentence
        case .interventi:
            (context.operatore.may(.leggiListaAttesa) ?? context.operatore.may(.leggiAnalisi))?.sentence
        case .comunicaFirme: context.operatore.may(.comunicaInps)?.sentence
        case .importFile: context.operatore.may(.compilaDomanda)?.sentence
        case .matchOutcomes: context.operatore.may(.registraEsito)?.sentence
        case .logout:
            context.session.ingresso.modo == .password
                ? nil : "Qui si entra con l'utente di sistema: F10 esce dal programma."
        case .operatori: context.operatore.may(.gestisciOperatori)?.sentence
        case .changeOperatore:
            context.session.proprieOperatori.count > 1
                ? nil : "A questo utente di sistema è collegato un solo operatore."
        case .home, .undo, .lock, .hide, .repaint, .quit: nil
        }
    }
}
