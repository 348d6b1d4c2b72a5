// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@Suite struct RegoleIngressoTests {
    private let anna = Operatore(
        id: Identifier(1), codice: "a.esempio", cognome: "Esempiò", nome: "Anna", ente: "Zona",
        ruolo: .urp,
        utenteDiSistema: "aesempio")

    private func problem(_ password: String) throws -> String? {
        RegoleIngresso.problem(password, di: anna, on: try giorno("2018-09-20"))?.code
    }

    @Test func `una password ha almeno dodici caratteri`() throws {
        #expect(try problem("mare-ventol") == "password_corta")
        #expect(try problem("mare-ventolo") == nil)
    }

    @Test
    func `una password non contiene il nome, il cognome, il codice o l'utente, comunque scritti`()
        throws
    {
        for password in ["cara-ANNA-bella", "ESEMPIO-2018-x", "e s e m p i o 12345", "a.esempio2018"] {
            #expect(try problem(password) == "password_nome", "\(password)")
        }
    }

    @Test func `una password che ripete pochi caratteri non è una password`() throws {
        #expect(try problem("aaaaaaaaaaaa") == "password_ripetuta")
        #expect(try problem("121212121212") == "password_ripetuta")
    }

    @Test func `il problema di una password non la ripete`() throws {
        for password in ["corta-xyz", "cara-anna-bella", "121212121212"] {
            let found = try #require(
                RegoleIngresso.problem(password, di: anna, on: try giorno("2018-09-20")))
            #expect(!found.sentence.contains(password))
        }
    }

    @Test func `l'attesa dopo gli errori cresce, e ha un massimo`() throws {
        let oggi = try giorno("2018-09-20")
        #expect((0...2).map { RegoleIngresso.attesa(dopo: $0, on: oggi) } == [0, 0, 0])
        #expect((3...7).map { RegoleIngresso.attesa(dopo: $0, on: oggi) } == [5, 10, 20, 40, 80])
        for failures in 3...200 {
            let wait = RegoleIngresso.attesa(dopo: failures, on: oggi)
            #expect(wait >= RegoleIngresso.attesa(dopo: failures - 1, on: oggi) && wait <= 900)
        }
        #expect(RegoleIngresso.attesa(dopo: 1_000_000, on: oggi) == 900)
    }

    @Test func `una password scade dopo novanta giorni`() throws {
        let chosen = try giorno("2018-01-01")
        #expect(!RegoleIngresso.isScaduta(chosen: chosen, on: chosen.adding(days: 90)))
        #expect(RegoleIngresso.isScaduta(chosen: chosen, on: chosen.adding(days: 91)))
    }

    @Test func `un segreto non si descrive da nessuna parte`() {
        let segreto = Segreto("mare-vento-luna")
        var dumped = ""
        dump(segreto, to: &dumped)
        for text in [
            "\(segreto)", String(reflecting: segreto), dumped, "\([segreto])",
            "\(Optional(segreto) as Any)",
        ] {
            #expect(!text.contains("mare"))
        }
    }
}
