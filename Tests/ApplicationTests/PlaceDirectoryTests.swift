// SPDX-License-Identifier: EUPL-1.2

import Application
import Domain
import Foundation
import TestSupport
import Testing

@Suite struct PlaceDirectoryTests {
    private let places: PlaceDirectory

    init() {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let environment = AppEnvironment(
            now: { Instant(milliseconds: 0) }, user: "prova",
            variables: ["PERCORSO_DATI": root.appendingPathComponent("data").path])
        places = PlaceDirectory(DataDirectory(environment))
    }

    @Test func `a comune is found by the beginning of its name, without accents or case`() {
        let found = places.search("forli", limit: 20)
        #expect(found.contains { $0.codice == "D704" && $0.denominazione.hasPrefix("Forl") })
        #expect(places.search("PISTOIA", limit: 5).first?.codice == "G713")
    }

    @Test func `places that still exist come before those suppressed`() {
        let found = places.search("abetone", limit: 10)
        #expect(found.first?.codice == "M376")
        #expect(found.contains { $0.codice == "A012" && $0.al != nil })
    }

    @Test func `a foreign state has a code too`() {
        #expect(places.place("Z129")?.denominazione == "Romania")
        #expect(places.place("Z129")?.provincia == "")
    }

    @Test func `an unknown code and an empty text find nothing`() {
        #expect(places.place("X000") == nil)
        #expect(places.search("", limit: 5).isEmpty)
        #expect(places.search("qwxyz", limit: 5).isEmpty)
    }

    @Test func `a comune knows the days it existed`() throws {
        let cutigliano = try #require(places.search("cutigliano", limit: 10).first { $0.codice == "D235" })
        #expect(cutigliano.existed(on: Fixtures.date(1980, 1, 1)))
        #expect(!cutigliano.existed(on: Fixtures.date(2018, 1, 1)))
    }
}
