// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Store

/// Getting in by password: each test attacks the door, on a real file.
@Suite struct IngressoTests {
    private let good = Segreto("mare-vento-luna-pane")
    private let other = Segreto("sasso-treno-lago-uva")

    /// An archive where the URP clerk has a password of their own, cheap to compute.
    private func archive() throws -> Archive {
        let archive = try Archive()
        archive.store.cost = Scrypt.Cost(giri: 2, blocco: 1, parallelo: 1)
        let temporary = try archive.store.resetPassword(of: archive.urp.id, by: archive.supervisore)
        _ = try archive.store.enter(codice: "u.modello", temporary, nuova: good)
        return archive
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return (error as? Refusal)?.code }
    }

    private func wait(_ archive: Archive, seconds: Int64) {
        archive.clock.now = Instant(milliseconds: archive.clock.now.milliseconds + seconds * 1000)
    }

    @Test func `un codice che non c'è lascia una riga, senza il codice`() throws {
        let archive = try archive()
        #expect(refusal { _ = try archive.store.enter(codice: "n.nessuno", good) } == "ingresso_errato")
        #expect(
            try archive.count(
                """
                SELECT count(*) FROM registro WHERE azione = 'ingresso_ignoto' AND esito = 'rifiutato'
                    AND dettaglio = 'codice_ignoto'
                """) == 1)
        #expect(try archive.count("SELECT count(*) FROM registro WHERE dettaglio LIKE '%nessuno%'") == 0)
        #expect(try archive.store.verify().isEmpty)
    }

    @Test func `con la password giusta si entra, e resta una riga`() throws {
        let archive = try archive()
        let before = try archive.count(
            "SELECT count(*) FROM registro WHERE azione = 'ingresso' AND esito = 'fatto'")
        #expect(try archive.store.enter(codice: "u.modello", good).id == archive.urp.id)
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'ingresso' AND esito = 'fatto'") == before + 1
        )
    }

    @Test
    func `password sbagliata, codice di nessuno e operatore senza password hanno la stessa risposta`()
        throws
    {
        let archive = try archive()
        for codice in ["u.modello", "n.nessuno", "a.esempio"] {
            #expect(
                refusal { _ = try archive.store.enter(codice: codice, other) } == "ingresso_errato",
                "\(codice)")
        }
        let failed = "SELECT count(*) FROM registro WHERE azione = 'ingresso' AND esito = 'rifiutato'"
        #expect(try archive.count(failed) == 2)
    }

    @Test
    func
        `dopo gli errori si aspetta, da ogni posto e anche dopo un riavvio, e la password giusta non salta la fila`()
        throws
    {
        let archive = try archive()
        for _ in 0..<3 {
            #expect(
                refusal { _ = try archive.store.enter(codice: "u.modello", other) } == "ingresso_errato")
        }
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", good) } == "ingresso_rallentato")
        let elsewhere = try archive.desk()
        #expect(refusal { _ = try elsewhere.enter(codice: "u.modello", good) } == "ingresso_rallentato")
        wait(archive, seconds: 4)
        #expect(refusal { _ = try elsewhere.enter(codice: "u.modello", good) } == "ingresso_rallentato")
        wait(archive, seconds: 1)
        #expect(refusal { _ = try elsewhere.enter(codice: "u.modello", other) } == "ingresso_errato")
        wait(archive, seconds: 9)
        #expect(refusal { _ = try elsewhere.enter(codice: "u.modello", good) } == "ingresso_rallentato")
        wait(archive, seconds: 1)
        #expect(try elsewhere.enter(codice: "u.modello", good).id == archive.urp.id)
        #expect(try archive.count("SELECT count(*) FROM ingressi_falliti") == 0)
    }

    @Test func `un orologio rimesso indietro non apre e non chiude per sempre`() throws {
        let archive = try archive()
        for _ in 0..<3 { _ = refusal { _ = try archive.store.enter(codice: "u.modello", other) } }
        wait(archive, seconds: -86_400)
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", good) } == "ingresso_rallentato")
        wait(archive, seconds: 86_400 + 5)
        #expect(throws: Never.self) { try archive.store.enter(codice: "u.modello", good) }
    }

    @Test func `la password provvisoria non fa entrare senza sceglierne un'altra`() throws {
        let archive = try archive()
        let temporary = try archive.store.resetPassword(of: archive.urp.id, by: archive.supervisore)
        #expect(refusal { _ = try archive.store.enter(codice: "u.modello", good) } == "ingresso_errato")
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", temporary) }
                == "password_da_cambiare")
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", temporary, nuova: temporary) }
                == "password_uguale")
        #expect(
            refusal {
                _ = try archive.store.enter(codice: "u.modello", temporary, nuova: Segreto("corta"))
            }
                == "password_corta")
        #expect(
            refusal {
                _ = try archive.store.enter(
                    codice: "u.modello", temporary, nuova: Segreto("modello-del-mare"))
            }
                == "password_nome")
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", temporary) }
                == "password_da_cambiare")
        _ = try archive.store.enter(codice: "u.modello", temporary, nuova: other)
        #expect(try archive.store.enter(codice: "u.modello", other).id == archive.urp.id)
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", temporary) } == "ingresso_errato")
    }

    @Test func `una password scaduta si cambia entrando`() throws {
        let archive = try archive()
        archive.clock.today = archive.clock.today.adding(days: 90)
        #expect(throws: Never.self) { try archive.store.enter(codice: "u.modello", good) }
        archive.clock.today = archive.clock.today.adding(days: 1)
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", good) } == "password_da_cambiare")
    }

    @Test func `chi è disattivato non entra nemmeno con la sua password`() throws {
        let archive = try archive()
        try archive.store.record(
            .deactivateOperatore(archive.urp.id, version: 1, motivo: "x"), by: archive.supervisore)
        #expect(refusal { _ = try archive.store.enter(codice: "u.modello", good) } == "ingresso_errato")
    }

    @Test func `il costo di una password si alza entrando, senza chiederla`() throws {
        let archive = try archive()
        archive.store.cost = Scrypt.Cost(giri: 8, blocco: 2, parallelo: 1)
        _ = try archive.store.enter(codice: "u.modello", good)
        #expect(try archive.count("SELECT giri FROM parole_chiave") == 8)
        #expect(throws: Never.self) { try archive.store.enter(codice: "u.modello", good) }
        #expect(Scrypt.Cost.current == Scrypt.Cost(giri: 32768, blocco: 8, parallelo: 1))
    }

    @Test func `nel file non c'è nessuna password, in nessuna tabella`() throws {
        let archive = try archive()
        _ = refusal { _ = try archive.store.enter(codice: "u.modello", other) }
        let temporary = try archive.store.resetPassword(of: archive.urp.id, by: archive.supervisore)
        for secret in [good, other, temporary] {
            for file in try FileManager.default.contentsOfDirectory(atPath: archive.directory.path) {
                let bytes = try Data(contentsOf: archive.directory.appending(path: file))
                #expect(bytes.range(of: Data(secret.testo.utf8)) == nil, "\(file)")
            }
        }
    }

    @Test
    func `due password uguali non hanno la stessa impronta, e ogni password provvisoria è un'altra`()
        throws
    {
        let archive = try archive()
        let cost = archive.store.cost
        let (one, two) = (try Scrypt(good, cost: cost), try Scrypt(good, cost: cost))
        #expect(one.impronta != two.impronta && one.sale != two.sale)
        #expect(try one.matches(good) && !one.matches(other))
        #expect(try one.matches(Segreto(good.testo)))
        let made = Set((0..<200).map { _ in Segreto.byChance().testo })
        #expect(made.count == 200)
        #expect(
            made.allSatisfy {
                RegoleIngresso.problem($0, di: archive.revisore, on: day(2018, 9, 20)) == nil
            })
    }

    @Test func `scrypt è quello della RFC 7914`() throws {
        let known = Scrypt(
            sale: Data("NaCl".utf8), impronta: Data(),
            cost: Scrypt.Cost(giri: 1024, blocco: 8, parallelo: 16))
        var vector = known
        vector.impronta = Data([
            0xfd, 0xba, 0xbe, 0x1c, 0x9d, 0x34, 0x72, 0x00, 0x78, 0x56, 0xe7, 0x19, 0x0d, 0x01, 0xe9,
            0xfe, 0x7c, 0x6a,
            0xd7, 0xcb, 0xc8, 0x23, 0x78, 0x30, 0xe7, 0x73, 0x76, 0x63, 0x4b, 0x37, 0x31, 0x62,
        ])
        #expect(try vector.matches(Segreto("password")))
    }

    @Test func `la password la dà solo chi gestisce gli operatori`() throws {
        let archive = try archive()
        for who in try archive.store.operatori() where who.ruolo != .supervisore {
            #expect(
                refusal { _ = try archive.store.resetPassword(of: archive.supervisore.id, by: who) }
                    == "permesso_gestisci_operatori", "\(who.codice)")
        }
    }

    @Test func `si passa alla password solo se chi lo sceglie ne ha una, così nessuno resta fuori`()
        throws
    {
        let archive = try archive()
        let choice = Act.setIngresso(ImpostazioniIngresso(modo: .password, bloccoMinuti: 5))
        #expect(
            refusal { try archive.store.record(choice, by: archive.supervisore) }
                == "ingresso_senza_password")
        _ = try archive.store.resetPassword(of: archive.supervisore.id, by: archive.supervisore)
        try archive.store.record(choice, by: archive.supervisore)
        #expect(try archive.store.ingresso() == ImpostazioniIngresso(modo: .password, bloccoMinuti: 5))
        #expect(
            refusal {
                try archive.store.record(
                    .setIngresso(ImpostazioniIngresso(bloccoMinuti: 500)), by: archive.supervisore)
            } == "blocco_minuti")
        #expect(
            refusal { try archive.store.record(choice, by: archive.urp) } == "permesso_gestisci_operatori"
        )
    }

    @Test func `lo sblocco sbagliato conta come un ingresso sbagliato`() throws {
        let archive = try archive()
        for _ in 0..<3 {
            #expect(refusal { try archive.store.unlock(archive.urp, other) } == "ingresso_errato")
        }
        #expect(
            refusal { _ = try archive.store.enter(codice: "u.modello", good) } == "ingresso_rallentato")
        wait(archive, seconds: 5)
        #expect(refusal { try archive.store.unlock(archive.urp, good) } == nil)
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'sblocco' AND esito = 'rifiutato'") == 3)
    }
}
