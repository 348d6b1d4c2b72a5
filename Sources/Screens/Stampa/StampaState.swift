// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// A paper: read here, then saved to a file or sent to a printer.
public struct StampaState: ScreenState {
    let stampa: Stampa
    /// In large print.
    var isGrande = false
    /// The paper as it reads; nil until the archive answers.
    var anteprima: AnteprimaStampa?
    /// Why there is no paper to read.
    var problema: String?
    /// The lines of the paper at `larghezza`.
    var righe: [RigaStampa] = []
    var larghezza = 0
    /// The first line shown.
    var top = 0
    /// A question open over the paper.
    var domanda: DomandaStampa?
    /// What is being composed, since when; nil when nothing is.
    var lavoro: LavoroStampa?

    /// The screen of a paper, as it opens.
    public init(_ stampa: Stampa) { self.stampa = stampa }

    /// Where I am.
    public var title: String { "Stampa ▸ \(stampa.denominazione)" }

    /// Lines of the paper that fit, under its heading.
    static func visibleRows(_ context: ScreenContext) -> Int { max(1, context.area.rows - 2) }

    /// Lays the blocks out again when the width has changed.
    mutating func layOut(width: Int) {
        guard width != larghezza else { return }
        larghezza = width
        righe = RigaStampa.lay(anteprima?.blocchi ?? [], width: width)
    }

    /// Keeps the first line shown within the paper.
    mutating func scroll(to line: Int, _ context: ScreenContext) {
        top = max(0, min(line, righe.count - Self.visibleRows(context)))
    }
}
