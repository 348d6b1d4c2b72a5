// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import TestSupport
import Testing

@Suite struct ComposizioneLottoTests {
    private func lotto(_ voci: [VoceInvio], _ scelte: [Int64] = [], finoA: Int64? = nil) -> ComposizioneLotto {
        ComposizioneLotto(voci, scelte: Set(scelte.map { Identifier($0) }), finoA: finoA.map { Identifier($0) })
    }

    private func numbers(_ voci: [VoceInvio]) -> [Int64] { voci.map(\.domanda.rawValue) }

    @Test func `il lotto arriva fino alla domanda scelta, in ordine di presentazione`() {
        let voci = [3, 1, 2, 4].map { Fixtures.voceInvio($0) }
        let found = lotto(voci, finoA: 3)
        #expect(numbers(found.inviate) == [1, 2, 3])
        #expect(found.scavalcate == [] && found.problema == nil)
    }

    @Test func `chi manca della verifica o del codice fiscale resta indietro, e il lotto vuole un motivo`() {
        let voci = [Fixtures.voceInvio(1, .presentata), Fixtures.voceInvio(2, hasCodice: false), Fixtures.voceInvio(3)]
        let found = lotto(voci, finoA: 3)
        #expect(numbers(found.inviate) == [3])
        #expect(numbers(found.scavalcate) == [1, 2])
    }

    @Test func `una verifica negativa non ferma nessuno, e non parte`() {
        let found = lotto([Fixtures.voceInvio(1, isNegativa: true), Fixtures.voceInvio(2)], finoA: 2)
        #expect(numbers(found.inviate) == [2])
        #expect(found.scavalcate == [])
    }

    @Test func `l'ordine si giudica comune per comune`() {
        let found = lotto([Fixtures.voceInvio(1, .presentata, comune: "H109"), Fixtures.voceInvio(2)], finoA: 2)
        #expect(found.scavalcate == [])
    }

    @Test func `le domande segnate vincono sulla riga in evidenza`() {
        let found = lotto([1, 2, 3].map { Fixtures.voceInvio($0) }, [1, 3], finoA: 2)
        #expect(numbers(found.inviate) == [1, 3])
        #expect(numbers(found.scavalcate) == [2])
    }

    @Test func `un lotto vuoto e uno troppo grande dicono perché`() {
        #expect(lotto([Fixtures.voceInvio(1, .presentata)], finoA: 1).problema?.contains("verifica") == true)
        let many = (1...(DatiLotto.massimo + 1)).map { Fixtures.voceInvio($0) }
        #expect(lotto(many, finoA: Int64(many.count)).problema?.contains("\(DatiLotto.massimo)") == true)
    }

    @Test func `il tracciato ha una cella per colonna, e nomi che non si ripetono`() {
        let riga = RigaTracciato(
            posizione: 1, codice: "REI-2018-00311", protocollo: "0001234/2018", presentataIl: Fixtures.oggi,
            presentataAlle: Fixtures.time(9, 30), comune: "G713", codiceFiscale: "NVNMRA80C45G713X",
            cognome: "Inventati", nome: "Maria", nascita: nil, tipo: "nuova", componenti: 3, residenzaDal: nil,
            cittadinanza: "UE", dsu: "", verificaIl: Fixtures.oggi, hasReiCom: true)
        let celle = TracciatoInvio.celle(riga, lotto: "2018-0001")
        #expect(celle.count == TracciatoInvio.intestazione.count)
        #expect(Set(TracciatoInvio.intestazione).count == celle.count)
        #expect(celle[0] == "2018-0001" && celle.last == "sì")
        #expect(TracciatoInvio.colonne.allSatisfy { !$0.significato.isEmpty })
    }

    @Test func `il manuale spiega ogni colonna del tracciato, con le stesse parole`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "docs/manuale")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).first {
                $0.contains("verifica-e-invio")
            })
        let page = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let lines = Set(page.split(separator: "\n").map(String.init))
        for colonna in TracciatoInvio.colonne {
            #expect(lines.contains("| \(colonna.nome) | \(colonna.significato) |"), "\(colonna.nome)")
        }
    }
}
