// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

/// Who signs, with whom, on which text.
@Suite struct FirmeTests {
    private let analisi = Fixtures.date(2018, 9, 10)

    private func codes(_ firma: FirmaComponente, apertoIl: CalendarDate = Fixtures.date(2018, 9, 11)) -> [String] {
        var progetto = ProgettoPersonalizzato(apertoIl: apertoIl)
        progetto.firme = [firma]
        return progetto.firmeProblems(
            nucleo: Fixtures.nucleo, atti: AttiNucleo(), analisiIl: analisi, today: Fixtures.oggi
        ).map(\.code)
    }

    @Test func `una firma con il suo giorno non ha bisogno d'altro`() {
        #expect(codes(FirmaComponente(persona: Fixtures.maria.id, data: Fixtures.oggi)) == [])
    }

    @Test func `il motivo di chi non firma dice se è un rifiuto o un'assenza`() {
        #expect(
            codes(FirmaComponente(persona: Fixtures.luca.id, motivoMancata: "ricoverato")) == ["mancata_senza_tipo"])
        #expect(
            codes(FirmaComponente(persona: Fixtures.luca.id, mancata: .assenza, motivoMancata: "ricoverato")) == [])
    }

    @Test func `chi rappresenta ha un decreto, e l'amministratore di sostegno i poteri`() {
        func firma(_ tipo: TipoRappresentante, decreto: String = "", poteri: String = "") -> FirmaComponente {
            FirmaComponente(
                persona: Fixtures.luca.id, data: Fixtures.oggi,
                rappresentante: RappresentanteFirma(tipo: tipo, nome: "BIANCHI Prova", decreto: decreto, poteri: poteri)
            )
        }
        #expect(codes(firma(.tutore)) == ["rappresentante_senza_decreto"])
        #expect(codes(firma(.curatore, decreto: "n. 1/2018")) == [])
        #expect(codes(firma(.amministratoreDiSostegno, decreto: "n. 1/2018")) == ["rappresentante_senza_poteri"])
        #expect(codes(firma(.amministratoreDiSostegno, decreto: "n. 1/2018", poteri: "atti sociali")) == [])
    }

    @Test func `chi non sa firmare o leggere ha chi lo attesta`() {
        var firma = FirmaComponente(persona: Fixtures.luca.id, data: Fixtures.oggi)
        firma.assistenza = AssistenzaFirma(impedimento: .nonSaLeggere)
        #expect(codes(firma) == ["impedimento_senza_attestazione"])
        firma.assistenza?.attestatoDa = "Ada Esempio"
        #expect(codes(firma) == [])
        firma.assistenza?.interprete = "PROVA Amina"
        #expect(codes(firma) == ["interprete_senza_lingua"])
    }

    @Test func `chi non era nel nucleo quel giorno non firma`() {
        #expect(
            codes(FirmaComponente(persona: Identifier(99), data: Fixtures.oggi)) == ["firma_fuori_dal_nucleo"])
    }

    @Test func `il testo da firmare cambia a ogni cambiamento, e non con le firme`() {
        let people = Fixtures.nucleo.componenti
        let base = ProgettoPersonalizzatoTests.complete
        func text(_ progetto: ProgettoPersonalizzato) -> String {
            progetto.testoDaFirmare(codice: "REI-2018-00311", componenti: people)
        }
        let changes: [(inout ProgettoPersonalizzato) -> Void] = [
            { $0.versione += 1 }, { $0.figuraDiRiferimento += "x" }, { $0.fine = $0.fine?.adding(days: 1) },
            { $0.frequenza = .settimanale }, { $0.obiettivi[0].testo += "\n" }, { $0.obiettivi[0].fase = 2 },
            { $0.obiettivi[0].componenti = [Fixtures.luca.id, Fixtures.zoe.id] },
            { $0.obiettivi[0].risultati[0].entro = Fixtures.date(2020, 1, 1) },
            { $0.interventi[0].quantita = 77 }, { $0.interventi[0].invio = "SEUS" },
            { $0.impegni[0].persona = Fixtures.zoe.id }, { $0.impegni.append($0.impegni[0]) },
        ]
        var seen: Set<String> = [text(base)]
        for change in changes {
            var changed = base
            change(&changed)
            #expect(seen.insert(text(changed)).inserted)
        }
        var signed = base
        signed.firme = [FirmaComponente(persona: Fixtures.maria.id, data: Fixtures.oggi)]
        signed.luogo = "a domicilio"
        signed.isFirmato = true
        signed.obiettivi[0].risultati[0].stato = .raggiunto
        #expect(text(signed) == text(base))
    }

    @Test func `due testi diversi non si confondono per i segni che li separano`() {
        func text(_ one: String, _ two: String) -> String {
            ProgettoPersonalizzato(
                apertoIl: Fixtures.oggi, figuraDiRiferimento: "A",
                impegni: [Impegno(tipo: .altro, testo: one, frequenza: two)]
            ).testoDaFirmare(codice: "", componenti: [])
        }
        #expect(text("a\tb", "c") != text("a", "b\tc"))
        #expect(text("a\n", "c") != text("a\\n", "c"))
        #expect(text("a\r\nb", "") != text("a\nb", ""))
    }

    @Test func `l'impronta si legge a gruppi di quattro, e otto cifre bastano a riconoscerla`() {
        let mark = "3f2a9c1b07de55a1" + String(repeating: "0", count: 48)
        #expect(ImprontaProgetto.breve(mark) == "3F2A 9C1B 07DE 55A1")
        #expect(ImprontaProgetto.isPrefix("3F2A 9c1b", of: mark))
        #expect(!ImprontaProgetto.isPrefix("3F2A 9c1", of: mark))
        #expect(!ImprontaProgetto.isPrefix("3F2A 9C1C", of: mark))
    }

    @Test func `un bambino nei primi mille giorni chiede un sostegno alla genitorialità`() {
        var progetto = ProgettoPersonalizzatoTests.complete
        let catalogo =
            Fixtures.catalogo + [
                VoceCatalogo(
                    codice: "A.1.c.3", denominazione: "Genitorialità", titolare: "Terzo settore", fondo: "PON",
                    isNazionale: true, tipo: "genitorialita")
            ]
        func lacks(_ hasQuadro: Bool, _ hasChild: Bool) -> Bool {
            progetto.missingContent(catalogo: catalogo, hasQuadro: hasQuadro, hasPrimiMilleGiorni: hasChild)
                .contains { $0.sentence.contains("primi mille giorni") }
        }
        #expect(lacks(true, true))
        #expect(!lacks(true, false) && !lacks(false, true))
        progetto.interventi.append(Intervento(codice: "A.1.c.3"))
        #expect(!lacks(true, true))
    }
}
