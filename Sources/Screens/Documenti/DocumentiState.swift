// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The register of documents of a household.
public struct DocumentiState: ScreenState {
    let nucleo: Nucleo
    /// The case file it was opened from, where a draft is taken up again.
    let domanda: Identifier<Domanda>
    /// The rows of the table.
    var table: Table<Identifier<DocumentoNucleo>>
    /// What the archive answered; nil until it has.
    var documenti: [DocumentoNucleo]?
    /// What is asked: the path of an export, the reason of a withdrawal.
    var asking: Asking?
    var dialog: Dialog?

    /// What a dialog asks for.
    enum Asking: Hashable, Sendable { case path, reason }

    /// The screen as it opens.
    public init(nucleo: Nucleo, domanda: Identifier<Domanda>) {
        self.nucleo = nucleo
        self.domanda = domanda
        table = Table(
            columns: [
                TableColumn(title: "documento"), TableColumn(title: "di chi", width: 16),
                TableColumn(title: "data", width: 10), TableColumn(title: "scade", width: 12),
                TableColumn(title: "dove", width: 10),
            ], emptyText: "Nessun documento registrato.")
    }

    /// Where I am.
    public var title: String { "Documenti del nucleo" }

    /// The document in focus.
    var selected: DocumentoNucleo? { documenti?.first { $0.id == table.selectedID } }

    /// Text is typed in a dialog.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog != nil }

    func rows(_ context: ScreenContext) -> [TableRow<Identifier<DocumentoNucleo>>] {
        (documenti ?? []).map { documento in
            let expiry = documento.dati.scade.map { $0.italian + (documento.isScaduto(on: context.oggi) ? " !" : "") }
            let place = documento.ritiratoPer != nil ? "ritirato" : documento.copia == nil ? "carta" : "copia"
            return TableRow(
                id: documento.id,
                cells: [
                    documento.dati.tipo.denominazione, who(documento), documento.dati.data?.italian ?? "-",
                    expiry ?? "-", place,
                ], style: documento.ritiratoPer == nil ? .plain : .faint)
        }
    }

    /// The name of whose it is.
    func who(_ documento: DocumentoNucleo) -> String {
        guard let id = documento.dati.persona else { return "nucleo" }
        return nucleo.componenti.first { $0.persona.id == id }?.persona.dati.nomeCompleto ?? "persona uscita"
    }
}
