// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import TestSupport
import Testing

@testable import Application

@Suite struct NoteTemplatesTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")

    private func load() -> (modelli: [ModelloNota], problemi: [String]) {
        let environment = AppEnvironment(
            now: { Instant(milliseconds: 0) }, user: "prova", variables: ["PERCORSO_DATI": JourneyPlaces.data.path])
        return NoteTemplates(DataDirectory(environment), archive: folder.appending(path: "a.sqlite").path).load()
    }

    @Test func `the templates of the program can all be read`() {
        let (modelli, problemi) = load()
        #expect(problemi == [])
        #expect(
            modelli.map(\.titolo) == [
                "Mancata presentazione", "Primo colloquio", "Richiesta ad altro ufficio", "Riunione di rete",
                "Telefonata", "Visita domiciliare",
            ])
    }

    @Test func `the body changes a template, takes one away, and a wrong one is told by its line`() throws {
        let own = folder.appending(path: "modelli-diario")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("titolo: Telefonata breve\ntipo: telefonata\nChi".utf8).write(
            to: own.appending(path: "telefonata.txt"))
        try Data().write(to: own.appending(path: "visita-domiciliare.txt"))
        try Data("titolo: X\ntipo: y".utf8).write(to: own.appending(path: "sbagliato.txt"))
        let (modelli, problemi) = load()
        #expect(modelli.map(\.titolo).contains("Telefonata breve"))
        #expect(!modelli.map(\.titolo).contains("Visita domiciliare"))
        #expect(problemi.count == 1)
        #expect(problemi[0].hasPrefix("Il modello sbagliato.txt non si legge, riga 2: il tipo «y» non c'è"))
    }
}
