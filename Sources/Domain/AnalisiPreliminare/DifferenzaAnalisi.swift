// SPDX-License-Identifier: EUPL-1.2

/// An answer that is not the same in two versions of a sheet, in words.
public struct DifferenzaAnalisi: Hashable, Sendable {
    /// Where it stands in the sheet.
    public let blocco: BloccoScheda
    /// The item, with the member when each has an answer: "Occupabilità, INVENTATI Luca".
    public let voce: String
    /// The answer in the earlier version; empty for none.
    public let prima: String
    /// The answer in the later one; empty for none.
    public let dopo: String

    /// "Titolo di godimento: da «affitto privato» a «comodato»".
    public var frase: String {
        if prima.isEmpty { return "\(voce): ora «\(dopo)», prima senza risposta" }
        if dopo.isEmpty { return "\(voce): ora senza risposta, prima «\(prima)»" }
        return "\(voce): da «\(prima)» a «\(dopo)»"
    }

    /// What differs between two sheets, in the order of the sheet.
    ///
    /// - Parameter componenti: the members answers may be about; one who is not among them has a number.
    public static func between(
        _ before: AnalisiPreliminare, _ after: AnalisiPreliminare, componenti: [Componente]
    ) -> [DifferenzaAnalisi] {
        let changed = Set(before.risposte.keys).union(after.risposte.keys).filter { before[$0] != after[$0] }
        let order = Dictionary(
            uniqueKeysWithValues: SchedaAnalisi.voci.enumerated().map { ($0.element.codice, $0.offset) })
        let sorted = changed.compactMap { key in VoceScheda.of(key: key).map { (key: key, voce: $0) } }
            .sorted { (order[$0.voce.codice] ?? 0, $0.key) < (order[$1.voce.codice] ?? 0, $1.key) }
        return sorted.map { key, voce in
            DifferenzaAnalisi(
                blocco: voce.blocco, voce: label(voce, key, componenti),
                prima: words(before[key], voce, key, componenti), dopo: words(after[key], voce, key, componenti))
        }
    }

    private static func label(_ voce: VoceScheda, _ key: String, _ componenti: [Componente]) -> String {
        if key.hasSuffix("#chi") { return "\(voce.testo), di chi" }
        guard let owner = key.split(separator: "@").dropFirst().last else { return voce.testo }
        return "\(voce.testo), \(name(String(owner), componenti))"
    }

    private static func words(_ stored: String, _ voce: VoceScheda, _ key: String, _ componenti: [Componente]) -> String
    {
        guard key.hasSuffix("#chi") else { return voce.tipo.parole(stored) }
        return stored.split(separator: ",").map { name(String($0), componenti) }.joined(separator: ", ")
    }

    private static func name(_ number: String, _ componenti: [Componente]) -> String {
        componenti.first { "\($0.persona.id.rawValue)" == number }?.persona.dati.nomeCompleto
            ?? "persona uscita dal nucleo"
    }
}
