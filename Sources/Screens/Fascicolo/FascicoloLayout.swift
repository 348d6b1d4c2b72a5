// SPDX-License-Identifier: EUPL-1.2

/// How the rows of the case file are shared among missing items, terms and facts.
struct FascicoloLayout: Hashable, Sendable {
    /// Rows for the missing items, for the terms and for the facts.
    private(set) var missing: Int
    private(set) var terms: Int
    private(set) var facts: Int

    /// Shares `rows` among three lists: each first has a little, then the missing items, the terms and the facts grow.
    init(rows: Int, missing wantedMissing: Int, terms wantedTerms: Int, facts wantedFacts: Int) {
        var left = max(0, rows)
        func take(_ wanted: Int, _ most: Int) -> Int {
            let given = min(wanted, most, left)
            left -= given
            return given
        }
        facts = take(wantedFacts, 1)
        terms = take(wantedTerms, 3)
        missing = take(wantedMissing, 3)
        facts += take(wantedFacts - facts, 1)
        terms += take(wantedTerms - terms, .max)
        missing += take(wantedMissing - missing, max(0, left - 2))
        facts += take(wantedFacts - facts, .max)
        missing += take(wantedMissing - missing, .max)
    }
}
