// SPDX-License-Identifier: EUPL-1.2

/// Number, year and moment under which the body's protocol registered a domanda.
///
/// Source: DPR 445/2000 artt. 53 and 57 (at least seven digits, restarts each year).
public struct Protocollo: Hashable, Sendable, Codable {
    /// Number, from 1.
    public let numero: Int
    /// Year of the protocol.
    public let anno: Int

    /// A protocol from its parts.
    public init(numero: Int, anno: Int) {
        self.numero = numero
        self.anno = anno
    }

    /// Reads "1234/2018", "0001234/2018" or "1234" (then of `year`).
    public static func parse(_ entry: String, year: Int) -> Result<Protocollo, Problem> {
        let parts = entry.filter { $0 != " " }.split(separator: "/", omittingEmptySubsequences: false)
        let refused = Problem(
            "protocollo_errato", "Il protocollo si scrive numero/anno, per esempio 1234/2018.", field: "protocollo")
        guard let first = parts.first, let numero = Int(first), numero > 0, first.count <= 10, parts.count <= 2 else {
            return .failure(refused)
        }
        guard parts.count == 2 else { return .success(Protocollo(numero: numero, anno: year)) }
        guard let written = Int(parts[1]), parts[1].count == 4 || parts[1].count == 2 else { return .failure(refused) }
        return .success(Protocollo(numero: numero, anno: written < 100 ? 2000 + written : written))
    }

    /// "0001234/2018".
    public var text: String {
        let digits = String(numero)
        return String(repeating: "0", count: max(0, 7 - digits.count)) + digits + "/\(anno)"
    }
}
