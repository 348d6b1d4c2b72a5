// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension InvioState {
    /// The commands of the list shown.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let empty = table.rows.isEmpty ? "La lista è vuota." : nil
        var rows: [ScreenCommand]
        switch vista {
        case .daInviare:
            rows = [
                ScreenCommand(
                    "apri", keys: [.enter], keyHint: "Invio", hint: voce?.stato == .presentata ? "verifica" : "apre",
                    name: "Verificare le domande segnate, o aprire quella in evidenza"
                ).unless(empty),
                mark.unless(empty), file.unless(empty),
                CaseKeys.letter("L", "lotto", "lotto fin qui", "Preparare un lotto fino a questa domanda").unless(
                    empty ?? composizione.problema
                ).needing(.inviaDomanda, context),
            ]
        case .inviate:
            rows = [
                ScreenCommand("apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire il fascicolo")
                    .unless(
                        empty),
                mark.unless(empty),
                CaseKeys.letter("R", "ricevuta", "ricevuta", "Registrare la ricevuta della domanda").unless(empty)
                    .needing(.inviaDomanda, context),
                CaseKeys.letter("T", "ricevuta_lotto", "tutto il lotto", "Registrare la ricevuta di tutto il lotto")
                    .unless(empty ?? (voce?.lotto == nil ? "Questa domanda non è in un lotto." : nil))
                    .needing(.inviaDomanda, context),
                CaseKeys.letter("X", "scarto", "scarto", "Registrare lo scarto dell'INPS").unless(empty)
                    .needing(.inviaDomanda, context),
            ]
        case .lotti:
            rows = [
                CaseKeys.letter("E", "file", "scrive il file", "Scrivere di nuovo il file del lotto").unless(empty)
                    .needing(.inviaDomanda, context),
                CaseKeys.letter("S", "stampa", "stampa elenco", "Stampare l'elenco delle domande del lotto").unless(
                    empty
                )
                .needing(.inviaDomanda, context),
            ]
        }
        return rows + navigation
    }

    private var file: ScreenCommand {
        let letter = CaseKeys.letter("F", "fascicolo", "fascicolo", "Aprire il fascicolo")
        return ScreenCommand(
            letter.id, keys: letter.keys, keyHint: letter.keyHint, hint: letter.hint, name: letter.name, isShown: false)
    }

    private var mark: ScreenCommand {
        ScreenCommand(
            "segna", keys: [.character(" ")], keyHint: "spazio", hint: "segna", name: "Segnare o togliere il segno")
    }

    private var navigation: [ScreenCommand] {
        [
            ScreenCommand(
                "comune", keys: [.character("/")], keyHint: "/", hint: "comune", name: "Scegliere il comune",
                isShown: vista != .lotti
            ).unless(vista == .lotti ? "I lotti si vedono tutti." : nil),
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
        case .daInviare:
            [
                "# Da verificare e inviare",
                "L'ordine è quello di presentazione: data, ora, protocollo; si giudica comune per comune (art. 9 c. 2).",
                "Invio apre la verifica. Con più righe segnate, salvata una verifica si apre la seguente.",
                "L prepara il lotto fino alla riga in evidenza, o delle sole righe segnate; se ne restano indietro di più",
                "vecchie serve il motivo della deroga. «gg lav.» sono i giorni lavorativi che restano dei quindici.",
            ]
        case .inviate:
            [
                "# In attesa di ricevuta",
                "R registra la ricevuta della riga in evidenza o delle righe segnate, T quella di tutto il lotto.",
                "X registra lo scarto: la domanda torna fra quelle da inviare, al suo posto nell'ordine.",
                "I cinque giorni lavorativi dell'INPS si contano dall'invio (art. 9 c. 4).",
            ]
        case .lotti:
            [
                "# Lotti inviati",
                "Il file di un lotto si può scrivere di nuovo: le righe sono quelle dell'invio e il file è lo stesso.",
                "Il tracciato è di questo programma, e non è quello dell'INPS: è nel manuale, capitolo 21.",
            ]
        }
    }
}
