// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The search as you type: the way to every person, and the only door to a new one.
public struct RicercaState: ScreenState {
    let scopo: RicercaScopo
    /// What is typed.
    var field: TextField
    /// The persons found for `answered`, and which is marked.
    var table: Table<Identifier<Persona>>
    /// The hits behind the rows.
    var hits: [RisultatoRicerca] = []
    /// The text the hits answer; nil until the first answer.
    var answered: String?
    /// The text of the last row left in the audit trail.
    var audited = ""
    /// The person whose household is being read before going on.
    var chosen: Identifier<Persona>?
    /// The question asked before a second domanda.
    var dialog: Dialog?

    /// Persons asked for at a time; more letters narrow a longer list.
    public static let limit = 50

    /// The screen as it opens.
    public init(scopo: RicercaScopo) {
        self.scopo = scopo
        field = TextField("", maxLength: 80)
        table = Table(
            columns: [
                TableColumn(title: "persona"), TableColumn(title: "nascita", width: 10),
                TableColumn(title: "comune", width: 13), TableColumn(title: "situazione"),
                TableColumn(title: "fascicolo", width: 14),
            ], emptyText: "")
    }

    /// The screen that goes on at once with a person already chosen, as when a draft is taken up again.
    init(scopo: RicercaScopo, going persona: Identifier<Persona>) {
        self.init(scopo: scopo)
        chosen = persona
    }

    /// Where I am.
    public var title: String {
        switch scopo {
        case .apri: "Ricerca"
        case .accesso: "Nuovo accesso ▸ chi"
        case .domanda: "Nuova domanda ▸ richiedente"
        case .unisci: "Ricerca ▸ l'altra scheda"
        case .scegli(let what): "Ricerca ▸ \(what)"
        }
    }

    /// What is typed, without spaces at its ends.
    var text: String {
        field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The archive has answered what is typed now.
    var isSettled: Bool { answered == text && !text.isEmpty }

    /// The marked hit.
    var selected: RisultatoRicerca? {
        table.selectedID.flatMap { id in hits.first { $0.persona == id } }
    }
}
