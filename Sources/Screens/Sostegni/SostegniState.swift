// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The supports of the signed project of one case with their life, or those to follow of all cases.
public struct SostegniState: ScreenState {
    /// The case; nil for the list of all those to follow.
    var fascicolo: Fascicolo?
    /// Only those of the cases of who is at the desk.
    var soloMiei = true
    var sostegni: [Sostegno] = []
    var table: Table<Identifier<Sostegno>>
    /// More rows follow those read.
    var hasMore = false
    /// A further window is on its way.
    var isExtending = false
    /// The fact being written.
    var work: FormSession?
    /// The support it is about.
    var scelto: Sostegno?

    /// Rows asked at a time.
    static let page = 100
    /// Name of the draft of a fact.
    static let formName = "sostegno"

    /// The screen as it opens.
    ///
    /// - Parameter fascicolo: the case; nil for the list of all those to follow.
    public init(fascicolo: Fascicolo? = nil) {
        self.fascicolo = fascicolo
        let first =
            fascicolo == nil
            ? [TableColumn(title: "atteso", width: 10), TableColumn(title: "fascicolo", width: 24)]
            : [TableColumn(title: "per chi", width: 12)]
        table = Table(
            columns: first + [
                TableColumn(title: "sostegno"), TableColumn(title: "a che punto", width: 12),
            ] + (fascicolo == nil ? [] : [TableColumn(title: "dal", width: 10)]),
            emptyText: fascicolo == nil
                ? "Nessun intervento da attivare o in corso." : "Il progetto firmato non ha sostegni.")
    }

    /// Where I am.
    public var title: String {
        guard let fascicolo else { return "Interventi da attivare e in corso" }
        return fascicolo.titolo(work == nil ? "Sostegni" : "Fatto di un sostegno")
    }

    /// While a form is filled, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// The support in focus.
    var sostegno: Sostegno? { table.selectedID.flatMap { id in sostegni.first { $0.id == id } } }

    /// Puts the rows in the table; `!` marks those whose day has passed.
    mutating func show(_ found: [Sostegno], _ context: ScreenContext) {
        sostegni = found
        table.reload(
            found.map { sostegno in
                let first =
                    fascicolo == nil
                    ? [
                        sostegno.atteso?.italian ?? "-",
                        sostegno.fascicolo.split(separator: ", nucleo ").joined(separator: " "),
                    ] : [perChi(sostegno)]
                return TableRow(
                    id: sostegno.id,
                    cells: first + [nome(sostegno, context), sostegno.stato.denominazione]
                        + (fascicolo == nil ? [] : [sostegno.ultimoFatto.italian]),
                    style: sostegno.stato.isInCoda ? .plain : .faint,
                    mark: sostegno.isInRitardo(on: context.oggi) ? "!" : "")
            }, hasMoreAfter: hasMore)
    }

    /// The name of the entry of the catalogue.
    func nome(_ sostegno: Sostegno, _ context: ScreenContext) -> String {
        context.session.catalogo.first { $0.codice == sostegno.intervento.codice }?.denominazione
            ?? sostegno.intervento.codice
    }

    /// The first name of who it is for.
    func perChi(_ sostegno: Sostegno) -> String {
        let member = fascicolo?.nucleo.componenti.first { $0.persona.id == sostegno.intervento.persona }
        return member?.persona.dati.nome ?? "nucleo"
    }
}
