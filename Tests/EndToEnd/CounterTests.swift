// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Store
import TestSupport
import Testing

extension EndToEnd {
    /// Speed of hand at the counter, through ncurses.
    @Suite struct CounterTests {
        @Test func `the tasks of the counter take the keys the manual publishes`() throws {
            let archive = try JourneyArchive()
            try Journey.counter.run(on: try TmuxTerminal(archive), archive: archive)
        }

        @Test func `half an hour of a clerk leaves rows, events and audit as they must be`() throws {
            let archive = try JourneyArchive()
            try Journey.halfHour.run(afterRecordingPersonsIn: archive, count: 4) { try TmuxTerminal($0) }
        }

        @Test func `a burst of keys through the terminal arrives whole, across five screens`() throws {
            let archive = try JourneyArchive()
            let player = JourneyPlayer(try TmuxTerminal(archive))
            try player.sit(as: "Modello Ugo")
            let note = String(repeating: "chiede i tempi della domanda, ", count: 8) + "poi basta"
            var keys: [Key] = "ninventati maria".map { .character($0) }
            keys.append(.function(3))
            keys += "NVNMRA80C45G713X".map { .character($0) }
            keys += [.function(2), .character("2"), .enter, .enter, .character("1"), .function(8)]
            keys += note.map { .character($0) } + [.function(2)]
            keys += "ninv".map { .character($0) }
            try player.press(keys)
            try player.see("Cerca  inv")
            try player.see("INVENTATI Maria")
            try archive.expect("SELECT codice_fiscale FROM persone", ["NVNMRA80C45G713X"])
            try archive.expect("SELECT esito FROM accessi", ["informato"])
            #expect(try archive.store().accessi(of: Identifier(1)).map(\.dati.note) == [note])
        }
    }
}
