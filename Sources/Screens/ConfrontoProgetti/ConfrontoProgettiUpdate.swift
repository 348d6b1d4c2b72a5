// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConfrontoProgettiState {
    /// Puts the two side by side.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        compare(context)
        return .none
    }

    /// Scrolls.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let page = max(1, Self.visibleRows(context.area) - 1)
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

    /// What is compared was given: nothing to take.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction { .none }

    /// Lays the lines out again after a change of size.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        guard larghezza != context.area.columns else { return .ignored }
        layOut(context)
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "indietro": return .go(.pop(.nothing))
        case "confronto.tutto":
            isSoloDifferenze.toggle()
            top = 0
            layOut(context)
        case "confronto.versione":
            prima = prima > 1 ? prima - 1 : max(1, dopo - 1)
            top = 0
            compare(context)
        default: return .ignored
        }
        return .none
    }

    private mutating func compare(_ context: ScreenContext) {
        guard let one = progetto(prima), let other = progetto(dopo) else { return }
        differenze = ConfrontoVersioni(nucleo: fascicolo.nucleo, catalogo: context.session.catalogo).righe(one, other)
        layOut(context)
    }

    private mutating func layOut(_ context: ScreenContext) {
        larghezza = context.area.columns
        let width = Self.columnWidth(context.area.columns)
        righe = differenze.filter { !isSoloDifferenze || $0.sorte != .uguale }.flatMap { found -> [Riga] in
            let left = Self.wrap(found.prima, width)
            let right = Self.wrap(found.dopo, width)
            let words = found.sorte == .uguale ? "" : ": \(found.sorte.denominazione)"
            let head = Riga(titolo: found.etichetta + words, sinistra: "", destra: "", sorte: found.sorte)
            return [head]
                + (0..<max(left.count, right.count)).map { index in
                    Riga(
                        titolo: "", sinistra: index < left.count ? left[index] : "",
                        destra: index < right.count ? right[index] : "", sorte: found.sorte)
                }
        }
        scroll(to: top, context)
    }

    static func columnWidth(_ columns: Int) -> Int { max(10, (columns - 5) / 2) }

    private static func wrap(_ text: String, _ width: Int) -> [String] {
        text.isEmpty
            ? ["-"]
            : text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
                DisplayWidth.wrap(String($0), to: width)
            }
    }

    private mutating func scroll(to line: Int, _ context: ScreenContext) {
        top = max(0, min(line, righe.count - Self.visibleRows(context.area)))
    }
}
