// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// Screen state.
public struct AvvioState: ScreenState {
    let utente: String

    /// The screen as it opens.
    public init(utente: String) {
        self.utente = utente
    }

    /// Where I am.
    public var title: String { "Avvio" }
    /// First load.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }
    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        key == .escape ? .go(.pop(.nothing)) : .ignored
    }
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction { .none }
    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction { .ignored }
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] { [] }
    /// The help.
    public func help(_ context: ScreenContext) -> [String] { [] }
    /// The picture.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {}
}
