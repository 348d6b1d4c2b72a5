// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The desk that verifies and sends: domande in the order of presentation, batches, receipts and rejections.
public struct InvioState: ScreenState {
    var vista = InvioVista.daInviare
    /// Belfiore code; nil for all.
    var comune: String?
    /// The rows read so far, from the beginning of the list.
    var voci: [VoceInvio] = []
    var lotti: [LottoInvio] = []
    var table = Table<Int64>(columns: [])
    /// Rows marked with the space bar.
    var scelte: Set<Identifier<Domanda>> = []
    /// Where the next window begins; nil at the end.
    var prossima: CursoreCoda?
    var totale: Conteggio?
    var scadute: Conteggio?
    /// A further window is on its way.
    var isExtending = false
    /// Domande to be verified one after the other.
    var catena: [Identifier<Domanda>] = []
    /// The domanda whose case file was asked for, and what for.
    var attesa: InvioAttesa?
    var dialog: Dialog?
    /// The file that is there already, while it is asked whether to replace it.
    var daSostituire = ""

    /// Rows asked at a time.
    static let page = 100

    /// The desk, on what is to be verified and sent.
    ///
    /// - Parameter comune: the comune it is narrowed to; nil for all.
    public init(comune: String? = nil) { self.comune = comune }

    /// The desk on what waits for its receipt.
    public static func inviate() -> InvioState {
        var state = InvioState()
        state.vista = .inviate
        return state
    }

    /// Where I am.
    public var title: String { "Verifica e invio ▸ \(vista.titolo)" }

    /// The row in focus.
    var voce: VoceInvio? { voci.first { $0.domanda.rawValue == table.selectedID } }

    /// The batch in focus.
    var lotto: LottoInvio? { lotti.first { $0.id.rawValue == table.selectedID } }

    /// What an act on the list is about: the rows marked, or the one in focus.
    var soggette: [VoceInvio] {
        let marked = voci.filter { scelte.contains($0.domanda) }
        return marked.isEmpty ? [voce].compactMap { $0 } : marked
    }

    /// The batch that would be prepared now.
    var composizione: ComposizioneLotto { ComposizioneLotto(voci, scelte: scelte, finoA: voce?.domanda) }
}
