// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The tirocini of a case, and a new one.
public struct TirociniState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Identifier<Tirocinio>>
    /// The tirocinio being written.
    var work: FormSession?

    /// Name of the draft of a new one.
    static let formName = "tirocinio"

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "tirocinante", width: 18), TableColumn(title: "ospitante"),
                TableColumn(title: "tutor", width: 14), TableColumn(title: "fino al", width: 10),
                TableColumn(title: "a che punto", width: 13),
            ], emptyText: "Nessun tirocinio.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo(work == nil ? "Tirocini" : "Nuovo tirocinio") }

    /// While a form is filled, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// The tirocinio in focus.
    var tirocinio: Tirocinio? {
        table.selectedID.flatMap { id in fascicolo.tirocini.first { $0.id == id } }
    }

    /// Puts the rows in the table; `!` marks those whose last day has passed.
    mutating func show(_ context: ScreenContext) {
        table.reload(
            fascicolo.tirocini.map { tirocinio in
                TableRow(
                    id: tirocinio.id,
                    cells: [
                        fascicolo.nome(of: tirocinio), tirocinio.dati.ospitante, tirocinio.dati.tutor,
                        (tirocinio.chiusura?.data ?? tirocinio.fine).italian,
                        tirocinio.denominazione(on: context.oggi),
                    ], style: tirocinio.stato.isAperto ? .plain : .faint,
                    mark: tirocinio.stato.isAperto && tirocinio.fine < context.oggi ? "!" : "")
            })
    }

    /// Why no tirocinio can be agreed now; nil when it can.
    var unavailable: String? {
        guard let presa = fascicolo.presa, presa.firmataIl != nil, !fascicolo.progetti.isEmpty else {
            return "Il progetto non è ancora firmato: prima si firma."
        }
        return presa.stato.isOpen ? nil : "La presa in carico è \(presa.stato.denominazione)."
    }
}

extension Fascicolo {
    /// Who does a tirocinio: "INVENTATI Maria".
    func nome(of tirocinio: Tirocinio) -> String {
        nucleo.componenti.first { $0.persona.id == tirocinio.dati.persona }?.persona.dati.nomeCompleto
            ?? "non più nel nucleo"
    }
}
