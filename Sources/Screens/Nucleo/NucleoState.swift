// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// A household being made or amended: the table of its members, and the form of one of them.
public struct NucleoState: ScreenState {
    var mode: NucleoMode
    /// The members, in order of entry.
    var rows: [RigaNucleo]
    /// Which of them is marked.
    var index = 0
    /// The form of the member being added or edited, under the table.
    var editor: EditorComponente?
    /// Something is not in the archive, or not even in the draft.
    var isDirty = false
    var isDraftStale = false
    /// When the draft was written last; nil before it is.
    var draftSaved: Instant?
    /// Acts are on their way.
    var isSaving = false
    /// The version that was read.
    var version: Int
    /// The archive's answer to a save against an older version.
    var conflict: VersionConflict?
    /// The members as the archive holds them now, while the two are compared.
    var theirs: [RigaNucleo] = []
    /// The rows of that comparison.
    var pending: FormConflict?

    /// The screen as it opens.
    public init(mode: NucleoMode) {
        self.mode = mode
        switch mode {
        case .nuovo(let richiedente):
            rows = [RigaNucleo(richiedente: richiedente)]
            version = 0
        case .modifica(let fascicolo):
            rows = fascicolo.nucleo.componenti.map(RigaNucleo.init)
            version = fascicolo.nucleo.version
        }
    }

    /// Where I am.
    public var title: String {
        switch mode {
        case .nuovo(let richiedente): "Nucleo di \(richiedente.dati.nomeCompleto)"
        case .modifica(let fascicolo): "Nucleo \(fascicolo.domanda.codice ?? "in bozza")"
        }
    }

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        for index in rows.indices where rows[index].dal == nil { rows[index].setDal(context.oggi) }
        return .ask(.load(.bozza(draftKey), context.ticket))
    }

    var draftKey: String {
        switch mode {
        case .nuovo(let richiedente): "nucleo:nuovo:\(richiedente.id.rawValue)"
        case .modifica(let fascicolo): "nucleo:\(fascicolo.nucleo.id.rawValue)"
        }
    }
}
