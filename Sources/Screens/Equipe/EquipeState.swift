// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The équipe multidisciplinare of a case: who takes part, and the meetings held.
public struct EquipeState: ScreenState {
    /// The two lists of the screen.
    enum Lista: Hashable, Sendable {
        case componenti, incontri
    }

    var fascicolo: Fascicolo
    /// One text a row, with its draft and the comparison with what another desk saved.
    var sheet: SheetSession
    /// The list in focus.
    var lista = Lista.componenti
    var componenti: Table<Int>
    var incontri: Table<Int>
    /// The minutes of this month, in all équipes.
    var ore: [OreEquipe] = []
    /// The row being written, over the lists.
    var dialog: Dialog?
    /// Which row it is; nil for a new one.
    var riga: Int?
    /// What was sent, until the archive answers.
    var sent: [Act] = []
    /// A save against an older version, while the two are compared.
    var conflict: VersionConflict?
    /// The rows of the comparison.
    var confronto: [RigaConflitto] = []

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        sheet = SheetSession(
            draftKey: "equipe:\(fascicolo.domanda.id.rawValue)", domanda: fascicolo.domanda.id,
            archived: EquipeRows.texts(fascicolo.equipe), version: fascicolo.presa?.version ?? 0)
        componenti = Table(
            columns: [
                TableColumn(title: "Componente"), TableColumn(title: "ente", width: 18),
                TableColumn(title: "profilo", width: 18), TableColumn(title: "ruolo", width: 10),
                TableColumn(title: "ore", width: 7, alignment: .right),
            ], emptyText: "Nessun componente.")
        incontri = Table(
            columns: [
                TableColumn(title: "Incontro", width: 10), TableColumn(title: "presenti"),
                TableColumn(title: "decisioni"), TableColumn(title: "prossimo", width: 10),
            ], emptyText: "Nessun incontro.")
        refresh()
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Équipe") }

    /// While a row is written, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog != nil }

    /// What is written and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { sheet.draft(draftTitle(context), context) }

    func draftTitle(_ context: ScreenContext) -> String { "Équipe \(fascicolo.testata(on: context.oggi))" }

    /// The équipe as it is on the screen.
    var equipe: EquipeMultidisciplinare { EquipeRows.equipe(sheet.typed) }

    /// Shows the rows as they are now.
    mutating func refresh() {
        let equipe = equipe
        componenti.reload(
            equipe.componenti.enumerated().map { index, item in
                TableRow(
                    id: index,
                    cells: [item.nome, item.ente, item.profilo, item.ruolo.rawValue, hours(item)],
                    mark: item.lacksConsenso ? "!" : "")
            })
        incontri.reload(
            equipe.incontri.enumerated().map { index, item in
                TableRow(
                    id: index,
                    cells: [
                        item.data.italian, item.presenti.onOneLine, item.decisioni.onOneLine,
                        item.prossimo?.italian ?? "",
                    ])
            })
    }

    /// The base of the équipe: who holds the case, and the consulente of the CPI.
    func base(_ context: ScreenContext) -> [ComponenteEquipe] {
        [fascicolo.presa?.assistente, fascicolo.presa?.consulente].compactMap { $0 }.enumerated().map { index, person in
            ComponenteEquipe(
                operatore: person.id, nome: person.nomeBreve, ente: person.ente, profilo: person.ruolo.denominazione,
                ruolo: index == 0 ? .referente : .componente,
                tipo: TipoComponente(ruolo: person.ruolo))
        }
    }

    /// "3,5/12": the hours of this month in all équipes, against those planned.
    private func hours(_ item: ComponenteEquipe) -> String {
        guard let id = item.operatore else { return "\(item.oreMensili)" }
        let minuti = ore.first { $0.operatore == id }?.minuti ?? 0
        return "\(OreEquipe.italian(minuti: minuti))/\(item.oreMensili)"
    }
}
