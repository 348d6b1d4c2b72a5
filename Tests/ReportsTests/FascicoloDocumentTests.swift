// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Reports
import TestSupport
import Testing

@Suite struct FascicoloDocumentTests {
    /// The keys of the document, in order: a program that reads them relies on this list, which the manual repeats.
    static let chiavi = [
        "tracciato", "fascicolo", "al", "domanda", "nucleo", "atti_del_nucleo", "presa_in_carico", "convocazioni",
        "analisi_preliminare", "versioni_analisi", "contatti_cpi", "equipe", "quadro_di_analisi", "progetti",
        "impronte_progetti", "patto_di_servizio", "comunicazioni_inps", "monitoraggi", "sostegni", "tirocini", "diario",
        "termini", "fatti", "documenti", "accessi", "appuntamenti", "segnalazione_dsu", "richieste_ad_uffici",
        "durata_beneficio", "inadempienze", "variazioni_beneficio",
    ]

    private func keys(_ value: JsonValue) -> [String] {
        guard case .object(let members) = value else { return [] }
        return members.map(\.0)
    }

    private func document(_ f: Fascicolo, _ allegati: AllegatiFascicolo = AllegatiFascicolo()) -> FascicoloDocument {
        FascicoloDocument(
            f, ambito: Fixtures.ambito, catalogo: Fixtures.catalogo, today: Fixtures.oggi, allegati: allegati)
    }

    @Test func `the keys are always all there, in the order the manual lists`() throws {
        #expect(Set(keys(document(Fixtures.inAnalisi).json)) == Set(Self.chiavi))
        #expect(keys(document(Fixtures.fascicolo(.presentata)).json) == keys(document(Fixtures.inAnalisi).json))
        let manual = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/manuale/14-comandi.md")
        let text = try String(contentsOf: manual, encoding: .utf8)
        #expect(Self.chiavi.filter { !text.contains("`\($0)`") } == [])
    }

    @Test func `the text is valid JSON, whatever was written in it`() throws {
        var f = Fixtures.inAnalisi
        f.diario?[0].testo = "virgolette \" barra \\ a capo\n emoji 🏠 שלום \u{2028} fine \u{7}"
        let text = document(f).json.text
        let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(Set(read.keys) == Set(Self.chiavi))
        let diary = try #require(read["diario"] as? [[String: Any]])
        #expect(diary[0]["testo"] as? String == f.diario?[0].testo)
    }

    @Test func `a note reserved to others is not written, not even that it is there`() throws {
        var f = Fixtures.inAnalisi
        let whole = document(f).json.text
        f.diario = [.nascosta(data: Fixtures.date(2018, 9, 3), origine: nil)] + (f.diario ?? [])
        #expect(document(f).json.text == whole)
    }

    @Test func `what the operator may not read is null`() {
        var f = Fixtures.inAnalisi
        f.diario = nil
        f.analisi = nil
        guard case .object(let members) = document(f).json else {
            Issue.record("no object")
            return
        }
        let null = members.filter { if case .null = $0.1 { true } else { false } }.map(\.0)
        let hidden = [
            "diario", "analisi_preliminare", "versioni_analisi", "contatti_cpi", "documenti", "accessi",
            "segnalazione_dsu", "richieste_ad_uffici",
        ]
        #expect(Set(hidden).subtracting(null) == [])
    }

    @Test func `versions, contacts, levels, fingerprints and the DSU are there with all they say`() throws {
        var f = Fixtures.inAnalisi
        let day = Fixtures.date(2018, 9, 18)
        let moment = Instant(milliseconds: 1_537_264_800_000)
        var sheet = AnalisiPreliminare()
        sheet.risposte["3g.canone"] = "350.00"
        sheet.isChiusa = true
        f.versioniAnalisi = [
            VersioneAnalisi(
                numero: 2, registrata: moment, operatore: "A. Esempio", motivo: "canone sbagliato", analisi: sheet)
        ]
        f.contattiCpi = [
            ContattoCpi(
                data: day, mezzo: .telefono, con: "C. Fittizi", risposta: .appuntamento,
                appuntamento: day.adding(days: 2), nota: "alle 10")
        ]
        f.quadro = QuadroDiAnalisi(
            autori: "A. Esempio", chiusoIl: day,
            voci: [VoceQuadro(dominio: .reti, situazione: "Sola.", livelloIngresso: 2)]
        ).signed(by: "A. Esempio", on: day, after: nil)
        f.livelli = [
            LivelloQuadro(
                persona: Fixtures.maria.id, dominio: .lavoro, momento: .inItinere, data: day, livello: 4,
                operatore: "A. Esempio", registrato: moment)
        ]
        f.impronte = [ImprontaProgetto(versione: 1, attuale: "ab", stampata: "cd", stampataIl: day, firmata: "ef")]
        f.patto = PattoDiServizio(
            firmatoIl: day, riferimento: "CPI 12", tipo: .programma, saputoIl: day, firmatari: [Fixtures.maria.id])
        var allegati = AllegatiFascicolo()
        allegati.dsu = SegnalazioneDsu(
            domanda: f.domanda, richiedente: "INVENTATI Maria", version: 1,
            dati: DatiSegnalazioneDsu(
                difetto: DifettoDsu.allCases[0], azione: AzioneDsu.allCases[0], note: "da rifare al CAF"),
            letteraIl: day)
        let text = document(f, allegati).json.text
        let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let version = try #require((read["versioni_analisi"] as? [[String: Any]])?.first)
        #expect(version["motivo"] as? String == "canone sbagliato")
        #expect(version["operatore"] as? String == "A. Esempio")
        let answers = (version["analisi"] as? [String: Any])?["risposte"] as? [String: Any]
        #expect(answers?["3g.canone"] as? String == "350.00")
        let contact = try #require((read["contatti_cpi"] as? [[String: Any]])?.first)
        #expect(contact["appuntamento"] as? String == "2018-09-20")
        #expect(contact["con"] as? String == "C. Fittizi")
        let quadro = try #require(read["quadro_di_analisi"] as? [String: Any])
        let voce = try #require((quadro["voci"] as? [[String: Any]])?.first)
        #expect(voce["scritta_da"] as? String == "A. Esempio")
        #expect(voce["scritta_il"] as? String == "2018-09-18")
        let level = try #require((quadro["livelli"] as? [[String: Any]])?.first)
        #expect(level["momento"] as? String == "in_itinere")
        #expect(level["livello"] as? Int == 4)
        #expect(level["persona"] as? Int == Int(Fixtures.maria.id.rawValue))
        let print = try #require((read["impronte_progetti"] as? [[String: Any]])?.first)
        #expect(print["firmata"] as? String == "ef")
        let patto = try #require(read["patto_di_servizio"] as? [String: Any])
        #expect(patto["tipo"] as? String == "programma")
        #expect((patto["firmatari"] as? [Int])?.count == 1)
        #expect((read["segnalazione_dsu"] as? [String: Any])?["note"] as? String == "da rifare al CAF")
    }
}
