// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct ConflittoTests {
    static let righe = [
        RigaConflitto(id: "a", label: "Luogo", mio: "sede centrale", loro: "domicilio", unione: .riga(maxLength: 40)),
        RigaConflitto(
            id: "b", label: "Differenze rispetto alla domanda",
            mio: "Il padre di Maria vive con loro da agosto,\nper la convalescenza.", loro: "", unione: .paragrafi),
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

    @Test func `both texts are kept, theirs first, where the field is a text`() {
        #expect(delivered(.character("e"), .function(2))?["a"] == "domicilio / sede centrale")
        // A field of one value, and a text that is empty on one side, have nothing to join.
        #expect(delivered(.down, .down, .character("e"), .function(2))?["c"] == "450,00")
        #expect(delivered(.down, .character("e"), .function(2))?["b"]?.hasPrefix("Il padre") == true)
        #expect(delivered(.character("e"), .character("l"), .function(2))?["a"] == "domicilio")
        #expect(delivered(.character("e"), .character("t"), .function(2))?["a"] == "domicilio")
    }

    @Test func `what cannot be joined says why`() throws {
        var state = state()
        let context = Fixtures.context()
        func reason() throws -> String? {
            try #require(state.commands(context).first { $0.id == "conflitto.entrambi" }).unavailable
        }
        #expect(try reason() == nil)
        _ = state.handle(.down, context)
        #expect(try reason()?.contains("non si possono unire") == true)
    }

    @Test func `keeping both is in sight`() {
        var state = state()
        _ = state.perform("conflitto.entrambi", Fixtures.context())
        expectGolden(Fixtures.picture(of: .conflitto(state)), named: "conflitto-entrambi-80x24")
    }

    @Test func picture() {
        expectGolden(Fixtures.picture(of: .conflitto(state())), named: "conflitto-80x24")
    }
}
