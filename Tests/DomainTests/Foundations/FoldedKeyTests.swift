// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct FoldedKeyTests {
    @Test(arguments: [
        ("D'Angelo  Niccolò", "dangelo niccolo"), ("D’ANGELO", "dangelo"), ("D' Angelo", "dangelo"),
        ("NICCOLO' MARIA", "niccolo maria"), ("Maria-Teresa", "maria teresa"), ("Rossi, Maria", "rossi maria"),
        ("  Straße ", "strasse"), ("Ægir Søren Łukasz Đorđe", "aegir soren lukasz dorde"), ("Müller", "muller"),
        ("Niccolo\u{300}", "niccolo"), ("İstanbul ılık", "istanbul ilik"), ("Œuvre ﬁne", "oeuvre fine"),
        ("Иван", "иван"), ("Ⅷ", "ⅷ"), ("A071/12", "a071 12"), ("", ""), ("' -", ""), ("Dell'Acqua", "dellacqua"),
        ("Sant' Anna", "santanna"), ("Ａｎｎａ", "anna"), ("Ț Ș Ă", "t s a"),
    ])
    func `names fold to what a person remembers`(text: String, key: String) {
        #expect(FoldedKey.of(text) == key)
    }

    @Test func `a person is found by the names in any order`() {
        #expect(
            FoldedKey.of(cognome: "De Luca", nome: "Niccolò Maria") == [
                "de luca niccolo maria", "luca niccolo maria de", "niccolo maria de luca", "maria de luca niccolo",
            ])
        #expect(FoldedKey.of(cognome: "Suharto", nome: "") == ["suharto"])
        #expect(FoldedKey.of(cognome: "", nome: "").isEmpty)
        #expect(FoldedKey.of(cognome: "Ali Ali", nome: "Ali") == ["ali ali ali"])
        #expect(FoldedKey.of(cognome: "a b c d", nome: "e f g h").count == 6)
    }

    @Test func `folding twice changes nothing`() {
        forAll(count: 3000) {
            Generators.text(&$0)
        } check: { text in
            FoldedKey.of(FoldedKey.of(text)) == FoldedKey.of(text)
        }
    }

    @Test func `a key has single spaces and none at its ends`() {
        forAll(count: 3000) {
            Generators.text(&$0)
        } check: { text in
            let key = FoldedKey.of(text)
            return !key.contains("  ") && !key.hasPrefix(" ") && !key.hasSuffix(" ")
        }
    }

    @Test func `case does not change the key of a name`() {
        forAll {
            Generators.name(&$0)
        } check: { name in
            FoldedKey.of(name.uppercased()) == FoldedKey.of(name)
        }
    }
}
