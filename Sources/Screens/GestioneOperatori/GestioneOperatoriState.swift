// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// Everybody who works or worked here: to add, to amend, to deactivate, to take back.
public struct GestioneOperatoriState: ScreenState {
    /// What the archive answered.
    var operatori: [Operatore] = []
    /// Their rows.
    var table: Table<Identifier<Operatore>>
    /// The question whose answer is awaited.
    var dialog: Dialog?
    /// What the dialog is about; nil for one that is only read.
    var passo: Passo?
    /// A change is on its way.
    var isSaving = false

    /// What a dialog asks before it is done.
    enum Passo: Hashable, Sendable {
        case disattiva(Operatore)
        case riattiva(Operatore)
        case password(Operatore)
    }

    /// The screen as it opens.
    public init() {
        table = Table(
            columns: [
                TableColumn(title: "operatore", width: 17), TableColumn(title: "ruolo", width: 35),
                TableColumn(title: "stato"),
            ], emptyText: "Nessun operatore.")
    }

    /// Where I am.
    public var title: String { "Operatori" }

    /// The reason is typed.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog?.form != nil }

    var scelto: Operatore? { operatori.first { $0.id == table.selectedID } }

    func rows(_ context: ScreenContext) -> [TableRow<Identifier<Operatore>>] {
        operatori.map {
            TableRow(
                id: $0.id,
                cells: [$0.nomeCompleto, $0.ruolo.denominazione, $0.stato(on: context.oggi)])
        }
    }
}

extension Operatore {
    /// How they stand today, in words.
    func stato(on date: CalendarDate) -> String {
        if let dal, date < dal { return "dal \(dal.italian)" }
        if let al, al < date { return "fino al \(al.italian)" }
        guard isAttivo else { return "disattivato" }
        return switch copertura {
        case .nonRichiesta: "attivo"
        case .inVigore(_, let fino): "convenz. al \(fino.italianShort)"
        case .futura(let dal): "convenz. dal \(dal.italianShort)"
        case .finita: "convenzione finita"
        case .nessuna: "senza convenzione"
        }
    }
}
