// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Store
import Testing

@Suite struct LottoTests {
    private let positiva = VerificaComune(
        data: day(2018, 7, 10), isResidenzaConfermata: true, isSoggiornoConfermato: true)

    /// Domande of one day, a minute apart, verified unless left out.
    private func verificate(_ archive: Archive, _ count: Int, leaving: Set<Int> = []) throws -> [Identifier<Domanda>] {
        try (0..<count).map { index in
            let id = try archive.presentata(alle: time(9, index))
            if !leaving.contains(index) { try archive.move(id, .verifica(positiva)) }
            return id
        }
    }

    private func lotto(
        _ archive: Archive, _ ids: [Identifier<Domanda>], deroga: String = "", il data: CalendarDate = day(2018, 7, 12)
    ) throws -> DatiLotto {
        DatiLotto(
            data: data,
            domande: try ids.map { DomandaDaInviare($0, version: try #require(try archive.store.domanda($0)).version) },
            deroga: deroga)
    }

    private func send(_ archive: Archive, _ ids: [Identifier<Domanda>], deroga: String = "") throws -> String {
        let receipt = try archive.store.record(
            .sendLotto(try lotto(archive, ids, deroga: deroga)), by: archive.amministrativo)
        return try #require(receipt.lotto)
    }

    @Test func `un lotto invia tutte le sue domande, con un evento e una riga di registro per ciascuna`() throws {
        let archive = try Archive()
        let ids = try verificate(archive, 3)
        #expect(try send(archive, ids) == "2018-0001")
        #expect(try ids.map { try archive.store.domanda($0)?.stato } == [.inviata, .inviata, .inviata])
        #expect(try archive.count("SELECT count(*) FROM eventi WHERE codice = 'invia'") == 3)
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'domanda_invia'") == 3)
        #expect(
            try archive.text("SELECT dettaglio FROM registro WHERE azione = 'lotto_inviato'")
                == "lotto=2018-0001 domande=3")
        let page = try archive.store.invii(.inviate, comune: nil, limit: 9, today: archive.clock.today)
        #expect(page.voci.map(\.lotto) == ["2018-0001", "2018-0001", "2018-0001"])
        #expect(page.voci.map(\.scade) == Array(repeating: day(2018, 7, 19), count: 3))
        #expect(try archive.store.verify() == [])
    }

    @Test func `un lotto che salta una domanda più vecchia non parte senza motivo, e niente è scritto`() throws {
        let archive = try Archive()
        let ids = try verificate(archive, 3, leaving: [0])
        let dati = try lotto(archive, Array(ids[1...]))
        #expect(throws: Refusal.self) { try archive.store.record(.sendLotto(dati), by: archive.amministrativo) }
        #expect(try archive.count("SELECT count(*) FROM lotti") == 0)
        #expect(try archive.count("SELECT count(*) FROM eventi WHERE codice = 'invia'") == 0)
        #expect(try archive.count("SELECT count(*) FROM progressivi WHERE serie = 'LOTTO'") == 0)
        #expect(try send(archive, Array(ids[1...]), deroga: "la prima aspetta il Comune di nascita") == "2018-0001")
        let deroghe = try archive.store.fascicolo(ids[1], by: archive.supervisore).fatti.compactMap(\.motivo)
        #expect(deroghe.contains { $0.contains("la prima aspetta") })
    }

    @Test func `la deroga si scrive solo sulle domande che ne hanno bisogno`() throws {
        let archive = try Archive()
        let ids = try verificate(archive, 3, leaving: [1])
        _ = try send(archive, [ids[0], ids[2]], deroga: "manca il certificato")
        func reasons(_ id: Identifier<Domanda>) throws -> Int {
            try archive.store.fascicolo(id, by: archive.supervisore).fatti.filter {
                ($0.motivo ?? "").contains("manca il certificato")
            }
            .count
        }
        #expect(try reasons(ids[0]) == 0)
        #expect(try reasons(ids[2]) == 1)
    }

    @Test func `nello stesso minuto l'ordine è quello del protocollo`() throws {
        let archive = try Archive()
        let first = try archive.presentata(alle: time(9, 0))
        let second = try archive.presentata(alle: time(9, 0))
        for id in [first, second] { try archive.move(id, .verifica(positiva)) }
        let dati = try lotto(archive, [second])
        #expect(throws: Refusal.self) { try archive.store.record(.sendLotto(dati), by: archive.amministrativo) }
        #expect(try send(archive, [first, second]) == "2018-0001")
    }

    @Test func `una domanda cambiata da un altro tavolo ferma tutto il lotto`() throws {
        let archive = try Archive()
        let ids = try verificate(archive, 2)
        let dati = try lotto(archive, ids)
        try archive.move(ids[1], .verifica(positiva))
        #expect(throws: VersionConflict.self) {
            try archive.store.record(.sendLotto(dati), by: archive.amministrativo)
        }
        #expect(try archive.count("SELECT count(*) FROM lotti") == 0)
        #expect(try archive.store.domanda(ids[0])?.stato == .verificata)
    }

    @Test func `lo scarto riporta la domanda fra quelle da inviare, prima delle più recenti`() throws {
        let archive = try Archive()
        let ids = try verificate(archive, 2)
        _ = try send(archive, [ids[0]])
        try archive.move(ids[0], .scarto(data: day(2018, 7, 13), motivo: "codice fiscale non allineato"))
        let page = try archive.store.invii(.daInviare, comune: "G713", limit: 9, today: archive.clock.today)
        #expect(page.voci.map(\.domanda) == ids)
        #expect(page.voci[0].passo == "scartata")
        #expect(page.voci[0].scarto == "codice fiscale non allineato")
        let dati = try lotto(archive, [ids[1]], il: day(2018, 7, 16))
        #expect(throws: Refusal.self) { try archive.store.record(.sendLotto(dati), by: archive.amministrativo) }
        let again = try archive.store.record(
            .sendLotto(try lotto(archive, ids, il: day(2018, 7, 16))), by: archive.amministrativo)
        #expect(again.lotto == "2018-0002")
        #expect(try archive.store.inAttesa(lotto: "2018-0001") == [])
        #expect(try archive.store.inAttesa(lotto: "2018-0002").map(\.domanda) == ids)
        #expect(try archive.store.verify() == [])
    }

    @Test func `il lotto conserva le righe com'erano all'invio, e i file che se ne scrivono`() throws {
        let archive = try Archive()
        let ids = try verificate(archive, 2)
        let numero = try send(archive, ids)
        let sha = CaseStore.sha256(Array("prova".utf8))
        #expect(sha == "6258a5e0eb772911d4f92be5b5db0e14511edbe01d1d0ddd1d5a2cb9db9a56ba")
        try archive.store.record(
            .recordLottoFile(numero: numero, nome: "lotto.csv", sha256: sha), by: archive.amministrativo)
        let lotto = try #require(try archive.store.lotto(numero, by: archive.amministrativo))
        #expect(lotto.righe.map(\.posizione) == [1, 2])
        #expect(lotto.righe[0].cognome == "Inventati")
        #expect(lotto.righe[0].componenti == 2)
        #expect(lotto.file == "lotto.csv" && lotto.sha256 == sha)
        #expect(try archive.store.lotti(limit: 5).map(\.numero) == [numero])
        #expect(try archive.store.lotti(before: lotto.id, limit: 5) == [])
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'lettura_lotto'") == 1)
        #expect(throws: Refusal.self) { try archive.store.lotto(numero, by: archive.urp) }
    }

    @Test func `chi non può inviare non invia un lotto, e il rifiuto resta nel registro`() throws {
        let archive = try Archive()
        let dati = try lotto(archive, try verificate(archive, 1))
        #expect(throws: Refusal.self) { try archive.store.record(.sendLotto(dati), by: archive.urp) }
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE azione = 'lotto_inviato' AND esito = 'rifiutato'")
                == 1)
    }

    @Test func `a file name with a folder in it, or a digest that is not one, is refused by the archive itself`() throws
    {
        let archive = try Archive()
        let numero = try send(archive, try verificate(archive, 1))
        for (name, digest) in [("/tmp/x.csv", String(repeating: "a", count: 64)), ("x.csv", "breve")] {
            let refused = #expect(throws: Refusal.self) {
                try archive.store.record(
                    .recordLottoFile(numero: numero, nome: name, sha256: digest), by: archive.amministrativo)
            }
            #expect(refused?.code == "vincolo_archivio", "\(name)")
        }
    }
}
