// SPDX-License-Identifier: EUPL-1.2

/// A terminal: what is drawn goes in, what is typed comes out.
///
/// One thread uses it.
public protocol TerminalDriver: AnyObject {
    /// The rows and columns of now.
    var size: Size { get }

    /// Waits for the next event, at most `timeoutMilliseconds`; then it is `.wake`.
    func nextEvent(timeoutMilliseconds: Int) -> InputEvent

    /// Shows a screen and leaves the cursor where it says.
    func present(_ canvas: Canvas)

    /// Sends the whole screen again, when something else has written over it.
    func repaint()

    /// One short beep, for an error.
    func beep()

    /// Gives the terminal back as it was; a second call does nothing.
    func close()
}
