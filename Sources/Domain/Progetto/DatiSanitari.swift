// SPDX-License-Identifier: EUPL-1.2

/// Words that tell of health, which a signed project does not carry: a hint for who writes, never a refusal.
///
/// Source: Regolamento UE 2016/679 art. 9; docs/FONTI.md 9 (the signed project carries no health data).
public enum DatiSanitari {
    /// Beginnings of words, without accents, in small letters.
    private static let radici = [
        "alcol", "anoress", "bulim", "cancer", "depress", "diabet", "diagnos", "epiless", "farmac", "hiv", "invalidit",
        "malatti", "oncolog", "patolog", "psichiatr", "psicofarmac", "psicos", "ricover", "schizofren", "sclerosi",
        "serd", "tossic", "tossicodipend", "tumor",
    ]

    /// The words of a text that tell of health, as written; empty when none does.
    public static func parole(in testo: String) -> [String] {
        var found: [String] = []
        for word in testo.prefix(20_000).split(whereSeparator: { !$0.isLetter }) {
            let folded = FoldedKey.of(String(word))
            guard radici.contains(where: { folded.hasPrefix($0) }), !found.contains(String(word)) else { continue }
            found.append(String(word))
            if found.count == 3 { break }
        }
        return found
    }
}
