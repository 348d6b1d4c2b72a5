// SPDX-License-Identifier: EUPL-1.2

import Application

extension JourneyPlayer {
    /// Waits until the paper being composed is where it goes, and the screen says so.
    public func waitForPaper(_ words: String) throws {
        if let scripted = terminal as? ScriptedJourneyTerminal { scripted.loop.finishPrinting() }
        if let tmux = terminal as? TmuxTerminal {
            try tmux.waitForPicture(seconds: 60) { rows in rows.contains { $0.contains(words) } }
        }
        try see(words)
    }
}
