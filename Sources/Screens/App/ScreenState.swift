// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain

/// What every screen can do; the same five files implement it for each.
///
/// A screen is a value: events change it and answer a `Reaction`; drawing only reads it.
public protocol ScreenState: Hashable, Sendable {
    /// Where I am, without the program's name: "Fascicolo REI-2018-00311".
    var title: String { get }
    /// What the screen loads when it is opened, or shown again after another closed.
    mutating func appear(_ context: ScreenContext) -> Reaction
    /// A key.
    mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction
    /// Pasted text.
    mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction
    /// An answer of the world.
    mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction
    /// A pause, at least once a second: drafts are saved here.
    mutating func wake(_ context: ScreenContext) -> Reaction
    /// Runs a command of the keymap by its name, from the palette.
    mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction
    /// The commands of this screen, with keys, and why one is not available.
    func commands(_ context: ScreenContext) -> [ScreenCommand]
    /// F1: lines that explain the screen, or the field in focus.
    func help(_ context: ScreenContext) -> [String]
    /// Text can be typed now: single letters are not commands.
    func isTyping(_ context: ScreenContext) -> Bool
    /// Draws the work.
    func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext)
    /// What was typed and is not saved, to be kept as a draft.
    func draft(_ context: ScreenContext) -> Bozza?
}

extension ScreenState {
    /// By default a screen takes no pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { .ignored }
    /// By default a pause changes nothing.
    public mutating func wake(_ context: ScreenContext) -> Reaction { .ignored }
    /// By default nothing is typed.
    public func isTyping(_ context: ScreenContext) -> Bool { false }
    /// By default nothing is kept.
    public func draft(_ context: ScreenContext) -> Bozza? { nil }
}
