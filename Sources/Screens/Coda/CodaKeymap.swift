// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension CodaState {
    /// The commands of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand("coda.apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire il fascicolo")
                .unless(selected == nil ? "La lista è vuota." : nil),
            ScreenCommand(
                "coda.filtra", keys: [.character("/")], keyHint: "/", hint: "filtra",
                name: "Filtrare per comune, assistente sociale o esito"),
            ScreenCommand(
                "coda.tutti", keys: [.character("x"), .character("X")], keyHint: "X", hint: "tutti",
                name: "Togliere il filtro", isShown: !filtro.isEmpty
            ).unless(filtro.isEmpty ? "Non c'è nessun filtro da togliere." : nil),
            ScreenCommand(
                "coda.segna", keys: [.character(" ")], keyHint: "spazio", hint: "segna",
                name: "Segnare o togliere il segno", isShown: coda.isOfDsu
            ).unless(coda.isOfDsu ? nil : Self.onlyDsu),
            ScreenCommand(
                "coda.lettere", keys: coda.isOfDsu ? [.character("L"), .character("l")] : [], keyHint: "L",
                hint: scelte.isEmpty ? "lettere a tutti" : "lettere",
                name: "Fare le lettere sulla DSU, per le righe segnate o per tutte", isShown: coda.isOfDsu
            ).unless(coda.isOfDsu ? nil : Self.onlyDsu).needing(.inviaDomanda, context),
            ScreenCommand(
                "coda.regola", keys: coda.isOfDsu ? [.character("r"), .character("R")] : [], keyHint: "R",
                hint: "regola", name: "Annotare che cosa fare per la DSU", isShown: coda.isOfDsu
            ).unless(coda.isOfDsu ? selected == nil ? "La lista è vuota." : nil : Self.onlyDsu)
                .needing(.compilaDomanda, context),
            ScreenCommand(
                "coda.convoca", keys: isOfConvocazione ? [.character("c"), .character("C")] : [], keyHint: "C",
                hint: "convoca", name: "Convocare il nucleo", isShown: isOfConvocazione
            ).unless(
                isOfConvocazione
                    ? selected == nil ? "La lista è vuota." : nil
                    : "Si fa dai nuclei da convocare o dalle analisi preliminari da fare."
            ).needing(.convoca, context),
            ScreenCommand(
                "coda.monitora", keys: coda == .monitoraggi ? [.character("v"), .character("V")] : [], keyHint: "V",
                hint: "verifica", name: "Registrare la verifica di questo nucleo", isShown: coda == .monitoraggi
            ).unless(
                coda == .monitoraggi
                    ? selected == nil ? "La lista è vuota." : nil : "Si fa dalle verifiche di monitoraggio."
            ).needing(.monitora, context),
            ScreenCommand(
                "coda.invio", keys: isOfInvio ? [.character("v"), .character("V")] : [], keyHint: "V",
                hint: "verifica e invio", name: "Aprire la verifica e l'invio", isShown: isOfInvio
            ).unless(isOfInvio ? nil : "Si apre dalle domande da inviare o in attesa di ricevuta."),
            ScreenCommand(
                "coda.comunica", keys: coda == .daComunicare ? [.character("v"), .character("V")] : [], keyHint: "V",
                hint: "comunica", name: "Comunicare le firme all'INPS, anche a lotti", isShown: coda == .daComunicare
            ).unless(coda == .daComunicare ? nil : "Si apre dalle firme da comunicare.")
                .needing(.comunicaInps, context),
            ScreenCommand(
                "coda.dopo", keys: coda.isOfDsu ? [.right] : [.right, .character("l")], keyHint: "→",
                hint: "altra lista",
                name: "Passare alla lista successiva"),
            ScreenCommand(
                "coda.prima", keys: [.left, .character("h")], keyHint: "←", hint: "lista prima",
                name: "Passare alla lista precedente", isShown: false),
            ScreenCommand("coda.indietro", keys: [.escape], keyHint: "Esc", hint: "indietro", name: "Tornare indietro"),
        ].map { dialog == nil ? $0 : $0.hidden }
    }

    private static let onlyDsu = "Si fa nelle liste della DSU."

    private var isOfConvocazione: Bool { coda == .daConvocare || coda == .senzaAnalisi }

    private var isOfInvio: Bool { coda == .daInviare || coda == .inviate }
}

extension ScreenCommand {
    /// The same command without keys, while a dialog has them.
    fileprivate var hidden: ScreenCommand {
        ScreenCommand(id, keys: [], keyHint: keyHint, hint: hint, name: name, unavailable: unavailable, isShown: false)
    }
}
