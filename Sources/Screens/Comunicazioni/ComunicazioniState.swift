// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The desk that tells INPS the signatures: what is to be told, what waits for its receipt, the batches.
public struct ComunicazioniState: ScreenState {
    var vista = ComunicazioniVista.daComunicare
    /// Belfiore code; nil for all.
    var comune: String?
    /// The rows read so far, from the beginning of the list.
    var voci: [VoceComunicazione] = []
    var lotti: [LottoComunicazioni] = []
    var table = Table<Int64>(columns: [])
    /// Rows marked with the space bar.
    var scelte: Set<Identifier<PresaInCarico>> = []
    /// Where the next window of what is to be told begins; nil at the end.
    var prossima: CursoreCoda?
    /// More rows follow those read.
    var hasMore = false
    var totale: Conteggio?
    var scadute: Conteggio?
    /// A further window is on its way.
    var isExtending = false
    /// The batch whose rows were asked for, for their receipt.
    var lottoChiesto: String?
    var dialog: Dialog?

    /// Rows asked at a time.
    static let page = 100

    /// The desk, on what is to be told.
    ///
    /// - Parameter comune: the comune it is narrowed to; nil for all.
    public init(comune: String? = nil) { self.comune = comune }

    /// The desk on what waits for its receipt.
    public static func inAttesa() -> ComunicazioniState {
        var state = ComunicazioniState()
        state.vista = .inAttesa
        return state
    }

    /// Where I am.
    public var title: String { "Firme all'INPS ▸ \(vista.titolo)" }

    /// The row in focus.
    var voce: VoceComunicazione? { voci.first { $0.presa.rawValue == table.selectedID } }

    /// The batch in focus.
    var lotto: LottoComunicazioni? { lotti.first { $0.id.rawValue == table.selectedID } }

    /// What an act is about: the rows marked, or the one in focus.
    var soggette: [VoceComunicazione] {
        let marked = voci.filter { scelte.contains($0.presa) }
        return marked.isEmpty ? [voce].compactMap { $0 } : marked
    }

    /// What a batch would hold now: the rows marked, or all those up to the one in focus.
    var composizione: [VoceComunicazione] {
        if !scelte.isEmpty { return soggette }
        guard let last = voci.firstIndex(where: { $0.presa.rawValue == table.selectedID }) else { return [] }
        return Array(voci[...last])
    }
}
