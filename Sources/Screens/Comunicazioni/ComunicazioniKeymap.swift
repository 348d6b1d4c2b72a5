// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ComunicazioniState {
    /// The commands of the list shown.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let empty = table.rows.isEmpty ? "La lista è vuota." : nil
        let open = ScreenCommand("apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire il fascicolo")
            .unless(empty)
        let mark = ScreenCommand(
            "segna", keys: [.character(" ")], keyHint: "spazio", hint: "segna", name: "Segnare o togliere il segno"
        ).unless(empty)
        var rows: [ScreenCommand]
        switch vista {
        case .daComunicare:
            rows = [
                open, mark,
                CaseKeys.letter("L", "lotto", "lotto fin qui", "Comunicare un lotto di firme fino a questa").unless(
                    empty ?? DatiLottoComunicazioni(data: context.oggi, firme: firme).problema?.sentence
                ).needing(.comunicaInps, context),
            ]
        case .inAttesa:
            rows = [
                open, mark,
                CaseKeys.letter("R", "ricevuta", "ricevuta", "Registrare la ricevuta della comunicazione")
                    .unless(empty).needing(.comunicaInps, context),
                CaseKeys.letter("T", "ricevuta_lotto", "tutto il lotto", "Registrare la ricevuta di tutto il lotto")
                    .unless(empty).needing(.comunicaInps, context),
                CaseKeys.letter("X", "scarto", "scarto", "Registrare lo scarto dell'INPS").unless(empty)
                    .needing(.comunicaInps, context),
            ]
        case .lotti:
            rows = [
                CaseKeys.letter("E", "file", "scrive il file", "Scrivere di nuovo il file del lotto").unless(empty)
                    .needing(.comunicaInps, context)
            ]
        }
        return rows + navigation
    }

    /// The cases of the batch that would be prepared now.
    var firme: [FirmaDaComunicare] { composizione.map { FirmaDaComunicare($0.presa, version: $0.version) } }

    private var navigation: [ScreenCommand] {
        [
            ScreenCommand(
                "comune", keys: [.character("/")], keyHint: "/", hint: "comune", name: "Scegliere il comune",
                isShown: vista == .daComunicare
            ).unless(vista == .daComunicare ? nil : "Si sceglie nella lista delle firme da comunicare."),
            ScreenCommand(
                "dopo", keys: [.right], keyHint: "→", hint: "altra lista", name: "Passare alla lista successiva"),
            ScreenCommand(
                "prima", keys: [.left], keyHint: "←", hint: "lista prima", name: "Passare alla lista precedente",
                isShown: false),
            CaseKeys.back(),
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        switch vista {
        case .daComunicare:
            [
                "# Firme da comunicare",
                "Progetti e patti firmati che l'INPS non sa ancora firmati; prima quelli con i pagamenti che si fermano",
                "prima: sei mesi dal primo pagamento (art. 25 c. 2). Fino a 20 euro al mese la firma non è obbligatoria.",
                "L registra la comunicazione di tutte le righe fino a quella in evidenza, o delle sole segnate, e scrive",
                "un file con quello che si digita nel Servizio ReI dell'INPS: il tracciato è di questo programma.",
            ]
        case .inAttesa:
            [
                "# In attesa di ricevuta",
                "R registra la ricevuta della riga in evidenza o delle righe segnate, T quella di tutto il lotto.",
                "X registra lo scarto, con l'errore: la firma torna fra quelle da comunicare.",
            ]
        case .lotti:
            [
                "# Lotti comunicati",
                "Il file di un lotto si può scrivere di nuovo: le righe sono quelle del giorno della comunicazione.",
            ]
        }
    }
}
