// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A pipe that only the program holds open: when it closes the program has ended, however it did.
final class TmuxLifeline {
    let path: String
    private let descriptor: Int32

    init(in directory: URL) throws {
        path = directory.appending(path: "vita-\(UUID().uuidString.prefix(8))").path
        guard mkfifo(path, 0o600) == 0 else { throw JourneyFailure("no pipe for the lifeline") }
        descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw JourneyFailure("the lifeline does not open") }
    }

    deinit { close(descriptor) }

    /// Waits for the end of the program.
    func waitForEnd(seconds: Double) throws {
        var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&poller, 1, Int32(seconds * 1000)) > 0 else {
            throw JourneyFailure("the program did not end in \(seconds) seconds")
        }
    }
}
