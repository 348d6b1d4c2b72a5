// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Key {
    /// The name of the key as the bottom line shows it: `F2`, `^K`, `Invio`, `N`.
    public var hint: String {
        switch self {
        case .character(" "): "Spazio"
        case .character(let character): character.isLetter ? character.uppercased() : String(character)
        case .enter: "Invio"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Maiusc-Tab"
        case .backspace: "Indietro"
        case .delete: "Canc"
        case .insert: "Ins"
        case .up: "su"
        case .down: "gi\u{F9}"
        case .left: "sinistra"
        case .right: "destra"
        case .home: "Inizio"
        case .end: "Fine"
        case .pageUp: "Pag su"
        case .pageDown: "Pag gi\u{F9}"
        case .function(let number): "F\(number)"
        case .control(let letter): "^\(letter.uppercased())"
        case .unknown: ""
        }
    }
}
