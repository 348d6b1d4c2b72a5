// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension LottoComunicazioniState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .recorded(let receipts): return recorded(receipts, context)
        case .printing(let report): return written(report)
        case .conflict(let conflict):
            memory.isSaving = false
            return .problem(
                "\(conflict.byWhom) ha cambiato uno di questi fascicoli: niente è stato registrato. Esc, poi di nuovo.")
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }

    /// The acts are in the archive; a batch then writes its file.
    private mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        let effects = rememberEntry(context)
        session.markSaved()
        guard let numero = receipts.compactMap(\.lotto).first else {
            memory.isSaving = false
            return Reaction(effects: effects, navigation: .pop(.saved(words)))
        }
        self.numero = numero
        return Reaction(
            effects: effects + [.writeComunicazioni(numero, context.ticket)],
            banner: Banner("Il lotto \(numero) è registrato: scrittura del file."))
    }

    private func written(_ report: PrintingReport) -> Reaction {
        guard let numero else { return .none }
        let count = mode.voci.count == 1 ? "1 firma" : "\(mode.voci.count) firme"
        switch report {
        case .done(let file): return .go(.pop(.saved("Lotto \(numero), \(count): file \(file)")))
        case .exists(let path), .failed(let path):
            return .go(.pop(.saved("! Il lotto \(numero) è registrato, il file no: \(path) E nei lotti lo riscrive.")))
        case .printers, .started, .stopped: return .none
        }
    }

    private var words: String {
        let count = mode.voci.count
        switch mode {
        case .nuovo: return "Il lotto è registrato."
        case .ricevuta:
            return count == 1 ? "La ricevuta è registrata." : "La ricevuta è registrata per \(count) firme."
        case .scarto: return "Lo scarto è registrato: la firma è di nuovo da comunicare."
        }
    }
}
