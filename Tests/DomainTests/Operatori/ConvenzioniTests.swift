// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@Suite struct ConvenzioniTests {
    private func convenzione(
        _ tipo: TipoConvenzione, _ dal: String, _ al: String, ente: String = "Cooperativa Esempio"
    ) throws -> DatiConvenzione {
        DatiConvenzione(ente: ente, tipo: tipo, dal: try giorno(dal), al: try giorno(al), atto: "Delibera 1")
    }

    private func tutor(_ ruolo: Ruolo = .terzoSettore, ente: String = "Cooperativa Esempio") -> Operatore {
        Operatore(id: Identifier(4), codice: "d.ipotesi", cognome: "Ipotesi", nome: "Dario", ente: ente, ruolo: ruolo)
    }

    @Test func `la convenzione vale dal primo all'ultimo giorno, compresi`() throws {
        let dati = try convenzione(.progetto, "2018-01-01", "2018-09-30")
        for (iso, expected) in [
            ("2017-12-31", false), ("2018-01-01", true), ("2018-09-30", true), ("2018-10-01", false),
        ] {
            #expect(dati.isInForce(on: try giorno(iso)) == expected, "\(iso)")
        }
    }

    @Test
    func `il giorno dopo la fine l'operatore di un altro ente non può più nulla, e la frase dice quando è finita`()
        throws
    {
        let dati = [try convenzione(.progetto, "2018-01-01", "2018-09-30")]
        var tutor = tutor()
        tutor.copertura = .of(tutor, dati, on: try giorno("2018-09-30"))
        #expect(tutor.may(.leggiFascicolo) == nil && tutor.may(.monitora) == nil)
        tutor.copertura = .of(tutor, dati, on: try giorno("2018-10-01"))
        for permesso in TabellaPermessi.permessi(of: .terzoSettore) {
            #expect(tutor.may(permesso)?.code == "convenzione_finita", "\(permesso)")
        }
        #expect(tutor.may(.monitora)?.sentence.contains("è finita il 30/09/2018") == true)
    }

    @Test func `prima dell'inizio, o senza convenzione, nessuno di un altro ente lavora qui`() throws {
        let tutor = tutor()
        let early = CoperturaConvenzione.of(
            tutor, [try convenzione(.progetto, "2018-10-01", "2019-09-30")], on: try giorno("2018-09-20"))
        #expect(early == .futura(try giorno("2018-10-01")))
        #expect(CoperturaConvenzione.of(tutor, [], on: try giorno("2018-09-20")) == .nessuna)
        let other = try convenzione(.progetto, "2018-01-01", "2018-12-31", ente: "Associazione Prova")
        #expect(CoperturaConvenzione.of(tutor, [other], on: try giorno("2018-09-20")) == .nessuna)
    }

    @Test func `l'ente è lo stesso comunque sia scritto`() throws {
        let dati = try convenzione(.progetto, "2018-01-01", "2018-12-31", ente: "COOPERATIVA  esempio")
        #expect(CoperturaConvenzione.of(tutor(), [dati], on: try giorno("2018-09-20")) != .nessuna)
    }

    @Test func `una convenzione di sola lettura non lascia scrivere, anche a chi ha un ruolo che scrive`() throws {
        var consulente = tutor(.consulenteCpi)
        consulente.copertura = .of(
            consulente, [try convenzione(.lettura, "2018-01-01", "2018-12-31")], on: try giorno("2018-09-20"))
        #expect(consulente.may(.leggiFascicolo) == nil && consulente.may(.leggiAnalisi) == nil)
        for permesso in [Permesso.compilaAnalisi, .compilaProgetto, .firmaProgetto] {
            #expect(consulente.may(permesso)?.code == "convenzione_altra_materia", "\(permesso)")
        }
    }

    @Test func `nessuna convenzione dà più di quanto dà il ruolo`() throws {
        let date = try giorno("2018-09-20")
        let all = try TipoConvenzione.allCases.map { try convenzione($0, "2018-01-01", "2018-12-31") }
        for ruolo in Ruolo.allCases where ruolo.isDiAltroEnte {
            var who = tutor(ruolo)
            who.copertura = .of(who, all, on: date)
            let may = Set(Permesso.allCases.filter { who.may($0) == nil })
            #expect(may == TabellaPermessi.permessi(of: ruolo), "\(ruolo)")
        }
    }

    @Test func `chi lavora per l'ente dell'archivio non ha bisogno di convenzioni`() throws {
        for ruolo in Ruolo.allCases where !ruolo.isDiAltroEnte {
            #expect(CoperturaConvenzione.of(tutor(ruolo), [], on: try giorno("2018-09-20")) == .nonRichiesta)
        }
    }

    @Test func `una convenzione senza ente o senza atto, al contrario o doppia dice che cosa correggere`() throws {
        let good = try convenzione(.progetto, "2018-01-01", "2018-06-30")
        #expect(good.problems().isEmpty)
        var bad = good
        (bad.ente, bad.atto, bad.al) = (" ", "", try giorno("2017-01-01"))
        #expect(bad.problems().compactMap(\.field) == ["ente", "atto", "al"])
        #expect(good.problems(others: [try convenzione(.progetto, "2018-06-30", "2018-12-31")]).map(\.field) == ["dal"])
        #expect(good.problems(others: [try convenzione(.progetto, "2018-07-01", "2018-12-31")]).isEmpty)
        #expect(good.problems(others: [try convenzione(.lettura, "2018-06-30", "2018-12-31")]).isEmpty)
    }
}
