// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ComunicazioniState {
    /// A key for the choice of the comune.
    mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .accepted:
            let chosen = dialog?.form?.value("comune") ?? ""
            self = ComunicazioniState(comune: chosen.isEmpty ? nil : chosen)
            return appear(context)
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    static func comuneDialog(_ comune: String?, _ context: ScreenContext) -> Dialog {
        let ambito = context.session.ambito
        var form = Form(fields: [
            FormField(
                id: "comune", label: "Comune",
                kind: .choice(zip(ambito.comuni, ambito.nomiComuni).map { ChoiceOption(code: $0, label: $1) }),
                help: "Vuoto: tutti i comuni.")
        ])
        form.set("comune", comune ?? "")
        return Dialog(title: "Comune", lines: ["Un campo vuoto mostra tutti i comuni."], kind: .form(form))
    }

    /// Puts the rows read in the table, with their marks.
    mutating func show(_ context: ScreenContext) {
        switch vista {
        case .lotti:
            table.columns = [
                TableColumn(title: "lotto", width: 9), TableColumn(title: "comunicato", width: 10),
                TableColumn(title: "firme", width: 5, alignment: .right),
                TableColumn(title: "in attesa", width: 9, alignment: .right), TableColumn(title: "di", width: 12),
                TableColumn(title: "ultimo file"),
            ]
            table.emptyText = "Nessun lotto è stato comunicato."
            table.reload(lotti.map(Self.row), hasMoreAfter: hasMore)
        case .daComunicare, .inAttesa:
            let isWaiting = vista == .inAttesa
            table.columns = [
                TableColumn(title: "fascicolo", width: 14), TableColumn(title: "richiedente"),
                TableColumn(title: "che cosa", width: 17), TableColumn(title: "firma", width: 10),
                TableColumn(title: isWaiting ? "comunicata" : "fermi dal", width: 13),
            ]
            table.emptyText =
                isWaiting ? "Nessuna comunicazione aspetta la ricevuta." : "Nessuna firma da comunicare."
            table.reload(
                voci.map { row($0, context) }, total: vista == .daComunicare ? totale?.valore : nil,
                hasMoreAfter: hasMore)
        }
    }

    private func row(_ voce: VoceComunicazione, _ context: ScreenContext) -> TableRow<Int64> {
        let last: String
        if vista == .inAttesa {
            last = voce.comunicataIl?.italian ?? ""
        } else {
            switch voce.sospensione {
            case .entro(let day): last = day.adding(days: 1).italian + (day < context.oggi ? " !" : "")
            case .nonDovuta: last = "mai"
            case .ignota: last = "non si sa"
            }
        }
        return TableRow(
            id: voce.presa.rawValue,
            cells: [voce.codice, voce.richiedente, voce.atto, voce.firmataIl.italian, last],
            mark: scelte.contains(voce.presa) ? "*" : "")
    }

    private static func row(_ lotto: LottoComunicazioni) -> TableRow<Int64> {
        TableRow(
            id: lotto.id.rawValue,
            cells: [
                lotto.numero, lotto.data.italian, "\(lotto.quante)", lotto.inAttesa == 0 ? "-" : "\(lotto.inAttesa)",
                lotto.operatore, lotto.file ?? "non ancora scritto",
            ])
    }
}
