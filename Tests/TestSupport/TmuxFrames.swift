// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The frame log of one program, read as it is written: a line a paint, frames and events taken so far.
final class TmuxFrames {
    let path: String
    private let descriptor: Int32
    private var pending: [UInt8] = []
    private(set) var frames = 0
    private(set) var events = 0

    /// A pipe in the file system, open before anybody writes in it.
    init(in directory: URL) throws {
        path = directory.appending(path: "fotogrammi-\(UUID().uuidString.prefix(8))").path
        guard mkfifo(path, 0o600) == 0 else { throw JourneyFailure("no pipe for the frame log") }
        // Open for writing too: the end of one program is not the end of the log.
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw JourneyFailure("the pipe of the frame log does not open") }
    }

    deinit { close(descriptor) }

    /// Reads paints until one answers; false when none has in `seconds`.
    func wait(seconds: Double, until isEnough: (_ frames: Int, _ events: Int) -> Bool) -> Bool {
        let deadline = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
        while !isEnough(frames, events) {
            let now = DispatchTime.now().uptimeNanoseconds
            guard now < deadline else { return false }
            var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let milliseconds = Int32(clamping: (deadline - now) / 1_000_000 + 1)
            guard poll(&poller, 1, milliseconds) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return false }
            take(buffer[..<count])
        }
        return true
    }

    private func take(_ bytes: ArraySlice<UInt8>) {
        pending += bytes
        while let end = pending.firstIndex(of: 10) {
            let numbers = String(decoding: pending[..<end], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
            pending.removeSubrange(...end)
            guard numbers.count == 2 else { continue }
            (frames, events) = (numbers[0], numbers[1])
        }
    }
}
