// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The clerk's whole morning, in this process.
@Suite struct MorningTests {
    /// Seconds of work of the thread that plays it, whatever else the machine is doing.
    private static let limit = 20.0

    @Test func `forty contacts and ten domande by keys alone leave rows, events and audit as they must be`() throws {
        let archive = try JourneyArchive()
        let begin = Self.cpuSeconds
        try Journey.morning.run(afterRecordingPersonsIn: archive, count: 34) { try ScriptedJourneyTerminal($0) }
        let seconds = Self.cpuSeconds - begin
        print("una mattina in \(seconds) secondi")
        #expect(seconds < Self.limit)
    }

    private static var cpuSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
