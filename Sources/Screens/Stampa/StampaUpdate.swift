// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension StampaState {
    /// Asks for the paper; opening it leaves a row in the audit trail.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.anteprima(stampa, isGrande: isGrande, isOpening: anteprima == nil), context.ticket))
    }

    /// A key: the question that is open takes it, else the paper scrolls.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if domanda != nil { return handleQuestion(key, context) }
        layOut(width: context.area.columns - 2)
        let page = max(1, Self.visibleRows(context) - 1)
        switch key {
        case .down, .character("j"): scroll(to: top + 1, context)
        case .up, .character("k"): scroll(to: top - 1, context)
        case .pageDown, .character(" "): scroll(to: top + page, context)
        case .pageUp: scroll(to: top - page, context)
        case .home: scroll(to: 0, context)
        case .end: scroll(to: righe.count, context)
        default: return .ignored
        }
        return .none
    }

    /// Pasted text goes to the path being written.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard domanda != nil else { return .ignored }
        domanda?.dialog.insert(paste: text)
        return .none
    }

    /// While a question is open, letters belong to it.
    public func isTyping(_ context: ScreenContext) -> Bool { domanda != nil }

    /// Lays the paper out again after a change of size.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        guard anteprima != nil, larghezza != context.area.columns - 2 else { return .ignored }
        layOut(width: context.area.columns - 2)
        scroll(to: top, context)
        return .none
    }

    /// An answer: the paper, the printers, how the work goes.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.anteprima(let asked, let found)) where asked == stampa:
            anteprima = found
            problema = nil
            larghezza = 0
            layOut(width: context.area.columns - 2)
            scroll(to: top, context)
            return .none
        case .refused(let refusal):
            lavoro = nil
            guard anteprima == nil else { return .problem(refusal.sentence) }
            problema = refusal.sentence
            return .none
        case .failed(let sentence):
            lavoro = nil
            if anteprima == nil { problema = sentence }
            return .none
        case .printing(let report): return receive(report, context)
        case .recorded:
            return Reaction(
                effects: appear(context).effects,
                banner: Banner("\(stampa.denominazione): data il \(context.oggi.italian).", kind: .done))
        default: return .none
        }
    }

    private mutating func receive(_ report: PrintingReport, _ context: ScreenContext) -> Reaction {
        switch report {
        case .printers(let names, let preferred):
            lavoro = nil
            if names.isEmpty {
                return .problem("Nessuna stampante è configurata: F2 salva il foglio in un file.")
            }
            domanda = .stampante(names, preferred: preferred)
            return .none
        case .started: return .none
        case .done(let words):
            lavoro = nil
            // Read again: the proposed name is taken now, and a notice that was given has its day.
            return Reaction(effects: appear(context).effects, banner: Banner(words, kind: .done))
        case .stopped:
            lavoro = nil
            return .say("Composizione fermata: non è rimasto niente a metà.")
        case .exists(let path):
            lavoro = nil
            domanda = .sostituzione(path)
            return .none
        case .failed(let sentence):
            lavoro = nil
            return .problem(sentence)
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "indietro": return .go(.pop(.nothing))
        case "stampa.salva":
            guard let anteprima else { return .ignored }
            domanda = .percorso(anteprima.percorso)
            return .none
        case "stampa.stampante":
            lavoro = LavoroStampa(
                richiesta: RichiestaStampa(stampa, isGrande: isGrande, destinazione: .stampante(nil)),
                inizio: context.adesso)
            return .ask(.listPrinters(context.ticket))
        case "stampa.grande":
            isGrande.toggle()
            return .ask(.load(.anteprima(stampa, isGrande: isGrande, isOpening: false), context.ticket))
        case "stampa.consegna":
            domanda = .consegna(stampa.denominazione, context.oggi)
            return .none
        case "stampa.ferma": return .ask(.stopPrinting(context.ticket))
        default: return .ignored
        }
    }
}
