// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The levels of the quadro: the three measures of each domain beside each other, and a new measure.
public struct LivelliState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<String>
    /// The measure being written.
    var work: FormSession?
    /// What was sent, until the archive answers.
    var sent: MisuraQuadro?

    static let formName = "livelli"

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "di chi"), TableColumn(title: "dominio", width: 22),
                TableColumn(title: "ingresso", width: 8), TableColumn(title: "itinere", width: 8),
                TableColumn(title: "uscita", width: 8), TableColumn(title: "", width: 2, alignment: .right),
            ], rows: Self.rows(fascicolo), emptyText: Self.emptyText)
    }

    /// Where I am.
    public var title: String { fascicolo.titolo(work == nil ? "Livelli del quadro" : "Nuova misura") }

    /// The domains measured, each with its measures.
    var confronti: [ConfrontoLivelli] { ConfrontoLivelli.all(fascicolo.livelli) }

    /// The domain in focus.
    var scelto: ConfrontoLivelli? { confronti.first { $0.chiave == table.selectedID } }

    /// While a measure is typed, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// The measure typed and not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// Why nothing can be measured now; nil when it can.
    func unavailable(_ context: ScreenContext) -> String? {
        fascicolo.refusal(.misuraQuadro(data: context.oggi, momento: .inItinere), context)?.sentence
    }

    /// Who a measure is of, as people are named.
    func soggetto(_ persona: Identifier<Persona>?) -> String { Self.soggetto(persona, fascicolo) }

    static let emptyText = "I livelli in ingresso si fissano chiudendo il quadro: Q dal fascicolo."

    static func soggetto(_ persona: Identifier<Persona>?, _ f: Fascicolo) -> String {
        guard let persona else { return "Nucleo" }
        return f.nucleo.componenti.first { $0.persona.id == persona }?.persona.dati.nomeCompleto ?? "componente uscito"
    }

    static func rows(_ f: Fascicolo) -> [TableRow<String>] {
        ConfrontoLivelli.all(f.livelli).map { riga in
            func level(_ momento: MomentoLivello) -> String {
                riga.ultima(momento).map { ConfrontoLivelli.disegno($0.livello) } ?? "-"
            }
            return TableRow(
                id: riga.chiave,
                cells: [
                    soggetto(riga.persona, f), riga.dominio.denominazione, level(.ingresso), level(.inItinere),
                    level(.inUscita), riga.variazione.map(variazione) ?? "",
                ])
        }
    }

    /// "+2", "-1", "=".
    static func variazione(_ steps: Int) -> String { steps == 0 ? "=" : steps > 0 ? "+\(steps)" : "\(steps)" }
}
