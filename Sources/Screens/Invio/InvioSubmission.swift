// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension InvioState {
    /// A key for the question that is open.
    mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .accepted:
            let form = dialog?.form
            let isConfirm = form == nil
            dialog = nil
            if let form, form.fields.contains(where: { $0.id == "comune" }) {
                comune = form.value("comune").isEmpty ? nil : form.value("comune")
                voci = []
                scelte = []
                return appear(context)
            }
            guard let lotto else { return .none }
            if isConfirm {
                return .ask(.writeLotto(lotto.numero, path: daSostituire, replacing: true, context.ticket))
            }
            let path = form?.value("file").trimmingSpaces ?? ""
            return .ask(.writeLotto(lotto.numero, path: path, replacing: false, context.ticket))
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    /// How the writing of a file went; one that is there already is replaced only when asked.
    mutating func written(_ report: PrintingReport, _ context: ScreenContext) -> Reaction {
        switch report {
        case .done(let path):
            var reaction = appear(context)
            reaction.banner = Banner("Il file del lotto è scritto: \(path)", kind: .done)
            return reaction
        case .exists(let path):
            daSostituire = path
            dialog = Dialog(
                title: "Il file c'è già", lines: [path, "Sostituirlo con quello del lotto?"],
                kind: .confirm(yes: "sostituisce", no: "lascia com'è"), isYesMarked: false)
            return .none
        case .failed(let sentence): return .problem(sentence)
        case .printers, .started, .stopped: return .none
        }
    }

    /// Puts the rows read in the table, with their marks.
    mutating func show(_ context: ScreenContext, hasMore: Bool? = nil) {
        let isWide = context.area.columns >= 110
        if vista == .lotti {
            table.columns = [
                TableColumn(title: "lotto", width: 10), TableColumn(title: "inviato il", width: 10),
                TableColumn(title: "domande", width: 7, alignment: .right),
                TableColumn(title: "in attesa", width: 9, alignment: .right), TableColumn(title: "di", width: 14),
                TableColumn(title: "ultimo file"),
            ]
            table.emptyText = "Nessun lotto è stato inviato."
            table.reload(lotti.map(row), hasMoreAfter: hasMore ?? false)
            return
        }
        table.columns =
            [
                TableColumn(title: "n.", width: 4, alignment: .right), TableColumn(title: "presentata", width: 14),
                TableColumn(title: "protocollo", width: 12), TableColumn(title: "richiedente"),
                TableColumn(title: vista == .inviate ? "lotto" : "passo", width: 13),
                TableColumn(title: "gg lav.", width: 7, alignment: .right),
            ] + (isWide ? [TableColumn(title: "comune", width: 20)] : [])
        table.emptyText =
            vista == .inviate ? "Nessuna domanda aspetta la ricevuta." : "Nessuna domanda da verificare o da inviare."
        table.reload(
            voci.enumerated().map { row($0.offset, $0.element, isWide: isWide, context) }, total: totale?.valore,
            hasMoreAfter: prossima != nil)
    }

    private func row(_ index: Int, _ voce: VoceInvio, isWide: Bool, _ context: ScreenContext) -> TableRow<Int64> {
        let left = voce.scade.map { context.calendario.workingDays(from: context.oggi, to: $0) }
        let isLate = voce.scade.map { $0 < context.oggi } ?? false
        let days = left.map { "\(isLate ? min($0, -1) : $0)" + (isLate ? " !" : "  ") } ?? ""
        return TableRow(
            id: voce.domanda.rawValue,
            cells: [
                "\(index + 1)", "\(voce.presentataIl.italianShort) \(voce.presentataAlle.italian)",
                voce.protocollo.text, voce.richiedente, vista == .inviate ? voce.lotto ?? "-" : voce.passo, days,
            ] + (isWide ? [context.session.ambito.nomeComune(voce.comune)] : []),
            mark: scelte.contains(voce.domanda) ? "*" : "")
    }

    private func row(_ lotto: LottoInvio) -> TableRow<Int64> {
        TableRow(
            id: lotto.id.rawValue,
            cells: [
                lotto.numero, lotto.data.italian, "\(lotto.quante)", lotto.inAttesa == 0 ? "-" : "\(lotto.inAttesa)",
                lotto.operatore, lotto.file ?? "non ancora scritto",
            ])
    }
}
