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
        guard let first = parts.first, first.utf8.count <= 10, let numero = Padding.number(first), numero > 0,
            parts.count <= 2
        else { return .failure(refused) }
        guard parts.count == 2 else { return .success(Protocollo(numero: numero, anno: year)) }
        guard let written = Padding.number(parts[1]) else { return .failure(refused) }
        switch parts[1].utf8.count {
        case 2: return .success(Protocollo(numero: numero, anno: 2000 + written))
        case 4 where written >= 1000: return .success(Protocollo(numero: numero, anno: written))
        default: return .failure(refused)
        }
    }

    /// "0001234/2018".
    public var text: String {
        let digits = String(numero)
        return String(repeating: "0", count: max(0, 7 - digits.count)) + digits + "/\(anno)"
    }
}
