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
        "analisi_preliminare", "equipe", "quadro_di_analisi", "progetti", "patto_di_servizio", "comunicazioni_inps",
        "monitoraggi", "diario", "termini", "fatti", "documenti", "accessi", "appuntamenti", "richieste_ad_uffici",
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

    @Test func `what the operator may not read is null`() {
        var f = Fixtures.inAnalisi
        f.diario = nil
        f.analisi = nil
        guard case .object(let members) = document(f).json else {
            Issue.record("no object")
            return
        }
        let null = members.filter { if case .null = $0.1 { true } else { false } }.map(\.0)
        let hidden = ["diario", "analisi_preliminare", "documenti", "accessi", "richieste_ad_uffici"]
        #expect(Set(hidden).subtracting(null) == [])
    }
}
