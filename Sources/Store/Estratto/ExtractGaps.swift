// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What an extract leaves out because who makes it may not read it: each thing is told in the end, never just missing.
final class ExtractGaps {
    /// Parts for which there is no key here.
    private(set) var chiusi: [String] = []
    /// Case files of others.
    var altrui: [String] = []
    /// Signals received about the person from others.
    var segnalazioni = 0

    /// The rows of a part; none, and the part is kept in mind, without the key.
    func opening<Row>(_ parte: String, _ body: () throws -> [Row]) throws -> [Row] {
        do {
            return try body()
        } catch let refusal as Refusal where refusal.code == "chiave_mancante" {
            if !chiusi.contains(parte) { chiusi.append(parte) }
            return []
        }
    }
}
