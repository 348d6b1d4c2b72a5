// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Store

@Suite struct SearchTests {
    /// What the search promises, the slow way: prefixes of any key first, then all words inside the name.
    struct Oracle {
        var keys: [(String, Identifier<Persona>)] = []
        var names: [(String, Identifier<Persona>)] = []
        var rotations: [(String, Identifier<Persona>)] = []

        mutating func add(_ id: Identifier<Persona>, _ dati: DatiPersona) {
            let all = FoldedKey.of(cognome: dati.cognome, nome: dati.nome)
            names.append((all.min() ?? "", id))
            rotations += all.map { ($0, id) }
            keys = rotations
        }

        func find(_ text: String, limit: Int) -> [Identifier<Persona>] {
            let folded = FoldedKey.of(text)
            let words = folded.split(separator: " ").map(String.init)
            guard !words.isEmpty else { return [] }
            var found: [Identifier<Persona>] = []
            for (key, id) in keys.sorted(by: <) where key.hasPrefix(folded) && !found.contains(id) { found.append(id) }
            guard words.contains(where: { $0.count >= 3 }) else { return Array(found.prefix(limit)) }
            // With a short word, names in the order that begins with it; otherwise in their first order.
            let short = words.first { $0.count < 3 }
            let candidates = short.map { word in rotations.filter { $0.0.hasPrefix(word) } } ?? names
            for (name, id) in candidates.sorted(by: <) where !found.contains(id) {
                let isHit = words.allSatisfy { word in
                    word.count >= 3
                        ? name.contains(word) : name.split(separator: " ").contains { $0.hasPrefix(word) }
                }
                if isHit { found.append(id) }
            }
            return Array(found.prefix(limit))
        }
    }

    @Test(arguments: [1, 2, 3])
    func `the search finds what a slow reading of all names finds, in the same order`(seed: UInt64) throws {
        let archive = try Archive()
        var generator = SeededGenerator(seed)
        let surnames = [
            "Rossi", "De Rossi", "D'Angelo", "Bianchi", "Müller", "Inventati", "Ventura", "Esposito", "Ng", "Lo Monaco",
        ]
        let names = ["Maria", "Anna Maria", "Niccolò", "Mario", "Luca", "Zoë", "Giosuè", "", "Ada", "Marialuisa"]
        var oracle = Oracle()
        try archive.store.replay { replayer in
            for _ in 0..<300 {
                let dati = DatiPersona(
                    cognome: surnames.randomElement(using: &generator) ?? "",
                    nome: names.randomElement(using: &generator) ?? "")
                let receipt = try replayer.record(
                    .addPersona(dati), by: archive.urp, at: archive.clock.now, today: archive.clock.today)
                oracle.add(try #require(receipt.persona), dati)
            }
        }
        let texts = [
            "r", "ro", "ros", "rossi", "maria inv", "inv maria", "ventur", "ossi", "anna ro", "osi", "ngel", "angelo",
            "nicc", "NICCOLÒ", "d'a", "de rossi ma", "mar ia", "zo", "xyz", "xyz maria", "maria xq", "lo mon", "onac",
            "ari", "ria", "muller", "io l", "ma ro", "ro mar", "ro m ari", "m ria", "n aria", " ", "",
        ]
        for text in texts {
            for limit in [1, 7, 50] {
                let found = try archive.store.search(text, limit: limit, by: archive.urp).map(\.persona)
                #expect(found == oracle.find(text, limit: limit), "seed \(seed), «\(text)», limit \(limit)")
            }
        }
    }

    @Test func `common text takes the walk, rare text the trigrams, with the same answer`() throws {
        let archive = try Archive()
        var oracle = Oracle()
        try archive.store.replay { replayer in
            for number in 0..<(Finder.commonHits + 200) {
                let tens = String(UnicodeScalar(UInt8(97 + number / 26 / 26)))
                let letters = [number / 26 % 26, number % 26].map { String(UnicodeScalar(UInt8(97 + $0))) }.joined()
                let dati = DatiPersona(
                    cognome: tens + letters + "comunissimo", nome: number % 400 == 0 ? "Rarone" : "Io")
                let receipt = try replayer.record(
                    .addPersona(dati), by: archive.urp, at: archive.clock.now, today: archive.clock.today)
                oracle.add(try #require(receipt.persona), dati)
            }
        }
        for text in [
            "munissi", "aron", "munissi aron", "munissi io", "munissi zz", "munissi i", "arone a", "munissi b i",
        ] {
            let found = try archive.store.search(text, limit: 20, by: archive.urp).map(\.persona)
            #expect(found == oracle.find(text, limit: 20), "«\(text)»")
        }
    }

    @Test func `protocolli e codici trovano chi ha chiesto, con la sua domanda`() throws {
        let archive = try Archive()
        let first = try archive.presentata()
        let second = try archive.presentata(day(2018, 7, 3), cognome: "Fittizi")
        let domanda = try #require(try archive.store.domanda(second))
        let protocollo = try #require(domanda.dati.protocollo)
        for text in [
            protocollo.text, "\(protocollo.numero)/2018", "\(protocollo.numero)", "REI-2018-00002", "rei 2018 00002",
        ] {
            let found = try archive.store.search(text, limit: 5, by: archive.urp)
            #expect(found.map(\.domanda) == [second], "\(text)")
            #expect(found.first?.nome == "FITTIZI Maria")
            #expect(found.first?.domandaInParole == "REI-2018-00002, presentata")
            #expect(found.first?.situazione == "domanda in corso")
        }
        #expect(try archive.store.search("REI-2018", limit: 5, by: archive.urp).map(\.domanda) == [first, second])
        #expect(try archive.store.search("rei", limit: 5, by: archive.urp) == [])
        #expect(throws: Refusal.self) { try archive.store.search("rei", limit: 5, by: archive.terzoSettore) }
    }

    @Test func `la situazione dice chi ha in carico il nucleo, senza dire altro`() throws {
        let archive = try Archive()
        _ = try archive.inAnalisi()
        let found = try archive.store.search("inventati luca", limit: 5, by: archive.assistente)
        #expect(found.map(\.situazione) == ["già in carico a \(archive.assistente.nomeBreve)"])
        #expect(found.first?.stato == .accolta)
        #expect(found.first?.presa == .inAnalisi)
        #expect(try archive.store.search("inventati luca", limit: 5, by: archive.urp) == found)
        #expect(found.first?.nascita == day(2010, 1, 1))
    }
}

/// Numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
