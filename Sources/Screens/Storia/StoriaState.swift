// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// Every change of a record, newest first: the field, the value before and after, who and when.
public struct StoriaState: ScreenState {
    /// Whose changes.
    let soggetto: SoggettoStoria
    /// The person or the code of the case file, for the title.
    let nome: String
    var table: Table<Int>
    var modifiche: [ModificaStoria] = []
    /// One for each row: the change, and which of its fields.
    var rows: [(modifica: Int, campo: Int)] { Self.places(modifiche) }
    /// Where to go on from.
    var seguito: CursoreStoria?
    /// Changes the role may not read.
    var nascoste = 0
    /// A further window is on its way.
    var isExtending = false
    /// The row in the audit trail is written.
    var isOpened = false

    /// Changes asked at a time.
    static let page = 60

    /// The screen as it opens.
    public init(_ soggetto: SoggettoStoria, nome: String) {
        self.soggetto = soggetto
        self.nome = nome
        table = Table(
            columns: [
                TableColumn(title: "quando", width: 16), TableColumn(title: "chi", width: 13),
                TableColumn(title: "che cosa", width: 18), TableColumn(title: "prima → dopo"),
            ], emptyText: "Si stanno leggendo le modifiche.")
    }

    /// Where I am.
    public var title: String { nome.isEmpty ? "Storia delle modifiche" : "Storia delle modifiche \(nome)" }

    /// The change in focus, and its field.
    var scelta: (modifica: ModificaStoria, campo: CampoModificato?)? {
        let rows = rows
        guard let index = table.selectedID, rows.indices.contains(index) else { return nil }
        let modifica = modifiche[rows[index].modifica]
        return (modifica, modifica.campi.indices.contains(rows[index].campo) ? modifica.campi[rows[index].campo] : nil)
    }

    /// Puts the changes in the table, a row for each field.
    mutating func show(_ page: PaginaStoria, isFurther: Bool) {
        modifiche = isFurther ? modifiche + page.modifiche : page.modifiche
        nascoste = isFurther ? nascoste + page.nascoste : page.nascoste
        seguito = page.seguito
        let cells = Self.places(modifiche).enumerated().map { index, place in
            let modifica = modifiche[place.modifica]
            let rome = RomeTime(modifica.istante)
            let campo = modifica.campi.indices.contains(place.campo) ? modifica.campi[place.campo] : nil
            return TableRow(
                id: index,
                cells: [
                    "\(rome.date.italian) \(rome.time.italian)", modifica.operatore,
                    campo?.etichetta ?? modifica.parte, campo?.inParole.onOneLine ?? modifica.inParole,
                ], mark: modifica.isAnnullata ? "x" : modifica.isAnnullamento ? "<" : "")
        }
        table.emptyText = "Nessuna modifica: i dati sono quelli della registrazione."
        table.reload(cells, hasMoreAfter: seguito != nil)
    }

    private static func places(_ modifiche: [ModificaStoria]) -> [(modifica: Int, campo: Int)] {
        modifiche.enumerated().flatMap { index, modifica in
            (0..<max(1, modifica.campi.count)).map { (index, $0) }
        }
    }
}

extension ModificaStoria {
    /// What was done, in words: a step of the history, or an act.
    var inParole: String { tipo == nil ? CaseText.fact(azione) : azione.raisingInitial }
}
