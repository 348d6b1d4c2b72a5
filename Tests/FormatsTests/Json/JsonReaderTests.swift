// SPDX-License-Identifier: EUPL-1.2

import Domain
import Formats
import TestSupport
import Testing

@Suite struct JsonReaderTests {
    private func read(_ text: String) throws -> JsonNode { try JsonReader.read(Array(text.utf8)) }

    private func refusal(_ bytes: [UInt8]) -> String {
        do {
            return "read as \(try JsonReader.read(bytes))"
        } catch let problem as Problem { return problem.sentence } catch { return "another error" }
    }

    @Test func everyKindOfValue() throws {
        #expect(
            try read(
                " {\"a\": [1.50, -0, 2e3], \"b\": {\"c\": true}, \"d\": null, \"è\": \"\\u00e8\\n\\ud83d\\ude00\"} ")
                == .object([
                    .init(key: "a", value: .array([.number("1.50"), .number("-0"), .number("2e3")])),
                    .init(key: "b", value: .object([.init(key: "c", value: .boolean(true))])),
                    .init(key: "d", value: .null), .init(key: "è", value: .string("è\n😀")),
                ]))
        #expect(try read("\u{FEFF}[]") == .array([]))
    }

    @Test(arguments: [
        ("", "Il testo è vuoto: ci vuole un oggetto JSON, tra graffe."),
        ("{\n  \"a\": 1,\n}", "Il JSON non va bene alla riga 3, colonna 1: qui ci vuole una chiave tra virgolette."),
        ("{\"a\" 1}", "Il JSON non va bene alla riga 1, colonna 6: dopo la chiave «a» ci vogliono i due punti."),
        ("{\"a\":1,\"a\":2}", "Il JSON non va bene alla riga 1, colonna 11: la chiave «a» c'è due volte."),
        ("[1 2]", "Il JSON non va bene alla riga 1, colonna 4: qui ci vuole una virgola o la quadra che chiude."),
        ("[01]", "Il JSON non va bene alla riga 1, colonna 4: un numero non comincia con zero."),
        ("[1.]", "Il JSON non va bene alla riga 1, colonna 4: dopo il punto del numero ci vogliono delle cifre."),
        ("\"perché", "Il JSON non va bene alla riga 1, colonna 8: le virgolette del testo non si chiudono."),
        ("[] []", "Il JSON non va bene alla riga 1, colonna 4: dopo la fine c'è altro testo."),
        ("[\"\\ud83d\"]", "Il JSON non va bene alla riga 1, colonna 9: il carattere scritto in esadecimale è a metà."),
    ])
    func whatIsNotJsonIsSaidWithItsPlace(text: String, sentence: String) {
        #expect(refusal(Array(text.utf8)) == sentence)
    }

    @Test func hostileBytes() {
        #expect(refusal([0x7B, 0xFF, 0x7D]).contains("UTF-8"))
        #expect(refusal(Array("[\"a\u{0}\"]".utf8)).contains("carattere di controllo"))
        #expect(refusal(Array(String(repeating: "[", count: 100_000).utf8)).contains("oltre cento volte"))
    }

    @Test func aTextCutAnywhereIsRefusedOrReadNeverTrapped() {
        let whole = Array(
            "{\"a\":[1.5,true,null,\"\\u00e8\"],\"b\":{\"c\":-2e-3},\"d\":\"è\"}".utf8)
        for end in whole.indices { #expect((try? JsonReader.read(Array(whole[..<end]))) == nil, "cut at \(end)") }
        forAll(count: 500) { generator in
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            return bytes
        } check: { bytes in
            do {
                _ = try JsonReader.read(bytes)
                return true
            } catch { return error is Problem }
        }
    }
}
