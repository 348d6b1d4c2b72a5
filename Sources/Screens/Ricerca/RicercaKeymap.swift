// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension RicercaState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        var rows = [
            ScreenCommand(
                "apri", keys: [], keyHint: "Invio", hint: scopo.verb, name: "Scegliere la persona segnata"
            ).unless(selected == nil ? "Nessuna persona è segnata: scrivere un nome." : nil),
            ScreenCommand(
                "nuova_persona", keys: [.function(3), .insert], keyHint: "F3", hint: "nuova persona",
                name: "Registrare una persona nuova"
            ).needing(.registraPersona, context).unless(newPersonReason),
        ]
        if scopo == .apri {
            rows.append(
                ScreenCommand(
                    "dati", keys: [.function(6)], keyHint: "F6", hint: "dati", name: "Correggere i dati della persona"
                ).needing(.registraPersona, context).unless(
                    selected == nil ? "Nessuna persona è segnata: scrivere un nome." : nil))
        }
        if scopo == .accesso {
            rows.append(
                ScreenCommand(
                    "senza_persona", keys: [.function(5)], keyHint: "F5", hint: "senza persona",
                    name: "Registrare un accesso senza indicare la persona"
                ).needing(.registraAccesso, context))
        }
        rows.append(ScreenCommand("indietro", keys: [], keyHint: "Esc", hint: "indietro", name: "Chiudere la ricerca"))
        return rows
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { CounterHelp.ricerca }

    /// Why a person cannot be created yet: the search comes first, and has to be over.
    private var newPersonReason: String? {
        if case .unisci = scopo { return "Qui si cerca una scheda che c'è già: la persona nuova si registra altrove." }
        if FoldedKey.of(text).count < 2 { return "Prima si cerca: scrivere almeno due lettere." }
        return isSettled ? nil : "La ricerca è in corso: attendere la risposta."
    }
}

extension RicercaScopo {
    var verb: String {
        switch self {
        case .apri: "apre"
        case .accesso: "registra l'accesso"
        case .domanda: "compila la domanda"
        case .unisci: "confronta le due schede"
        case .scegli: "sceglie"
        }
    }
}
