// SPDX-License-Identifier: EUPL-1.2

import Domain
import Reports
import Store
import Testing

@testable import Application

@Suite struct DemoMultiplicationTests {
    @Test func `a multiplied archive has the cells asked for, and passes the check`() throws {
        let demo = try DemoFixture(domande: 500, largestBase: 200, copiedBase: 100)
        let expected = DemoFigures.cells(domande: 500).map { $0.map { "\($0)" } }
        #expect(try demo.rows().dropLast().map { Array($0[1...5]) } == expected)
        #expect(try demo.store.verify() == [])
    }

    @Test func `copied cases are about their own people`() throws {
        let demo = try DemoFixture(domande: 500, largestBase: 200, copiedBase: 100)
        let files = try (1...500).map { try demo.fascicolo($0) }
        let codes = files.flatMap(\.nucleo.componenti).compactMap { $0.persona.dati.codiceFiscale?.value }
        #expect(Set(codes).count == codes.count)
        let applicants = Set(files.map { $0.domanda.richiedente })
        #expect(applicants.count == 500)
        for file in files {
            let members = Set(file.nucleo.componenti.map(\.persona.id))
            #expect(members.contains(file.domanda.richiedente))
            let described = Set(file.quadro?.voci.compactMap(\.persona) ?? [])
            #expect(described.isSubset(of: members))
            #expect(Set(file.progetti.flatMap(\.firme).map(\.persona)).isSubset(of: members))
            #expect(Set(file.progetti.flatMap(\.obiettivi).flatMap(\.componenti)).isSubset(of: members))
            #expect(Set(file.monitoraggi.flatMap(\.presenti)).isSubset(of: members))
            guard let presa = file.presa, let closed = presa.analisiIl, let sheet = file.analisi else { continue }
            // Reserved answers, which these outcomes need, are not given to the supervisore.
            if presa.esitoAnalisi != .serviziSpecialistici {
                #expect(sheet.missing(componenti: file.nucleo.componenti, on: closed) == [])
            }
            let owners = sheet.risposte.keys.compactMap { $0.split(separator: "@").dropFirst().first }
            #expect(Set(owners.compactMap { Int64($0) }).isSubset(of: Set(members.map(\.rawValue))))
        }
        let people = files.flatMap(\.nucleo.componenti).map(\.persona.dati)
        #expect(people.allSatisfy { $0.problems(today: DemoArchive.day).isEmpty })
    }

    @Test func `a copied person is found by name and by codice fiscale, a copied domanda by protocol`() throws {
        let demo = try DemoFixture(domande: 500, largestBase: 200, copiedBase: 100)
        let file = try demo.fascicolo(499)
        let applicant = try #require(file.nucleo.richiedente)
        let code = try #require(applicant.persona.dati.codiceFiscale)
        let protocollo = try #require(file.domanda.dati.protocollo)
        let keys = [
            "\(applicant.persona.dati.nome) \(applicant.persona.dati.cognome)", code.value, protocollo.text,
            "REI-2018-00499",
        ]
        for key in keys {
            let found = try demo.store.search(key, limit: 50, by: demo.supervisore)
            #expect(found.contains { $0.persona == applicant.persona.id }, "cercando \(key)")
        }
    }

    @Test func `the same seed gives the same multiplied archive`() throws {
        let first = try DemoFixture(domande: 300, seed: 9, largestBase: 200, copiedBase: 100)
        let second = try DemoFixture(domande: 300, seed: 9, largestBase: 200, copiedBase: 100)
        #expect(try first.dump() == second.dump())
        for demo in [first, second] { #expect(try demo.store.verify() == []) }
    }
}
