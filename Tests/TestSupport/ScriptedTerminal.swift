// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A terminal without a terminal: it remembers the last picture.
public final class ScriptedTerminal: TerminalDriver {
    /// Rows and columns.
    public var size: Size
    /// The last picture.
    public private(set) var canvas: Canvas
    /// How often the program has beeped.
    public private(set) var beeps = 0
    /// Whether the program has given the terminal back.
    public private(set) var isClosed = false

    /// A terminal of a size.
    public init(size: Size) {
        self.size = size
        canvas = Canvas(size: size)
    }

    /// Nobody presses a key here: the test takes turns with the loop.
    public func nextEvent(timeoutMilliseconds: Int) -> InputEvent { .wake }

    /// Remembers the picture.
    public func present(_ canvas: Canvas) { self.canvas = canvas }

    /// Nothing else has written over the picture.
    public func repaint() {}

    /// Counts.
    public func beep() { beeps += 1 }

    /// The program has left.
    public func close() { isClosed = true }
}
