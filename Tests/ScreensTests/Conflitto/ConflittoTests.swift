// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct ConflittoTests {
    static let righe = [
        RigaConflitto(id: "a", label: "Luogo", mio: "sede centrale", loro: "domicilio"),
        RigaConflitto(
            id: "b", label: "Differenze rispetto alla domanda",
            mio: "Il padre di Maria vive con loro da agosto,\nper la convalescenza.", loro: ""),
        RigaConflitto(id: "c", label: "Canone mensile", mio: "450,00", loro: "480,00"),
    ]

    func state() -> ConflittoState {
        ConflittoState(
            titolo: "Analisi preliminare REI-2018-00311", conflitto: AnalisiFixture.conflict, righe: Self.righe)
    }

    /// What the screen brings back after these keys.
    func delivered(_ keys: Key...) -> [String: String]? {
        var state = state()
        let context = Fixtures.context()
        for key in keys {
            let command = state.commands(context).first { $0.keys.contains(key) }
            let reaction = command.map { state.perform($0.id, context) } ?? state.handle(key, context)
            if case .pop(.fields(let values))? = reaction.navigation { return values }
        }
        return nil
    }

    @Test func `mine is kept until another choice`() {
        #expect(
            delivered(.function(2)) == [
                "a": "sede centrale", "b": "Il padre di Maria vive con loro da agosto,\nper la convalescenza.",
                "c": "450,00",
            ])
    }

    @Test func `each field has its own choice`() {
        let values = delivered(.character("l"), .down, .down, .character(" "), .function(2))
        #expect(values?["a"] == "domicilio")
        #expect(values?["b"]?.hasPrefix("Il padre") == true)
        #expect(values?["c"] == "480,00")
    }

    @Test func `all theirs, then one mine`() {
        let values = delivered(.character("T"), .down, .left, .function(2))
        #expect(values?["a"] == "domicilio")
        #expect(values?["b"]?.hasPrefix("Il padre") == true)
        #expect(values?["c"] == "480,00")
        #expect(delivered(.character("T"), .character("A"), .function(2))?["a"] == "sede centrale")
    }

    @Test func `escape goes back without a choice`() {
        var state = state()
        let reaction = state.perform("conflitto.indietro", Fixtures.context())
        #expect(reaction.navigation == .pop(.nothing))
    }

    @Test func picture() {
        expectGolden(Fixtures.picture(of: .conflitto(state())), named: "conflitto-80x24")
    }
}
