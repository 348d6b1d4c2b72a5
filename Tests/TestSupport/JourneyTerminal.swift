// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A terminal a journey drives: keys go in, the picture comes out.
///
/// A journey does not know which one it drives: the loop in this process, or the program in a real terminal.
public protocol JourneyTerminal: AnyObject {
    /// Presses keys one after the other, and waits until the program has taken and painted them all.
    func press(_ keys: [Key]) throws
    /// Changes the size of the terminal, and waits for the picture of that size.
    func resize(_ size: Size) throws
    /// Waits until every key sent has been taken and painted.
    func waitForIdle() throws
    /// Waits until a row says a text: for what a long work shows when it is over.
    func waitForText(_ text: String) throws
    /// The rows of the screen, without the spaces at their ends.
    func screen() throws -> [String]
    /// Where the cursor is.
    func cursor() throws -> Point
}

extension JourneyTerminal {
    /// Presses keys one after the other.
    public func press(_ keys: Key...) throws { try press(keys) }

    /// Types a text.
    public func type(_ text: String) throws { try press(text.map { .character($0) }) }
}
