// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

/// Speed of hand at the counter, in this process.
@Suite struct CounterTests {
    @Test func `the tasks of the counter take the keys the manual publishes, and no more than their aims`() throws {
        let archive = try JourneyArchive()
        try Journey.counter.run(on: try ScriptedJourneyTerminal(archive), archive: archive)
    }

    /// A whole contact and the beginning of the next, in one breath: nobody looks at the screen.
    static let burst =
        "ninventati maria③NVNMRA80C45G713X②2⏎⏎1⑧chiede i tempi, è già stata al CAF②ninv"

    @Test func `keys typed ahead across four screens all arrive, in their order`() throws {
        let archive = try JourneyArchive()
        let terminal = try ScriptedJourneyTerminal(archive)
        let player = JourneyPlayer(terminal)
        try player.sit(as: "Modello Ugo")
        try player.press(Self.burst.keys)
        try player.see("Cerca  inv")
        try player.see("INVENTATI Maria")
        try archive.expect("SELECT codice_fiscale FROM persone", ["NVNMRA80C45G713X"])
        try archive.expect("SELECT esito FROM accessi", ["informato"])
        try archive.expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
    }

    @Test func `keys typed while another desk holds the archive wait for their screen`() throws {
        let archive = try JourneyArchive()
        let terminal = try ScriptedJourneyTerminal(archive)
        let player = JourneyPlayer(terminal)
        try player.recordMaria()
        try player.press(.escape)
        try player.sit(as: "Modello Ugo")
        try player.press("ninv ma⏎3⏎⏎1".keys)
        let other = try ArchiveHold(archive)
        try player.press("②nmaria".keys)
        try player.see("Un altro posto sta scrivendo")
        try player.see("▸ Nuovo accesso")
        try archive.expect("SELECT count(*) FROM accessi", ["0"])
        try other.release()
        try terminal.waitForIdle()
        try player.see("Cerca  maria")
        try player.see("INVENTATI Maria")
        try archive.expect("SELECT esito FROM accessi", ["informato"])
    }

    @Test func `the channel of the last contact is proposed to the same operator after a restart, to nobody else`()
        throws
    {
        let archive = try JourneyArchive()
        let first = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try first.recordMaria()
        try first.press(.escape)
        try first.sit(as: "Modello Ugo")
        try first.press("ninv ma⏎3⏎⏎1".keys)
        try first.press(.backTab, .backTab)
        for _ in 0..<20 where try !first.isOn("Modalità") { try first.press(.backTab) }
        try first.type("telefono")
        try first.press(.function(2))
        try first.see("è registrato")

        let again = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try again.sit(as: "Modello Ugo")
        try again.press("ninv ma⏎".keys)
        try again.see("telefono")
        let other = JourneyPlayer(try ScriptedJourneyTerminal(archive))
        try other.sit(as: "Inventati Marta")
        try other.press("ninv ma⏎".keys)
        try other.see("▸ Nuovo accesso")
        try other.see("sportello")
    }
}

extension String {
    /// The keys that type it; ⏎ is Enter, a number in a ring the function key.
    fileprivate var keys: [Key] {
        map { character in
            switch character {
            case "⏎": Key.enter
            case "②": Key.function(2)
            case "③": Key.function(3)
            case "⑧": Key.function(8)
            default: Key.character(character)
            }
        }
    }
}
