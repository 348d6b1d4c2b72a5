// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A stretch of time, or a moment on the machine's own clock, in nanoseconds.
struct Nanoseconds: Comparable {
    var value: UInt64

    static var now: Nanoseconds {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Nanoseconds(value: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }

    var milliseconds: Double { Double(value) / 1e6 }

    static func < (left: Nanoseconds, right: Nanoseconds) -> Bool { left.value < right.value }

    static func - (left: Nanoseconds, right: Nanoseconds) -> Nanoseconds {
        Nanoseconds(value: left.value > right.value ? left.value - right.value : 0)
    }
}
