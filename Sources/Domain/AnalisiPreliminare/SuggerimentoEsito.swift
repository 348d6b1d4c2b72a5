// SPDX-License-Identifier: EUPL-1.2

/// A hint for the outcome, with the items behind it; never automatic, never a score.
///
/// Source: docs/FONTI.md 3.5, regola del suggerimento.
public struct SuggerimentoEsito: Hashable, Sendable {
    /// Nil when nothing can be suggested yet.
    public let esito: EsitoAnalisi?
    /// The areas or services behind the hint, in words, each with the items answered yes in it.
    public let perche: [String]

    /// Reads the levels and services of `analisi`.
    ///
    /// The words name no reserved item: whoever reads the outcome reads them too.
    public static func compute(for analisi: AnalisiPreliminare) -> SuggerimentoEsito {
        let specialistici = analisi["2.specialistici"].split(separator: ",").map(String.init)
        if specialistici.contains("serd") || specialistici.contains("ufsma") {
            return SuggerimentoEsito(
                esito: .serviziSpecialistici, perche: ["il nucleo è in carico a un servizio specialistico"])
        }
        let difficult = BloccoScheda.aree.filter { analisi.difficolta($0).livello > 0 }
        let words = difficult.map { motivo($0, in: analisi) }
        let grave = difficult.filter { analisi.difficolta($0) == .grave }
        if grave.count >= 2 || difficult.count >= 3 {
            return SuggerimentoEsito(esito: .bisogniComplessi, perche: words)
        }
        if difficult == [.lavoro] { return SuggerimentoEsito(esito: .soloLavoro, perche: words) }
        if !difficult.isEmpty, !difficult.contains(.lavoro), grave.isEmpty {
            return SuggerimentoEsito(esito: .soloSociale, perche: words)
        }
        return SuggerimentoEsito(esito: nil, perche: words)
    }

    private static func motivo(_ area: BloccoScheda, in analisi: AnalisiPreliminare) -> String {
        let level = "\(area.denominazione): difficoltà \(analisi.difficolta(area).denominazione)"
        let items = SchedaAnalisi.voci(of: area).filter {
            $0.tipo == .siNo && !$0.ambito.isOfEachMember && !$0.isRiservata && analisi[$0.codice] == "s"
        }.map { $0.testo.lowercasedInitial }
        return items.isEmpty ? level : "\(level) (\(items.joined(separator: ", ")))"
    }
}
