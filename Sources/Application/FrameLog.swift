// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// One line for each paint, for tests and measures: number of the frame, number of events taken so far.
///
/// It carries numbers only, never a word of what is on the screen.
public final class FrameLog {
    private let handle: Int32
    private var frames = 0

    /// A log on the file that `PERCORSO_REGISTRO_FOTOGRAMMI` names; nil when it names none.
    public init?(_ environment: AppEnvironment) {
        guard let path = environment.variables["PERCORSO_REGISTRO_FOTOGRAMMI"], !path.isEmpty else { return nil }
        handle = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        if handle < 0 { return nil }
    }

    deinit { close(handle) }

    /// A frame was painted after `events` events.
    public func painted(events: Int) {
        frames += 1
        let line = "\(frames) \(events)\n"
        _ = line.withCString { write(handle, $0, strlen($0)) }
    }
}
